/**
 * Service principals with more than one label before the suffix, as AWS's documentation of
 * service-linked roles and of policies names them.
 */
const longPrincipals: ReadonlySet<string> = new Set([
  'apidestinations.events',
  'appstream.application-autoscaling',
  'assets.marketplace',
  'autoscaling-plans',
  'cassandra.application-autoscaling',
  'channels.lex',
  'channels.lexv2',
  'cks.kms',
  'comprehend.application-autoscaling',
  'continuousexport.discovery',
  'custom-resource.application-autoscaling',
  'delivery.logs',
  'dynamodb.application-autoscaling',
  'ec2.application-autoscaling',
  'ecs.application-autoscaling',
  'elasticmapreduce.application-autoscaling',
  'email.cognito-idp',
  'events.workmail',
  'kafka.application-autoscaling',
  'lambda.application-autoscaling',
  'logger.cloudfront',
  'logging.s3',
  'maintenance.elasticbeanstalk',
  'malware-protection.guardduty',
  'managedupdates.elasticbeanstalk',
  'mapping.iotwireless',
  'member.org.stacksets.cloudformation',
  'ops.apigateway',
  'ops.emr-serverless',
  'pods.eks',
  'rds.application-autoscaling',
  'replication.cassandra',
  'replication.dynamodb',
  'replication.ecr',
  'replication.lexv2',
  'replicator.lambda',
  'sagemaker.application-autoscaling',
  'stacksets.cloudformation',
])

const oneLabel = /^[a-z0-9-]+\.(?:amazonaws\.com|amazon\.com|amazonaws\.com\.cn)$/

/** `service.amazonaws.com`, with a Region before the suffix, or one of the longer ones. */
export function isServicePrincipal(text: string): boolean {
  if (text.length > 256) return false
  if (oneLabel.test(text)) return true
  const body = /^([a-z0-9.-]+)\.amazonaws\.com(?:\.cn)?$/.exec(text)?.[1]
  if (body === undefined) return false
  return longPrincipals.has(body) || /^[a-z0-9-]+\.[a-z]{2,4}-[a-z-]+-\d$/.test(body)
}
