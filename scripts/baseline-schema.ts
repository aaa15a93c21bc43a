import { z } from 'zod'
import { ruleFileSchema } from '../src/baselines/schema.ts'

/** The JSON Schema of a file of baselines: `schema/baseline.schema.json`. */
export function baselineSchema(): string {
  const schema = z.toJSONSchema(ruleFileSchema, { target: 'draft-2020-12', io: 'input' })
  const { $schema, ...rest } = schema
  return `${JSON.stringify(
    {
      $schema,
      title: 'Baselines of a product',
      ...rest,
    },
    undefined,
    2,
  )}\n`
}
