import { hasWildcard } from '../glob.ts'
import type { OperatorFamily } from '../operator.ts'
import { knownScalars, type Clause, type Draft, type Policy } from '../policy.ts'
import { isRegion } from '../region.ts'
import { isServicePrincipal } from '../service-principal.ts'
import { hasVariable } from '../variable.ts'

/** Values that an operator or a key cannot have. */
export function* conditionValues(policy: Policy): Iterable<Draft> {
  for (const { clauses } of policy.statements) {
    for (const clause of clauses) {
      yield* listFaults(clause)
      yield* operatorFaults(clause)
      yield* keyFaults(clause)
    }
  }
}

function* listFaults(clause: Clause): Iterable<Draft> {
  const { values, value, operator, keyText } = clause
  if (values.length < 2) return
  const kinds = new Set(values.filter((node) => node.kind !== 'hole').map((node) => node.kind))
  if (kinds.size > 1)
    yield {
      code: 'INVALID_CONDITION_DATA_TYPE',
      at: [value],
      details: `The values of ${keyText} are of different JSON types: write all of them alike.`,
    }
  if (operator.family === 'Bool' || operator.family === 'Null')
    yield {
      code: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
      at: [value],
      details: `${keyText} has ${values.length} values where ${operator.family} takes one.`,
    }
  if (/^numeric(?:less|greater)than(?:equals)?$/.test(operator.base))
    yield {
      code: 'REDUNDANT_CONDITION_VALUE_NUM',
      at: [value],
      details: `Of the ${values.length} limits for ${keyText} only the widest one matters.`,
    }
}

interface ValueForm {
  readonly code: Draft['code']
  readonly fits: (text: string) => boolean
  readonly wanted: string
}

const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/

const forms: ReadonlyMap<OperatorFamily, ValueForm> = new Map<OperatorFamily, ValueForm>([
  [
    'Bool',
    {
      code: 'TYPE_MISMATCH_BOOLEAN',
      fits: (text) => /^(?:true|false)$/i.test(text),
      wanted: 'true or false',
    },
  ],
  [
    'Null',
    {
      code: 'TYPE_MISMATCH_BOOLEAN',
      fits: (text) => /^(?:true|false)$/i.test(text),
      wanted: 'true or false',
    },
  ],
  [
    'Numeric',
    {
      code: 'TYPE_MISMATCH_NUMBER',
      fits: (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text),
      wanted: 'a number',
    },
  ],
  [
    'Date',
    {
      code: 'TYPE_MISMATCH_DATE',
      fits: (text) => /^\d+$/.test(text) || day.test(text) || moment.test(text),
      wanted: 'a date such as 2026-01-31T00:00:00Z',
    },
  ],
  [
    'Binary',
    {
      code: 'TYPE_MISMATCH_STRING',
      fits: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
      wanted: 'base64 text',
    },
  ],
])

function* operatorFaults(clause: Clause): Iterable<Draft> {
  const { operator, keyText } = clause
  const form = forms.get(operator.family)
  if (form === undefined) return
  for (const { node, text } of knownScalars(clause.values)) {
    if (text.includes('${')) continue
    if (operator.family === 'Date' && /^\d+$/.test(text))
      yield {
        code: 'INVALID_DATE_VALUE',
        at: [node],
        details: `${text} is a bare number: write the date as 2026-01-31T00:00:00Z.`,
      }
    else if (!form.fits(text))
      yield {
        code: form.code,
        at: [node],
        details: `The value ${text} of ${keyText} is not ${form.wanted}.`,
      }
  }
}

const regionKeys: ReadonlySet<string> = new Set(['aws:requestedregion', 'ec2:region'])

const servicePrincipalKeys: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
  'aws:principalservicename',
  'aws:principalservicenameslist',
])

const keyArnKeys: ReadonlySet<string> = new Set(['s3:x-amz-server-side-encryption-aws-kms-key-id'])

const keyArn = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/

function* keyFaults(clause: Clause): Iterable<Draft> {
  const { name, operator, keyText } = clause
  if (operator.family !== 'String' && operator.family !== 'Arn') return
  for (const { node, text } of knownScalars(clause.values)) {
    const draft = (code: Draft['code'], details: string): Draft => ({ code, at: [node], details })
    if (regionKeys.has(name)) {
      if (!operator.like && !hasWildcard(text) && !isRegion(text))
        yield draft('INVALID_REGION', `AWS has no Region ${text}.`)
      continue
    }
    if (hasWildcard(text) || hasVariable(text)) continue
    if (servicePrincipalKeys.has(name) && !isServicePrincipal(text))
      yield draft(
        'INVALID_SERVICE_PRINCIPAL_FORMAT',
        `${text} is no service principal: write it as service.amazonaws.com, all in small letters.`,
      )
    if (name === 'aws:sourcevpc' && !/^vpc-(?:[A-Za-z0-9]{8}|[A-Za-z0-9]{17})$/.test(text))
      yield draft('INVALID_VPC_FORMAT', `${text} is no VPC id: vpc- and 8 or 17 characters.`)
    if (name === 'aws:sourcevpce' && !/^vpce-(?:[A-Za-z0-9]{8}|[A-Za-z0-9]{17})$/.test(text))
      yield draft('INVALID_VPCE_FORMAT', `${text} is no endpoint id: vpce- and 8 or 17 characters.`)
    if (keyArnKeys.has(name) && !keyArn.test(text))
      yield draft(
        'INVALID_KMS_KEY_VALUE',
        `${keyText} is compared with the ARN of a key: ${text} is none.`,
      )
  }
}
