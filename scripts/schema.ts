/** Writes schema/*.schema.json from the zod schemas. Run by `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { configSchema } from '../src/config/schema.ts'
import { findingsSchema } from '../src/report/findings-schema.ts'
import { baselineSchema } from './baseline-schema.ts'

const folder = resolve(import.meta.dirname, '../../schema')
mkdirSync(folder, { recursive: true })

const schemas = {
  config: z.toJSONSchema(configSchema, { io: 'input' }),
  'findings-v1': z.toJSONSchema(findingsSchema, { io: 'input' }),
}
writeFileSync(join(folder, 'baseline.schema.json'), baselineSchema())
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
