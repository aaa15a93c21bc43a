/** The requests of IAM Access Analyzer as the SDK's model (restJson1) describes them. */
const policyTypes = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
]
const checkedTypes = policyTypes.slice(0, 2)

const locales = ['DE', 'EN', 'ES', 'FR', 'IT', 'JA', 'KO', 'PT_BR', 'ZH_CN', 'ZH_TW']

const validatedResources = [
  'AWS::S3::Bucket',
  'AWS::S3::AccessPoint',
  'AWS::S3::MultiRegionAccessPoint',
  'AWS::S3ObjectLambda::AccessPoint',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::DynamoDB::Table',
]

const publicResources = [
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::Stream',
  'AWS::EFS::FileSystem',
  'AWS::OpenSearchService::Domain',
  'AWS::Kinesis::Stream',
  'AWS::Kinesis::StreamConsumer',
  'AWS::KMS::Key',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::S3::AccessPoint',
  'AWS::S3Express::DirectoryBucket',
  'AWS::S3::Glacier',
  'AWS::S3Outposts::Bucket',
  'AWS::S3Outposts::AccessPoint',
  'AWS::SecretsManager::Secret',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::S3Tables::TableBucket',
  'AWS::ApiGateway::RestApi',
  'AWS::CodeArtifact::Domain',
  'AWS::Backup::BackupVault',
  'AWS::CloudTrail::Dashboard',
  'AWS::CloudTrail::EventDataStore',
  'AWS::S3Tables::Table',
  'AWS::S3Express::AccessPoint',
]

type Field =
  | { readonly kind: 'text'; readonly required: boolean }
  | { readonly kind: 'enum'; readonly required: boolean; readonly values: readonly string[] }
  | { readonly kind: 'access'; readonly required: boolean }

type Shape = Readonly<Record<string, Field>>

const text: Field = { kind: 'text', required: true }

export const operations: Readonly<Record<string, Shape>> = {
  '/policy/validation': {
    policyDocument: text,
    policyType: { kind: 'enum', required: true, values: policyTypes },
    locale: { kind: 'enum', required: false, values: locales },
    validatePolicyResourceType: { kind: 'enum', required: false, values: validatedResources },
  },
  '/policy/check-no-new-access': {
    newPolicyDocument: text,
    existingPolicyDocument: text,
    policyType: { kind: 'enum', required: true, values: checkedTypes },
  },
  '/policy/check-access-not-granted': {
    policyDocument: text,
    policyType: { kind: 'enum', required: true, values: checkedTypes },
    access: { kind: 'access', required: true },
  },
  '/policy/check-no-public-access': {
    policyDocument: text,
    resourceType: { kind: 'enum', required: true, values: publicResources },
  },
}

/** What is wrong with a request body; `undefined` where it is as the model says. */
export function bodyFault(shape: Shape, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'body'
  const given = new Map<string, unknown>(Object.entries(body))
  for (const name of given.keys()) if (!Object.hasOwn(shape, name)) return name
  for (const [name, field] of Object.entries(shape)) {
    const value = given.get(name)
    if (value === undefined) {
      if (field.required) return name
      continue
    }
    if (field.kind === 'access') {
      if (!isAccess(value)) return name
    } else if (typeof value !== 'string' || value === '') return name
    else if (field.kind === 'enum' && !field.values.includes(value)) return name
  }
  if (given.has('validatePolicyResourceType') && given.get('policyType') !== 'RESOURCE_POLICY')
    return 'validatePolicyResourceType'
  return undefined
}

/** At most one element, with at most 100 actions and 100 resources, and at least one of either. */
function isAccess(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 1) return false
  return value.every((element: unknown) => {
    if (typeof element !== 'object' || element === null) return false
    const lists = new Map<string, unknown>(Object.entries(element))
    if (lists.size === 0) return false
    return [...lists].every(
      ([name, list]) =>
        ['actions', 'resources'].includes(name) &&
        Array.isArray(list) &&
        list.length > 0 &&
        list.length <= 100 &&
        list.every((item) => typeof item === 'string' && item.length <= 2_048),
    )
  })
}
