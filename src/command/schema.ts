import { z } from 'zod'
import { ruleFileSchema } from '../baselines/schema.ts'
import { configSchema } from '../config/schema.ts'
import { findingsSchema } from '../report/findings-schema.ts'
import { exitCodes, type CommandIo } from './io.ts'

/** Which JSON Schemas there are: for the configuration, files of baselines, the report. */
export const schemaNames = ['config', 'baseline', 'findings'] as const
export type SchemaName = (typeof schemaNames)[number]

/** `schema`: the JSON Schema of a file, made from what the program itself checks by. */
export function schema(io: CommandIo, name: SchemaName): number {
  const schemas = { config: configSchema, baseline: ruleFileSchema, findings: findingsSchema }
  io.stdout(`${JSON.stringify(z.toJSONSchema(schemas[name], { io: 'input' }), null, 2)}\n`)
  return exitCodes.clean
}
