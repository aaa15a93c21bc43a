import { action } from '../main/index.js'
await action(import.meta.url)
