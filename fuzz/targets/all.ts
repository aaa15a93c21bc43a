import type { Target } from '../target.ts'
import { answers } from './answers.ts'
import { diff, event } from './discovery.ts'
import { cloudformation, documents, plan, serverless, terraform } from './evaluators.ts'
import { archives, imports } from './imports.ts'
import { hcl, json, yaml } from './parsers.ts'
import { access, validator } from './policies.ts'
import { renderers } from './renderers.ts'
import { repairs } from './repairs.ts'
import { reports } from './reports.ts'
import { adopted, baselines, config, directives } from './settings.ts'

/** Every way that hostile text takes into the product. */
export const targets: readonly Target[] = [
  ...[json, yaml, hcl],
  ...[terraform, cloudformation, serverless, documents, plan],
  ...[validator, access, answers],
  ...[config, baselines, directives, adopted],
  ...[diff, event],
  ...[reports, imports, archives],
  ...[repairs, renderers],
]
