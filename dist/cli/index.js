#!/usr/bin/env node
'use strict'
require('../main/index.js').cli(__filename)
