import { unknownAction } from '../catalogue/nearest.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { editDistance } from '../model/edit-distance.ts'
import type { PolicyDocument } from '../model/policy.ts'

/** What somebody who asks for an action that does not exist should know: nothing grants it, whatever they meant. */
export function actionNotes(
  actions: readonly string[],
  catalogue: Catalogue,
  now: Date,
): readonly string[] {
  return actions.flatMap((action): readonly string[] => {
    if (action === '*') return []
    const verdict = unknownAction(action, catalogue, now.toISOString().slice(0, 10))
    switch (verdict.verdict) {
      case 'known':
        return []
      case 'typo':
        return [`${action} is no action of AWS; did you mean ${verdict.suggestion}?`]
      case 'operation':
        return [
          `${action} is an API operation and no action of AWS; ask for what it needs: ${verdict.needs.join(', ')}`,
        ]
      case 'unknown':
        return [`${action} is unknown to our catalogue of ${catalogue.date}`]
    }
  })
}

/** Resource types that CheckNoPublicAccess takes (API reference of IAM Access Analyzer). */
const publicTypes: readonly string[] = [
  'ApiGateway::RestApi',
  'Backup::BackupVault',
  'CloudTrail::Dashboard',
  'CloudTrail::EventDataStore',
  'CodeArtifact::Domain',
  'DynamoDB::Stream',
  'DynamoDB::Table',
  'EFS::FileSystem',
  'IAM::AssumeRolePolicyDocument',
  'Kinesis::Stream',
  'Kinesis::StreamConsumer',
  'KMS::Key',
  'Lambda::Function',
  'OpenSearchService::Domain',
  'S3::AccessPoint',
  'S3::Bucket',
  'S3::Glacier',
  'S3Express::AccessPoint',
  'S3Express::DirectoryBucket',
  'S3Outposts::AccessPoint',
  'S3Outposts::Bucket',
  'S3Tables::Table',
  'S3Tables::TableBucket',
  'SecretsManager::Secret',
  'SNS::Topic',
  'SQS::Queue',
].map((name) => `AWS::${name}`)

/** A slip of the pen in a type's name. */
const slip = 3

/** Says where the resource type is none that the service knows: the answer is that for any resource. */
export function typeNotes(type: string): readonly string[] {
  if (publicTypes.includes(type)) return []
  const [nearest] = publicTypes
    .map((name) => ({ name, distance: editDistance(type, name, slip) }))
    .filter(({ distance }) => distance <= slip)
    .sort((a, b) => a.distance - b.distance)
  const meant = nearest === undefined ? '' : `; did you mean ${nearest.name}?`
  return [`${type} is no type that IAM Access Analyzer checks, and is taken as any other${meant}`]
}

/** Says where a policy that names principals is compared with one that has none, which speaks for whoever has it. */
export function kindNotes(base: PolicyDocument, head: PolicyDocument): readonly string[] {
  const names = ({ statements }: PolicyDocument): boolean =>
    statements.some(({ principals }) => principals !== undefined)
  if (names(base) === names(head)) return []
  const [resource, identity] = names(base) ? [base, head] : [head, base]
  if (identity.statements.length === 0) return []
  return [
    `${resource.site.file} names principals and ${identity.site.file} does not: a policy without principals is taken to speak of all`,
  ]
}
