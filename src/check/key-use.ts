import type { AllowedPattern } from '../baselines/comparison.ts'
import type { Statement } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import type { CheckContext, Subject } from './context.ts'
import { statementOf } from './source-statement.ts'

/** Reading and writing what a service keeps encrypted with a customer's key takes these besides. */
const using = /^kms:(decrypt|generatedatakey)\*?$/

/**
 * Actions whose data a customer's key may encrypt, from the services' guides to encryption at rest with AWS KMS;
 * which data are, the owner of the role has chosen, and no vendor's list can tell.
 */
const encrypted: ReadonlySet<string> = new Set([
  'dynamodb:getitem',
  'dynamodb:putitem',
  'kinesis:getrecords',
  'kinesis:putrecord',
  'kinesis:putrecords',
  's3:getobject',
  's3:putobject',
  'secretsmanager:getsecretvalue',
  'sns:publish',
  'sqs:receivemessage',
  'sqs:sendmessage',
  'ssm:getparameter',
  'ssm:getparameters',
  'ssm:getparametersbypath',
])

/** True where an action is the use of keys that are named, by a role that reads or writes what they may encrypt. */
export function isKeyUse(context: CheckContext, subject: Subject, row: AllowedPattern): boolean {
  const { element, pattern, source } = row
  if (element !== 'Action' || !using.test(pattern.toLowerCase())) return false
  const statement = statementOf(context, source)
  return statement !== undefined && namesKeys(statement) && handlesData(subject)
}

/** Every resource is one key, or is not known; text with a wildcard is many. */
function namesKeys({ resources }: Statement): boolean {
  if (resources?.element !== 'Resource' || resources.entries.length === 0) return false
  return resources.entries.every(({ value }) => !/[*?]/.test(textOf(value) ?? ''))
}

const handlesData = ({ bindings }: Subject): boolean =>
  bindings.some(({ resolved }) =>
    [...resolved.required, ...resolved.optional.flatMap(({ grants }) => grants)].some(
      ({ effect, actions }) =>
        effect === 'Allow' && actions.some((action) => encrypted.has(action.toLowerCase())),
    ),
  )
