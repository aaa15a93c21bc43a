/** What a step of a path has to reach. */
export interface StepTarget {
  /** A resource pattern; `%` stands for the name. */
  readonly arn: string
  /**
   * `any`: a thing of nobody's choosing, so that a policy which names its own things does not count;
   * `some`: whatever name the policy lets the caller choose, as for what the path itself creates.
   */
  readonly reach: 'any' | 'some'
}

/** One action of a path, as the request that the path makes. */
export interface EscalationStep {
  readonly action: string
  readonly on: StepTarget
  /** `iam:PassRole`: the service that the role is passed to. */
  readonly passedTo?: string
  /** Keys that the request carries with a value of the path's choosing. */
  readonly context?: Readonly<Record<string, string>>
}

/** A published way from some permissions to those of another principal. */
export interface EscalationPath {
  readonly id: string
  /** What the principal can do, for `can …`. */
  readonly title: string
  readonly steps: readonly EscalationStep[]
  readonly source: string
}

const any = (arn: string): StepTarget => ({ arn, reach: 'any' })
const some = (arn: string): StepTarget => ({ arn, reach: 'some' })

const role = any('arn:*:iam::*:role/%')
const user = any('arn:*:iam::*:user/%')
const group = any('arn:*:iam::*:group/%')
const policy = any('arn:*:iam::*:policy/%')
const instance = any('arn:*:ec2:*:*:instance/%')
const stack = 'arn:*:cloudformation:*:*:stack/%'
const stackSet = 'arn:*:cloudformation:*:*:stackset/%'
const project = 'arn:*:codebuild:*:*:project/%'
const lambda = 'arn:*:lambda:*:*:function:%'
const job = 'arn:*:glue:*:*:job/%'
const trigger = some('arn:*:glue:*:*:trigger/%')
const notebook = any('arn:*:sagemaker:*:*:notebook-instance/%')
const interpreter = 'arn:*:bedrock-agentcore:*:*:code-interpreter-custom/%'
const template = any('arn:*:ec2:*:*:launch-template/%')
const anything = some('*')
const administrator = { 'iam:policyarn': 'arn:aws:iam::aws:policy/AdministratorAccess' }

const step = (action: string, on: StepTarget): EscalationStep => ({ action, on })
const pass = (service: string): EscalationStep => ({
  action: 'iam:PassRole',
  on: role,
  passedTo: `${service}.amazonaws.com`,
})
const attach = (action: string, on: StepTarget): EscalationStep => ({
  action,
  on,
  context: administrator,
})

const registerTask = step('ecs:RegisterTaskDefinition', some('arn:*:ecs:*:*:task-definition/%'))

function published(id: string, title: string, ...steps: readonly EscalationStep[]): EscalationPath {
  return { id, title, steps, source: `https://pathfinding.cloud/paths/${id}` }
}

/**
 * Published paths, by id. Facts from https://pathfinding.cloud (whose ids these are) and, for
 * `iam-set-default-version`, Rhino Security Labs; longer variants of a path that stands here are left out.
 */
export const escalationPaths: readonly EscalationPath[] = [
  published(
    'apprunner-001',
    'run code under any role in a new App Runner service',
    pass('tasks.apprunner'),
    step('apprunner:CreateService', some('arn:*:apprunner:*:*:service/%')),
  ),
  published(
    'apprunner-002',
    'replace the code of any App Runner service',
    step('apprunner:UpdateService', any('arn:*:apprunner:*:*:service/%')),
  ),
  published(
    'bedrock-001',
    'run code under any role in a new code interpreter',
    pass('bedrock-agentcore'),
    step('bedrock-agentcore:CreateCodeInterpreter', anything),
    step('bedrock-agentcore:StartCodeInterpreterSession', some(interpreter)),
    step('bedrock-agentcore:InvokeCodeInterpreter', some(interpreter)),
  ),
  published(
    'bedrock-002',
    'run code in any code interpreter',
    step('bedrock-agentcore:StartCodeInterpreterSession', any(interpreter)),
    step('bedrock-agentcore:InvokeCodeInterpreter', any(interpreter)),
  ),
  published(
    'cloudformation-001',
    'have a new stack act under any role',
    pass('cloudformation'),
    step('cloudformation:CreateStack', some(stack)),
  ),
  published(
    'cloudformation-002',
    'change any stack, which acts under the stack’s role',
    step('cloudformation:UpdateStack', any(stack)),
  ),
  published(
    'cloudformation-003',
    'have a new stack set act under any role',
    pass('cloudformation'),
    step('cloudformation:CreateStackSet', some(stackSet)),
    step('cloudformation:CreateStackInstances', some(stackSet)),
  ),
  published(
    'cloudformation-004',
    'change any stack set and pass it any role',
    pass('cloudformation'),
    step('cloudformation:UpdateStackSet', any(stackSet)),
  ),
  published(
    'cloudformation-005',
    'change any stack by a change set, which acts under the stack’s role',
    step('cloudformation:CreateChangeSet', any(stack)),
    step('cloudformation:ExecuteChangeSet', any(stack)),
  ),
  published(
    'codebuild-001',
    'run code under any role in a new build project',
    pass('codebuild'),
    step('codebuild:CreateProject', some(project)),
    step('codebuild:StartBuild', some(project)),
  ),
  published(
    'codebuild-002',
    'start any build project with commands of its own',
    step('codebuild:StartBuild', any(project)),
  ),
  published(
    'codebuild-003',
    'start a batch of any build project with commands of its own',
    step('codebuild:StartBuildBatch', any(project)),
  ),
  published(
    'codebuild-004',
    'run code under any role in a batch of a new build project',
    pass('codebuild'),
    step('codebuild:CreateProject', some(project)),
    step('codebuild:StartBuildBatch', some(project)),
  ),
  published(
    'datapipeline-001',
    'run code under any role in a new data pipeline',
    pass('datapipeline'),
    step('datapipeline:CreatePipeline', anything),
    step('datapipeline:PutPipelineDefinition', anything),
    step('datapipeline:ActivatePipeline', anything),
  ),
  published(
    'ec2-001',
    'launch an instance with any role',
    pass('ec2'),
    step('ec2:RunInstances', some('arn:*:ec2:*:*:instance/%')),
  ),
  published(
    'ec2-002',
    'replace the start-up commands of any instance',
    step('ec2:ModifyInstanceAttribute', instance),
    step('ec2:StopInstances', instance),
    step('ec2:StartInstances', instance),
  ),
  published(
    'ec2-003',
    'launch a spot instance with any role',
    pass('ec2'),
    step('ec2:RequestSpotInstances', some('arn:*:ec2:*:*:spot-instances-request/%')),
  ),
  published(
    'ec2-004',
    'change the default version of any launch template',
    step('ec2:CreateLaunchTemplateVersion', template),
    step('ec2:ModifyLaunchTemplate', template),
  ),
  published(
    'ec2instanceconnect-003',
    'log in to any instance with a key of its own',
    step('ec2-instance-connect:SendSSHPublicKey', instance),
  ),
  published(
    'ecs-003',
    'run a task with any role as a service',
    pass('ecs-tasks'),
    registerTask,
    step('ecs:CreateService', some('arn:*:ecs:*:*:service/%')),
  ),
  published(
    'ecs-004',
    'run a task with any role',
    pass('ecs-tasks'),
    registerTask,
    step('ecs:RunTask', some('arn:*:ecs:*:*:task-definition/%')),
  ),
  published(
    'ecs-005',
    'start a task with any role on a container instance',
    pass('ecs-tasks'),
    registerTask,
    step('ecs:StartTask', some('arn:*:ecs:*:*:task-definition/%')),
  ),
  published(
    'glue-001',
    'open a development endpoint with any role',
    pass('glue'),
    step('glue:CreateDevEndpoint', some('arn:*:glue:*:*:devEndpoint/%')),
  ),
  published(
    'glue-002',
    'log in to any development endpoint with a key of its own',
    step('glue:UpdateDevEndpoint', any('arn:*:glue:*:*:devEndpoint/%')),
  ),
  published(
    'glue-003',
    'run a new job with any role',
    pass('glue'),
    step('glue:CreateJob', some(job)),
    step('glue:StartJobRun', some(job)),
  ),
  published(
    'glue-004',
    'have a new job with any role triggered',
    pass('glue'),
    step('glue:CreateJob', some(job)),
    step('glue:CreateTrigger', trigger),
  ),
  published(
    'glue-005',
    'change a job’s code and role, and run it',
    pass('glue'),
    step('glue:UpdateJob', some(job)),
    step('glue:StartJobRun', some(job)),
  ),
  published(
    'glue-006',
    'change a job’s code and role, and have it triggered',
    pass('glue'),
    step('glue:UpdateJob', some(job)),
    step('glue:CreateTrigger', trigger),
  ),
  published('iam-001', 'rewrite any managed policy', step('iam:CreatePolicyVersion', policy)),
  published('iam-002', 'make access keys of any user', step('iam:CreateAccessKey', user)),
  published('iam-004', 'give any user a console password', step('iam:CreateLoginProfile', user)),
  published('iam-005', 'write inline policies of any role', step('iam:PutRolePolicy', role)),
  published('iam-006', 'change any user’s console password', step('iam:UpdateLoginProfile', user)),
  published('iam-007', 'write inline policies of any user', step('iam:PutUserPolicy', user)),
  published('iam-008', 'attach any policy to any user', attach('iam:AttachUserPolicy', user)),
  published('iam-009', 'attach any policy to any role', attach('iam:AttachRolePolicy', role)),
  published('iam-010', 'attach any policy to any group', attach('iam:AttachGroupPolicy', group)),
  published('iam-011', 'write inline policies of any group', step('iam:PutGroupPolicy', group)),
  published('iam-012', 'rewrite who may assume any role', step('iam:UpdateAssumeRolePolicy', role)),
  published('iam-013', 'put users into any group', step('iam:AddUserToGroup', group)),
  {
    id: 'iam-set-default-version',
    title: 'bring back an older version of any managed policy',
    steps: [step('iam:SetDefaultPolicyVersion', policy)],
    source: 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/',
  },
  published(
    'lambda-001',
    'run code under any role in a new function',
    pass('lambda'),
    step('lambda:CreateFunction', some(lambda)),
    step('lambda:InvokeFunction', some(lambda)),
  ),
  published(
    'lambda-002',
    'have a new function with any role started by a stream',
    pass('lambda'),
    step('lambda:CreateFunction', some(lambda)),
    step('lambda:CreateEventSourceMapping', anything),
  ),
  published(
    'lambda-003',
    'replace the code of any function',
    step('lambda:UpdateFunctionCode', any(lambda)),
  ),
  published(
    'lambda-006',
    'have a new function with any role invoked from elsewhere',
    pass('lambda'),
    step('lambda:CreateFunction', some(lambda)),
    step('lambda:AddPermission', some(lambda)),
  ),
  published(
    'sagemaker-001',
    'open a notebook with any role',
    pass('sagemaker'),
    step('sagemaker:CreateNotebookInstance', some('arn:*:sagemaker:*:*:notebook-instance/%')),
  ),
  published(
    'sagemaker-002',
    'run a training job with any role',
    pass('sagemaker'),
    step('sagemaker:CreateTrainingJob', some('arn:*:sagemaker:*:*:training-job/%')),
  ),
  published(
    'sagemaker-003',
    'run a processing job with any role',
    pass('sagemaker'),
    step('sagemaker:CreateProcessingJob', some('arn:*:sagemaker:*:*:processing-job/%')),
  ),
  published(
    'sagemaker-004',
    'open any notebook',
    step('sagemaker:CreatePresignedNotebookInstanceUrl', notebook),
  ),
  published(
    'sagemaker-005',
    'have any notebook run commands of its own at start',
    step(
      'sagemaker:CreateNotebookInstanceLifecycleConfig',
      some('arn:*:sagemaker:*:*:notebook-instance-lifecycle-config/%'),
    ),
    step('sagemaker:StopNotebookInstance', notebook),
    step('sagemaker:UpdateNotebookInstance', notebook),
    step('sagemaker:StartNotebookInstance', notebook),
  ),
  published('ssm-001', 'open a session on any instance', step('ssm:StartSession', instance)),
  published('ssm-002', 'run commands on any instance', step('ssm:SendCommand', instance)),
  published('sts-001', 'assume any role that admits it', step('sts:AssumeRole', role)),
]
