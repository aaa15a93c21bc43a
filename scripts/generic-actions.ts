/**
 * What roles of any purpose do with one service, by use: an instance under Systems Manager, a table's reader and
 * writer, a pipeline that pushes images. Such a set says nothing of a vendor, however rarely policies spell it out.
 * `{A,B}` stands for each of its words.
 */
const uses: Readonly<Record<string, readonly string[]>> = {
  'objects in buckets': [
    's3:{Get,Put,Delete,Restore}Object',
    's3:{Get,Put,Delete}Object{Version,Tagging,VersionTagging,Acl,VersionAcl}',
    's3:GetObjectAttributes',
    's3:{Get,Put}Object{Retention,LegalHold}',
    's3:List{Bucket,AllMyBuckets,BucketVersions,BucketMultipartUploads,MultipartUploadParts}',
    's3:AbortMultipartUpload',
    's3:GetBucket{Location,Versioning,Acl,Policy,Tagging,Notification,Logging,CORS,Website}',
    's3:Get{Encryption,Lifecycle}Configuration',
    's3:Get{AccountPublicAccessBlock,BucketPublicAccessBlock,BucketObjectLockConfiguration}',
    's3:GetBucket{OwnershipControls,PolicyStatus,RequestPayment}',
    's3:PutBucket{Versioning,Acl,Policy,Tagging,Notification,Logging,CORS,Website,PublicAccessBlock}',
    's3:Put{Encryption,Lifecycle}Configuration',
    's3:{Create,Delete}Bucket',
    's3:DeleteBucketPolicy',
  ],
  'rows of tables': [
    'dynamodb:{Get,Put,Update,Delete,BatchGet,BatchWrite,ConditionCheck}Item',
    'dynamodb:{Query,Scan,DescribeTable,DescribeStream,DescribeTimeToLive,DescribeLimits}',
    'dynamodb:{CreateTable,DeleteTable,UpdateTable,ListTables,ListStreams,TagResource,UntagResource}',
    'dynamodb:{ListTagsOfResource,UpdateTimeToLive,DescribeContinuousBackups}',
    'dynamodb:{GetRecords,GetShardIterator}',
  ],
  'instances under Systems Manager': [
    'ssm:{DescribeAssociation,GetDeployablePatchSnapshotForInstance,GetDocument,DescribeDocument,GetManifest}',
    'ssm:{GetParameter,GetParameters,GetParametersByPath,GetParameterHistory,DescribeParameters,PutParameter}',
    'ssm:{ListAssociations,ListInstanceAssociations,PutInventory,PutComplianceItems}',
    'ssm:{PutConfigurePackageResult,UpdateAssociationStatus,UpdateInstanceAssociationStatus}',
    'ssm:{UpdateInstanceInformation,SendCommand,GetCommandInvocation,ListCommands,ListCommandInvocations}',
    'ssm:{StartSession,TerminateSession,ResumeSession,DescribeInstanceInformation,DescribeSessions}',
    'ssm:{AddTagsToResource,DeleteParameter,DeleteParameters,ListTagsForResource,GetConnectionStatus}',
    'ssmmessages:{Create,Open}{Control,Data}Channel',
    'ec2messages:{AcknowledgeMessage,DeleteMessage,FailMessage,GetEndpoint,GetMessages,SendReply}',
    'ds:{CreateComputer,DescribeDirectories}',
    'ec2:DescribeInstanceStatus',
  ],
  'what things cost': [
    'ce:{GetCostAndUsage,GetCostAndUsageWithResources,GetCostForecast,GetUsageForecast,GetDimensionValues,GetTags}',
    'ce:{GetReservationUtilization,GetReservationCoverage,GetReservationPurchaseRecommendation,GetRightsizingRecommendation}',
    'ce:{GetSavingsPlansCoverage,GetSavingsPlansUtilization,GetSavingsPlansUtilizationDetails,GetSavingsPlansPurchaseRecommendation}',
    'ce:{GetCostCategories,ListCostCategoryDefinitions,DescribeCostCategoryDefinition,GetAnomalies,GetAnomalyMonitors,GetAnomalySubscriptions}',
    'ce:{Describe,Get,List}*',
    'cur:DescribeReportDefinitions',
    'budgets:{ViewBudget,DescribeBudgets}',
  ],
  'logs, metrics and traces': [
    'logs:{CreateLogGroup,CreateLogStream,PutLogEvents,DescribeLogGroups,DescribeLogStreams,GetLogEvents}',
    'logs:{FilterLogEvents,PutRetentionPolicy,GetLogGroupFields,GetLogRecord,GetQueryResults,StartQuery,StopQuery}',
    'logs:{DeleteLogGroup,DeleteLogStream,DescribeMetricFilters,DescribeSubscriptionFilters,TagResource}',
    'logs:{CreateLogDelivery,GetLogDelivery,UpdateLogDelivery,DeleteLogDelivery,ListLogDeliveries}',
    'logs:{PutResourcePolicy,DescribeResourcePolicies,PutSubscriptionFilter,DeleteSubscriptionFilter}',
    'logs:{DeleteRetentionPolicy,ListTagsLogGroup,ListTagsForResource,TagLogGroup,UntagLogGroup}',
    'cloudwatch:{PutMetricData,GetMetricData,GetMetricStatistics,ListMetrics,DescribeAlarms,PutMetricAlarm}',
    'cloudwatch:{DeleteAlarms,DescribeAlarmsForMetric,DescribeAlarmHistory,GetInsightRuleReport,SetAlarmState}',
    'xray:{PutTraceSegments,PutTelemetryRecords,GetSamplingRules,GetSamplingTargets}',
    'xray:GetSamplingStatisticSummaries',
  ],
  'queries over a data lake': [
    'athena:{StartQueryExecution,StopQueryExecution,GetQueryExecution,GetQueryResults,GetQueryResultsStream}',
    'athena:{ListQueryExecutions,BatchGetQueryExecution,GetWorkGroup,ListWorkGroups,GetDataCatalog}',
    'athena:{ListDataCatalogs,ListDatabases,GetDatabase,ListTableMetadata,GetTableMetadata}',
    'athena:{BatchGetNamedQuery,GetNamedQuery,ListNamedQueries,CreateNamedQuery,DeleteNamedQuery}',
    'athena:{GetQueryRuntimeStatistics,ListEngineVersions,GetCatalogs,GetNamespace,GetNamespaces,GetTable}',
    'athena:{GetTables,GetExecutionEngine,GetExecutionEngines,RunQuery,CancelQueryExecution}',
    'glue:{Get,Create,Update,Delete,BatchCreate,BatchGet,BatchDelete}{Database,Table,Partition}',
    'glue:Get{Databases,Tables,Partitions,TableVersion,TableVersions,Catalog,Catalogs,CatalogImportStatus}',
    'glue:{BatchDeleteTableVersion,DeleteTableVersion,SearchTables,BatchUpdatePartition}',
    'glue:{StartCrawler,GetCrawler,GetJob,GetJobRun,StartJobRun}',
    'lakeformation:GetDataAccess',
  ],
  'images of containers': [
    'ecr:{GetAuthorizationToken,BatchCheckLayerAvailability,GetDownloadUrlForLayer,BatchGetImage}',
    'ecr:{PutImage,InitiateLayerUpload,UploadLayerPart,CompleteLayerUpload,DescribeImages,ListImages}',
    'ecr:{DescribeRepositories,GetRepositoryPolicy,SetRepositoryPolicy,CreateRepository,DeleteRepository}',
    'ecr:{GetLifecyclePolicy,GetLifecyclePolicyPreview,PutLifecyclePolicy,ListTagsForResource,TagResource}',
    'ecr:{DescribeImageScanFindings,StartImageScan,BatchDeleteImage,BatchImportUpstreamImage}',
    'ecr:{ReplicateImage,PutImageTagMutability,PutImageScanningConfiguration,DeleteRepositoryPolicy}',
    'ecr-public:{GetAuthorizationToken,BatchCheckLayerAvailability}',
    'sts:GetServiceBearerToken',
  ],
  'container services': [
    'ecs:{DeregisterContainerInstance,DiscoverPollEndpoint,Poll,RegisterContainerInstance}',
    'ecs:{StartTelemetrySession,Submit*,SubmitContainerStateChange,SubmitTaskStateChange}',
    'ecs:{SubmitAttachmentStateChanges,UpdateContainerInstancesState,CreateCluster,DescribeClusters}',
    'ecs:{RunTask,StopTask,StartTask,DescribeTasks,ListTasks,DescribeTaskDefinition,ListClusters}',
    'ecs:{RegisterTaskDefinition,DeregisterTaskDefinition,ListTaskDefinitions,DescribeServices}',
    'ecs:{UpdateService,CreateService,DeleteService,ListServices,DescribeContainerInstances}',
    'ecs:{ListContainerInstances,TagResource,ExecuteCommand}',
  ],
  'queues, topics, streams and events': [
    'sqs:{SendMessage,ReceiveMessage,DeleteMessage,ChangeMessageVisibility,GetQueueAttributes,GetQueueUrl}',
    'sqs:{ListQueues,PurgeQueue,CreateQueue,DeleteQueue,SetQueueAttributes,TagQueue,ListQueueTags}',
    'sns:{Publish,Subscribe,Unsubscribe,CreateTopic,DeleteTopic,GetTopicAttributes,SetTopicAttributes}',
    'sns:{ListTopics,ListSubscriptions,ListSubscriptionsByTopic,TagResource,ListTagsForResource}',
    'kinesis:{PutRecord,PutRecords,GetRecords,GetShardIterator,DescribeStream,DescribeStreamSummary}',
    'kinesis:{ListShards,ListStreams,SubscribeToShard}',
    'firehose:{PutRecord,PutRecordBatch,DescribeDeliveryStream,ListDeliveryStreams}',
    'events:{PutEvents,PutRule,PutTargets,DeleteRule,RemoveTargets,DescribeRule,ListRules}',
    'events:{ListTargetsByRule,EnableRule,DisableRule,TagResource,ListTagsForResource}',
  ],
  'functions and workflows': [
    'lambda:{InvokeFunction,InvokeAsync,GetFunction,ListFunctions,GetFunctionConfiguration}',
    'lambda:{CreateFunction,DeleteFunction,UpdateFunctionCode,UpdateFunctionConfiguration,AddPermission}',
    'lambda:{RemovePermission,ListTags,TagResource,PublishVersion,CreateEventSourceMapping}',
    'states:{StartExecution,StopExecution,DescribeExecution,StartSyncExecution,ListExecutions}',
    'states:{SendTaskSuccess,SendTaskFailure,SendTaskHeartbeat,GetActivityTask}',
    'cloudformation:{CreateStack,UpdateStack,DeleteStack,DescribeStacks,DescribeStackEvents,GetTemplate}',
    'cloudformation:{DescribeStackResource,DescribeStackResources,ListStacks,ListStackResources}',
    'cloudformation:{CreateChangeSet,DescribeChangeSet,ExecuteChangeSet,DeleteChangeSet,ValidateTemplate}',
    'cloudformation:{GetTemplateSummary,SetStackPolicy,SignalResource}',
    'codedeploy:{CreateDeployment,GetDeployment,GetDeploymentConfig,RegisterApplicationRevision}',
    'codedeploy:{GetApplication,GetApplicationRevision,GetDeploymentGroup,ListDeployments}',
  ],
  'keys and secrets': [
    'kms:{Encrypt,Decrypt,ReEncryptFrom,ReEncryptTo,GenerateDataKey,GenerateDataKeyWithoutPlaintext}',
    'kms:{GenerateDataKeyPair,GenerateDataKeyPairWithoutPlaintext,DescribeKey,CreateGrant,ListGrants}',
    'kms:{RevokeGrant,ListAliases,ListKeys,GetKeyPolicy,GetKeyRotationStatus,ListResourceTags}',
    'kms:{ReEncrypt*,GenerateDataKey*,ListKeyPolicies}',
    'secretsmanager:{GetSecretValue,DescribeSecret,ListSecrets,ListSecretVersionIds,GetResourcePolicy}',
    'secretsmanager:{CreateSecret,PutSecretValue,UpdateSecret,DeleteSecret,TagResource,GetRandomPassword}',
    'acm:{ListCertificates,DescribeCertificate,GetCertificate}',
  ],
  'autoscaling and load balancing': [
    'autoscaling:{DescribeAutoScalingGroups,DescribeAutoScalingInstances,DescribeLaunchConfigurations}',
    'autoscaling:{DescribeScalingActivities,DescribeTags,SetDesiredCapacity,UpdateAutoScalingGroup}',
    'autoscaling:{TerminateInstanceInAutoScalingGroup,CompleteLifecycleAction,DescribeLifecycleHooks}',
    'autoscaling:{RecordLifecycleActionHeartbeat,AttachInstances,DetachInstances,DescribePolicies}',
    'autoscaling:{CreateAutoScalingGroup,DeleteAutoScalingGroup,CreateOrUpdateTags,PutScalingPolicy}',
    'ec2:{DescribeLaunchTemplateVersions,DescribeImages,GetInstanceTypesFromInstanceRequirements}',
    'ec2:{DescribeInstanceTypes,DescribeInstanceTypeOfferings,DescribeSpotPriceHistory}',
    'eks:{DescribeNodegroup,DescribeCluster,ListClusters,AccessKubernetesApi,ListNodegroups}',
    'elasticloadbalancing:Describe{LoadBalancers,TargetGroups,TargetHealth,Listeners,Tags,Rules,InstanceHealth}',
    'elasticloadbalancing:{RegisterTargets,DeregisterTargets}',
  ],
  'instances and networks': [
    'ec2:Describe{Instances,Tags,Volumes,Vpcs,Subnets,SecurityGroups,NetworkInterfaces,Regions}',
    'ec2:Describe{AvailabilityZones,Addresses,KeyPairs,RouteTables,Snapshots,InternetGateways}',
    'ec2:Describe{AccountAttributes,LaunchTemplates,VpcAttribute,DhcpOptions,NetworkAcls,NatGateways}',
    'ec2:Describe{VpcEndpoints,InstanceAttribute,ImageAttribute,SnapshotAttribute,VolumesModifications}',
    'ec2:{RunInstances,StartInstances,StopInstances,RebootInstances,TerminateInstances,CreateTags}',
    'ec2:{CreateVolume,AttachVolume,DetachVolume,DeleteVolume,CreateSnapshot,DeleteSnapshot,CopySnapshot}',
    'ec2:{CreateImage,DeregisterImage,RegisterImage,CopyImage,ModifyInstanceAttribute,DeleteTags}',
    'ec2:{CreateNetworkInterface,DeleteNetworkInterface,AttachNetworkInterface,DetachNetworkInterface}',
    'ec2:{AssignPrivateIpAddresses,UnassignPrivateIpAddresses,ModifyNetworkInterfaceAttribute}',
    'ec2:{CreateSecurityGroup,DeleteSecurityGroup,AuthorizeSecurityGroupIngress,RevokeSecurityGroupIngress}',
    'ec2:{AuthorizeSecurityGroupEgress,RevokeSecurityGroupEgress,AssociateAddress,AllocateAddress}',
    'ec2:{CreateKeyPair,DeleteKeyPair,ModifyVolume,GetPasswordData,GetConsoleOutput,ModifyImageAttribute}',
    'ec2:{ModifySnapshotAttribute,CreateLaunchTemplate,DeleteLaunchTemplate,CreateFleet}',
  ],
  'roles and zones': [
    'iam:{PassRole,GetRole,ListRoles,GetPolicy,GetPolicyVersion,ListAttachedRolePolicies,ListRolePolicies}',
    'iam:{GetInstanceProfile,ListInstanceProfiles,CreateServiceLinkedRole,GetUser,ListAccountAliases}',
    'iam:{CreateRole,DeleteRole,AttachRolePolicy,DetachRolePolicy,PutRolePolicy,DeleteRolePolicy}',
    'iam:{GetRolePolicy,TagRole,UntagRole,CreatePolicy,DeletePolicy,ListPolicies,ListPolicyVersions}',
    'iam:{CreateInstanceProfile,DeleteInstanceProfile,AddRoleToInstanceProfile}',
    'iam:{RemoveRoleFromInstanceProfile,ListInstanceProfilesForRole,UpdateAssumeRolePolicy}',
    'iam:{CreatePolicyVersion,DeletePolicyVersion,ListUsers,ListGroups,SimulatePrincipalPolicy}',
    'sts:{AssumeRole,GetCallerIdentity,TagSession,AssumeRoleWithWebIdentity}',
    'route53:{ListHostedZones,ListHostedZonesByName,ListResourceRecordSets,ChangeResourceRecordSets}',
    'route53:{GetChange,GetHostedZone,ListTagsForResource}',
    'tag:{GetResources,GetTagKeys,GetTagValues,TagResources,UntagResources}',
  ],
}

/** Every text that a text with `{A,B}` stands for. */
function spelledOut(text: string): readonly string[] {
  const open = text.indexOf('{')
  if (open < 0) return [text]
  const close = text.indexOf('}', open)
  return text
    .slice(open + 1, close)
    .split(',')
    .flatMap((word) => spelledOut(`${text.slice(0, open)}${word}${text.slice(close + 1)}`))
}

/** Lower-case actions that roles of any purpose have. */
export const genericActions: ReadonlySet<string> = new Set(
  Object.values(uses)
    .flat()
    .flatMap(spelledOut)
    .map((action) => action.toLowerCase()),
)
