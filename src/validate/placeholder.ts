/** Codes that say that a value has the wrong form: of a placeholder that is no news. */
const aboutForm = new Set([
  'INVALID_ARN_ACCOUNT',
  'INVALID_ARN_PREFIX',
  'INVALID_ARN_REGION',
  'INVALID_ARN_RESOURCE',
  'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
  'INVALID_KMS_KEY_VALUE',
  'INVALID_PARTITION',
  'INVALID_PRINCIPAL_FORMAT',
  'INVALID_REGION',
  'INVALID_SERVICE',
  'INVALID_SERVICE_PRINCIPAL_FORMAT',
  'INVALID_VPC_FORMAT',
  'INVALID_VPCE_FORMAT',
  'MISSING_ARN_FIELD',
  'TYPE_MISMATCH',
  'TYPE_MISMATCH_IP_RANGE',
])

/** `<region>`, `{account-id}`, `{{ name }}`, `:[ACCOUNT]:`; `${…}` is a variable of the policy language. */
const bracketed =
  /<[^<>\s][^<>\n]{0,80}>|(?<![$%{])\{\{?[ \t]*[A-Za-z_][\w .-]{0,60}\}\}?|(?<=:)\[[A-Za-z][\w .-]{0,60}\]/g
/** `ACCOUNT_ID`, `BUCKET-NAME`: several words in capitals; a Region in capitals ends in a digit. */
const shouted = /^(?!.*-\d$)[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/
/** No account, Region or partition is a word in capitals: `REGION`, `ACCOUNT`, `XXXXXXXXXXXX`. */
const shoutedField = /^[A-Z]{4,}\d?$/
/** `xxxxxxxxxxxx`, `xxACCOUNTxx`. */
const crossedOut = /^[xX]{2}[A-Za-z_-]*[xX]{2}$/
/** Longer values are read no further than this. */
const mostRead = 400

/** The parts of a value that somebody is to fill in, as they are written. */
export function placeholdersIn(value: string): readonly string[] {
  const text = value.slice(0, mostRead)
  const fields = text.split(':')
  // With a colon too few an ARN stays wrong when it is filled in.
  if (fields[0] === 'arn' && fields.length < 6) return []
  const words = fields[0] === 'arn' ? fields.slice(1, 5) : [text]
  return [
    ...[...text.matchAll(bracketed)].map(([found]) => found),
    ...words.filter((word) => [shouted, shoutedField, crossedOut].some((form) => form.test(word))),
  ]
}

/**
 * The placeholders that are all a finding is about: in the value as the source has it, or, where the value
 * came from elsewhere, as the finding cites it. None where what is wrong would stay wrong.
 */
export function placeholdersOf(
  issueCode: string,
  source: string,
  details: string,
): readonly string[] {
  if (!aboutForm.has(issueCode) || source.includes('\n')) return []
  const written = placeholdersIn(source)
  if (written.length > 0) return written
  return details
    .split(/\s+/, 40)
    .filter((word) => /[<_]/.test(word))
    .flatMap((word) => placeholdersIn(word.replace(/[.:,]$/, '')))
}
