import type { CheckContext, Subject } from './context.ts'
import { trustEvidence } from './evidence.ts'

/**
 * AWS-managed policies by which a role works in a service at all: logs, network interfaces, pulling an image, the
 * agent of Systems Manager. By the service that the role trusts.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 * https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html
 */
const policiesOfRuntime: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'lambda.amazonaws.com',
    new Set([
      'AWSLambdaBasicExecutionRole',
      'AWSLambdaDynamoDBExecutionRole',
      'AWSLambdaKinesisExecutionRole',
      'AWSLambdaMSKExecutionRole',
      'AWSLambdaSQSQueueExecutionRole',
      'AWSLambdaVPCAccessExecutionRole',
      'AWSXRayDaemonWriteAccess',
      'CloudWatchLambdaInsightsExecutionRolePolicy',
    ]),
  ],
  ['ecs-tasks.amazonaws.com', new Set(['AmazonECSTaskExecutionRolePolicy'])],
  [
    'ec2.amazonaws.com',
    new Set([
      'AmazonEC2ContainerRegistryPullOnly',
      'AmazonEC2ContainerRegistryReadOnly',
      'AmazonEKSWorkerNodeMinimalPolicy',
      'AmazonEKSWorkerNodePolicy',
      'AmazonEKS_CNI_Policy',
      'AmazonSSMManagedInstanceCore',
      'CloudWatchAgentServerPolicy',
    ]),
  ],
])

/** The service in which a role with this trust policy needs the AWS-managed policy; undefined where none does. */
export function runtimeOf(
  context: CheckContext,
  subject: Subject,
  arn: string,
): string | undefined {
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  const trusts = subject.trusts.flatMap((index) => context.estate.documents[index] ?? [])
  return trustEvidence(trusts).services.find((service) => policiesOfRuntime.get(service)?.has(name))
}
