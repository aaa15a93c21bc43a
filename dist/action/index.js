'use strict'
require('../main/index.js').action(__filename)
