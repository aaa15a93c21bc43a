/** What usually mends an issue of policy validation, by its code; the reference page says the rest. */
const repairs: ReadonlyMap<string, string> = new Map([
  [
    'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    'Add a condition, for example `"StringEquals": {"aws:SourceAccount": "<your account>"}`.',
  ],
  [
    'MISSING_PAIRED_CONDITION_KEYS',
    'Add `"StringEquals": {"aws:SourceAccount": "<your account>"}` beside it.',
  ],
  ...[
    'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    'PASS_ROLE_WITH_NOT_RESOURCE',
    'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
  ].map(
    (code) =>
      [
        code,
        'Allow iam:PassRole in a statement of its own that names the roles, or that has `"StringEquals": {"iam:PassedToService": "<service>.amazonaws.com"}`.',
      ] as const,
  ),
  ...[
    'CREATE_SLR_WITH_STAR_IN_RESOURCE',
    'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
    'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    'CREATE_SLR_WITH_NOT_RESOURCE',
    'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
  ].map(
    (code) =>
      [
        code,
        'Allow iam:CreateServiceLinkedRole in a statement of its own that has `"StringEquals": {"iam:AWSServiceName": "<service>.amazonaws.com"}`.',
      ] as const,
  ),
  ['MISSING_VERSION', 'Add `"Version": "2012-10-17"`.'],
  ['INVALID_VERSION', 'Write `"Version": "2012-10-17"`.'],
  [
    'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    'Write ArnLike for StringLike, ArnNotLike for StringNotLike.',
  ],
  ['REDUNDANT_ACTION', 'Leave out what the pattern covers.'],
  ['REDUNDANT_RESOURCE', 'Leave out what the pattern covers.'],
  ['REDUNDANT_STATEMENT', 'Keep one of them.'],
  [
    'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    'Add conditions on the audience and the subject of the provider’s tokens.',
  ],
  [
    'MISSING_GITHUB_REPO_CONDITION_KEY',
    'Add a condition such as `"StringLike": {"token.actions.githubusercontent.com:sub": "repo:<owner>/<repository>:*"}`.',
  ],
  ['ALLOW_WITH_NOT_PRINCIPAL', 'Name who is allowed in Principal.'],
  ['UNIQUE_SIDS_REQUIRED', 'Give each statement a Sid of its own.'],
])

/** How to mend what a code reports, with the address of its reference. */
export function adviceFor(code: string, reference: string): string {
  const repair = repairs.get(code)
  return `${repair === undefined ? '' : `${repair} `}See ${reference}`
}
