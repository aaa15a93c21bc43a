export const id = 1333;
export const ids = [1333];
export const modules = {

/***/ 1932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mayHoldPolicy),
/* harmony export */   L8: () => (/* binding */ classify)
/* harmony export */ });
/* unused harmony export nameOf */
/** Folders of other people's code, caches and downloads. */
const skippedFolders = new Set([
    'node_modules',
    '.git',
    '.terraform',
    '.terragrunt-cache',
    'site-packages',
    '__pycache__',
    '.venv',
    'venv',
    '.tox',
    '.mypy_cache',
]);
/** Files that no person writes policies in: manifests and locks, CDK's own, botocore's models, state. */
const skippedNames = new Set([
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.json',
    'composer.lock',
    'pnpm-lock.yaml',
    'cdk.json',
    'cdk.context.json',
    'tree.json',
    'manifest.json',
    'service-2.json',
    'paginators-1.json',
    'examples-1.json',
    'endpoints.json',
    'requirements.txt',
    'license.txt',
    '.terraform.lock.hcl',
]);
const skippedEndings = [
    '.assets.json',
    '.schema.json',
    '.tfstate',
    '.tfstate.backup',
    '.tftest.hcl',
];
const readExtensions = new Set([
    'tf',
    'tofu',
    'tfvars',
    'hcl',
    'yaml',
    'yml',
    'json',
    'jsonc',
    'json5',
    'template',
    'cfn',
    'policy',
    'tpl',
    'tftpl',
    'tmpl',
    'j2',
    'txt',
]);
/** Where the marks of a format stand that has them at its top. */
const head = 4000;
const awsType = /["']?Type["']?\s*:\s*["']?(?:AWS|Alexa|Custom)::/;
const resourcesKey = /^[ \t]*["']?Resources["']?[ \t]*:|"Resources"\s*:/m;
const effect = /\b[Ee]ffect\\?["'\u2018-\u201f]?\s*[:=]\s*\\?["'\u2018-\u201f]?(?:Allow|Deny)\b/;
const action = /\b(?:Not)?[Aa]ction\\?["'\u2018-\u201f]?\s*[:=]/;
const statement = /\bStatement\\?["'\u2018-\u201f]?\s*[:=]/;
const element = /\b(?:Effect|(?:Not)?Action|(?:Not)?Principal)\\?["'\u2018-\u201f]?\s*[:=]/;
const languageVersion = /\b20(?:08|12)-10-17\b/;
const listedAction = /["\u201c][a-z0-9-]{2,40}:[A-Z][A-Za-z0-9*]{2,}["\u201d]/g;
/** The name behind the last `/`, in lower case. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
/** True where a file of this path may hold a policy, so that it has to be read to know. */
function mayHoldPolicy(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf('.');
    if (dot < 0 || !readExtensions.has(name.slice(dot + 1)))
        return false;
    if (skippedNames.has(name) || (name.startsWith('tsconfig') && name.endsWith('.json')))
        return false;
    if (skippedEndings.some((ending) => name.endsWith(ending)))
        return false;
    if (path.includes('botocore/data/'))
        return false;
    const folders = path.split('/').slice(0, -1);
    return !folders.some((folder) => skippedFolders.has(folder));
}
/**
 * What the file is, by its name where that says it (Terraform), else by its content. A pass of
 * short searches: nothing is parsed. A name without a known extension is no hindrance.
 */
function classify(path, text) {
    const name = nameOf(path);
    const byName = kindOfName(name, text);
    if (byName !== undefined)
        return byName;
    if (text.includes('\0'))
        return 'ignored';
    if (isPlan(text))
        return 'terraform-plan';
    return kindOfTemplate(text) ?? (holdsPolicy(text, name) ? kindOfHolder(text) : 'ignored');
}
function kindOfName(name, text) {
    if (name.endsWith('.tf') || name.endsWith('.tofu'))
        return 'terraform';
    if (name.endsWith('.tf.json') || name.endsWith('.tofu.json'))
        return 'terraform-json';
    if (name.endsWith('.tfvars') || name.endsWith('.tfvars.json'))
        return 'tfvars';
    if (name.endsWith('.tfstate'))
        return 'ignored';
    if (!name.endsWith('.hcl'))
        return undefined;
    if (name === 'terragrunt.hcl' || name === 'root.hcl')
        return 'terragrunt';
    return /^[ \t]*(?:terraform|include|inputs|dependency)\b/m.test(text) ? 'terragrunt' : 'ignored';
}
function kindOfTemplate(text) {
    const isServerless = isServerlessFramework(text);
    if (text.includes('AWS::') && awsType.test(text)) {
        if (resourcesKey.test(text) || text.includes('AWSTemplateFormatVersion')) {
            if (isServerless)
                return 'serverless';
            if (isCdkTree(text))
                return 'ignored';
            return text.includes('AWS::Serverless') ? 'sam' : 'cloudformation';
        }
    }
    if (text.includes('AWSTemplateFormatVersion'))
        return 'cloudformation';
    return isServerless && /^[ \t]+["']?name["']?[ \t]*:[ \t]*["']?aws\b/m.test(text)
        ? 'serverless'
        : undefined;
}
function isServerlessFramework(text) {
    if (!text.startsWith('service') && !text.includes('\nservice'))
        return false;
    return /^service\s*:/m.test(text) && /^provider\s*:/m.test(text);
}
/** CDK's construct tree repeats every template of the application. */
function isCdkTree(text) {
    return /"version"\s*:\s*"tree-0/.test(text.slice(0, 300));
}
function isPlan(text) {
    if (!text.includes('"format_version"'))
        return false;
    return /"(?:planned_values|resource_changes)"\s*:/.test(text);
}
/** True where the text has the marks of a policy: an effect and an action, or a statement list. */
function holdsPolicy(text, name) {
    const decides = text.includes('Allow') || text.includes('Deny');
    if (decides && text.includes('ffect') && effect.test(text) && action.test(text))
        return true;
    // As the IAM API answers, without the command line that decodes it.
    if (text.includes('%22Statement%22') && text.includes('%22Effect%22'))
        return true;
    if (text.includes('Statement') && statement.test(text))
        if (languageVersion.test(text) || element.test(text))
            return true;
    return isPage(name) && listsActions(text);
}
/** Pages of vendors list actions without a policy around them. */
function isPage(name) {
    return !name.includes('.') || /\.(?:txt|md|markdown)$/.test(name);
}
function listsActions(text) {
    let found = 0;
    for (const match of text.matchAll(listedAction)) {
        if (match[0].startsWith('"aws:'))
            continue;
        found += 1;
        if (found === 3)
            return true;
    }
    return false;
}
function kindOfHolder(text) {
    const start = text.slice(0, head);
    if (/"(?:RoleDetailList|UserDetailList|GroupDetailList)"\s*:/.test(text))
        return 'account-authorization';
    if (isManifest(text))
        return 'kubernetes';
    if (/["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/.test(start))
        return 'openapi';
    if (isCdkTree(text) || /"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(start))
        return 'ignored';
    return 'policy';
}
function isManifest(text) {
    if (!text.includes('apiVersion'))
        return false;
    if (/^["']?apiVersion["']?\s*:/m.test(text) && /^["']?kind["']?\s*:/m.test(text))
        return true;
    return /^\s*\{/.test(text) && /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text);
}


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Memo)
/* harmony export */ });
/** Answers to texts that are kept; beyond them the memory starts afresh. */
const mostAnswers = 50_000;
/**
 * What one run has worked out, by what it was worked out from: the same object (base and head share the
 * objects of what is equal in both), or equal texts. `question` names what is asked; for one question all
 * answers are of one type, and an answer depends on nothing but what it is kept under.
 */
class Memo {
    objects = new Map();
    texts = new Map();
    names = new WeakMap();
    named = 0;
    /** The answer about an object, for as long as the object is there. */
    about(question, object, answer) {
        let known = this.objects.get(question);
        if (known === undefined) {
            known = new WeakMap();
            this.objects.set(question, known);
        }
        if (known.has(object))
            return known.get(object);
        const made = answer();
        known.set(object, made);
        return made;
    }
    /** The answer about a text. */
    of(question, text, answer) {
        let known = this.texts.get(question);
        if (known === undefined || known.size >= mostAnswers) {
            known = new Map();
            this.texts.set(question, known);
        }
        if (known.has(text))
            return known.get(text);
        const made = answer();
        known.set(text, made);
        return made;
    }
    /** A number that stands for an object in texts. */
    numberOf(object) {
        let number = this.names.get(object);
        if (number === undefined) {
            this.named += 1;
            number = this.named;
            this.names.set(object, number);
        }
        return number;
    }
}


/***/ }),

/***/ 2908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ principalSites),
/* harmony export */   Xu: () => (/* binding */ membershipSites),
/* harmony export */   cL: () => (/* binding */ attachmentSites),
/* harmony export */   qy: () => (/* binding */ managedPolicySites)
/* harmony export */ });
const principalSites = new Map([
    [
        'aws_iam_role',
        {
            kind: 'role',
            name: 'name',
            path: 'path',
            arns: 'managed_policy_arns',
            boundary: 'permissions_boundary',
            tags: 'tags',
        },
    ],
    [
        'aws_iam_user',
        { kind: 'user', name: 'name', path: 'path', boundary: 'permissions_boundary', tags: 'tags' },
    ],
    ['aws_iam_group', { kind: 'group', name: 'name', path: 'path' }],
    ['aws_ssoadmin_permission_set', { kind: 'permission-set', name: 'name', tags: 'tags' }],
    [
        'awscc_iam_role',
        {
            kind: 'role',
            name: 'role_name',
            path: 'path',
            arns: 'managed_policy_arns',
            boundary: 'permissions_boundary',
            tags: 'tags',
        },
    ],
    [
        'awscc_iam_user',
        {
            kind: 'user',
            name: 'user_name',
            path: 'path',
            arns: 'managed_policy_arns',
            boundary: 'permissions_boundary',
            groups: 'groups',
            tags: 'tags',
        },
    ],
    [
        'awscc_iam_group',
        { kind: 'group', name: 'group_name', path: 'path', arns: 'managed_policy_arns' },
    ],
    [
        'awscc_sso_permission_set',
        { kind: 'permission-set', name: 'name', arns: 'managed_policies', tags: 'tags' },
    ],
    [
        'AWS::IAM::Role',
        {
            kind: 'role',
            name: 'RoleName',
            path: 'Path',
            arns: 'ManagedPolicyArns',
            boundary: 'PermissionsBoundary',
            tags: 'Tags',
        },
    ],
    [
        'AWS::IAM::User',
        {
            kind: 'user',
            name: 'UserName',
            path: 'Path',
            arns: 'ManagedPolicyArns',
            boundary: 'PermissionsBoundary',
            groups: 'Groups',
            tags: 'Tags',
        },
    ],
    [
        'AWS::IAM::Group',
        { kind: 'group', name: 'GroupName', path: 'Path', arns: 'ManagedPolicyArns' },
    ],
    [
        'AWS::SSO::PermissionSet',
        {
            kind: 'permission-set',
            name: 'Name',
            arns: 'ManagedPolicies',
            boundary: 'PermissionsBoundary.ManagedPolicyArn',
            boundaryName: 'PermissionsBoundary.CustomerManagedPolicyReference.Name',
            policyNames: 'CustomerManagedPolicyReferences[].Name',
            tags: 'Tags',
        },
    ],
]);
const roles = (path) => ({ path, kind: 'role' });
const users = (path) => ({ path, kind: 'user' });
const groups = (path) => ({ path, kind: 'group' });
const sets = (path) => ({ path, kind: 'permission-set' });
const attachmentSites = new Map([
    ['aws_iam_role_policy', { own: 'inline', targets: [roles('role')] }],
    ['aws_iam_user_policy', { own: 'inline', targets: [users('user')] }],
    ['aws_iam_group_policy', { own: 'inline', targets: [groups('group')] }],
    ['aws_iam_role_policy_attachment', { arns: 'policy_arn', targets: [roles('role')] }],
    ['aws_iam_user_policy_attachment', { arns: 'policy_arn', targets: [users('user')] }],
    ['aws_iam_group_policy_attachment', { arns: 'policy_arn', targets: [groups('group')] }],
    [
        'aws_iam_role_policy_attachments_exclusive',
        { arns: 'policy_arns', targets: [roles('role_name')] },
    ],
    [
        'aws_iam_user_policy_attachments_exclusive',
        { arns: 'policy_arns', targets: [users('user_name')] },
    ],
    [
        'aws_iam_group_policy_attachments_exclusive',
        { arns: 'policy_arns', targets: [groups('group_name')] },
    ],
    [
        'aws_iam_policy_attachment',
        { arns: 'policy_arn', targets: [roles('roles'), users('users'), groups('groups')] },
    ],
    [
        'aws_ssoadmin_permission_set_inline_policy',
        { own: 'inline', targets: [sets('permission_set_arn')] },
    ],
    [
        'aws_ssoadmin_managed_policy_attachment',
        { arns: 'managed_policy_arn', targets: [sets('permission_set_arn')] },
    ],
    [
        'aws_ssoadmin_customer_managed_policy_attachment',
        {
            policyNames: 'customer_managed_policy_reference.name',
            targets: [sets('permission_set_arn')],
        },
    ],
    [
        'aws_ssoadmin_permissions_boundary_attachment',
        {
            boundary: 'permissions_boundary.managed_policy_arn',
            boundaryName: 'permissions_boundary.customer_managed_policy_reference.name',
            targets: [sets('permission_set_arn')],
        },
    ],
    ['awscc_iam_role_policy', { own: 'inline', targets: [roles('role_name')] }],
    ['awscc_iam_user_policy', { own: 'inline', targets: [users('user_name')] }],
    ['awscc_iam_group_policy', { own: 'inline', targets: [groups('group_name')] }],
    [
        'awscc_iam_managed_policy',
        { own: 'managed', targets: [roles('roles'), users('users'), groups('groups')] },
    ],
    [
        'AWS::IAM::Policy',
        { own: 'inline', targets: [roles('Roles'), users('Users'), groups('Groups')] },
    ],
    [
        'AWS::IAM::ManagedPolicy',
        { own: 'managed', targets: [roles('Roles'), users('Users'), groups('Groups')] },
    ],
    ['AWS::IAM::RolePolicy', { own: 'inline', targets: [roles('RoleName')] }],
    ['AWS::IAM::UserPolicy', { own: 'inline', targets: [users('UserName')] }],
    ['AWS::IAM::GroupPolicy', { own: 'inline', targets: [groups('GroupName')] }],
]);
/** Resources that put users into groups: path of the users, path of the groups. */
const membershipSites = new Map([
    ['aws_iam_user_group_membership', { users: 'user', groups: 'groups' }],
    ['aws_iam_group_membership', { users: 'users', groups: 'group' }],
    ['AWS::IAM::UserToGroupAddition', { users: 'Users', groups: 'GroupName' }],
]);
/** Managed policies that can be attached by ARN: type \u2192 property of the policy's name. */
const managedPolicySites = new Map([
    ['aws_iam_policy', 'name'],
    ['awscc_iam_managed_policy', 'managed_policy_name'],
    ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
]);


/***/ }),

/***/ 2119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ policySites)
});

;// CONCATENATED MODULE: ./lib/src/model/sites/policy-sites.json
const policy_sites_namespaceObject = /*#__PURE__*/JSON.parse('[{"type":"AWS::ACMPCA::Permission","path":"","kind":"resource","form":"flat-permission","fields":{"Actions":"Action","Principal":"Principal","CertificateAuthorityArn":"Resource","aws:SourceAccount":"SourceAccount"},"actionPrefix":"acm-pca:"},{"type":"AWS::AIOps::InvestigationGroup","path":"InvestigationGroupPolicy","kind":"resource","form":"document"},{"type":"AWS::APS::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ApiGateway::DomainNameV2","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::ApiGateway::RestApi","path":"Body.x-amazon-apigateway-policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::ApiGateway::RestApi","path":"Policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Backup::BackupVault","path":"AccessPolicy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"AWS::Backup::LogicallyAirGappedBackupVault","path":"AccessPolicy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"AWS::Bedrock::KnowledgeBasePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Bedrock::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::BedrockAgentCore::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::CloudTrail::ResourcePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::CloudTrail::EventDataStore"},{"type":"AWS::CodeArtifact::Domain","path":"PermissionsPolicyDocument","kind":"resource","form":"document","public":"AWS::CodeArtifact::Domain"},{"type":"AWS::CodeArtifact::Repository","path":"PermissionsPolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Comprehend::DocumentClassifier","path":"ModelPolicy","kind":"resource","form":"document"},{"type":"AWS::Comprehend::EntityRecognizer","path":"ModelPolicy","kind":"resource","form":"document"},{"type":"AWS::DSQL::Cluster","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::DynamoDB::GlobalTable","path":"Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"AWS::DynamoDB::GlobalTable","path":"Replicas[].ResourcePolicy.PolicyDocument","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"AWS::DynamoDB::Table","path":"ResourcePolicy.PolicyDocument","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"AWS::DynamoDB::Table","path":"StreamSpecification.ResourcePolicy.PolicyDocument","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"AWS::EC2::VPCEndpoint","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ECR::PublicRepository","path":"RepositoryPolicyText","kind":"resource","form":"document"},{"type":"AWS::ECR::RegistryPolicy","path":"PolicyText","kind":"resource","form":"document"},{"type":"AWS::ECR::Repository","path":"RepositoryPolicyText","kind":"resource","form":"document"},{"type":"AWS::ECR::RepositoryCreationTemplate","path":"RepositoryPolicy","kind":"resource","form":"document"},{"type":"AWS::EFS::FileSystem","path":"FileSystemPolicy","kind":"resource","form":"document","public":"AWS::EFS::FileSystem"},{"type":"AWS::EKS::PodIdentityAssociation","path":"Policy","kind":"identity","form":"document","session":true},{"type":"AWS::Elasticsearch::Domain","path":"AccessPolicies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"AWS::EntityResolution::PolicyStatement","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Effect":"Effect","Principal":"Principal","Arn":"Resource","Condition":"Condition"}},{"type":"AWS::EventSchemas::RegistryPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Events::EventBus","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Events::EventBusPolicy","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Principal":"Principal","EventBusName":"Resource","Condition":"Condition"}},{"type":"AWS::Events::EventBusPolicy","path":"Statement","kind":"resource","form":"statement"},{"type":"AWS::EventsV2::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::FSx::S3AccessPointAttachment","path":"S3AccessPoint.Policy","kind":"resource","form":"document"},{"type":"AWS::IAM::Group","path":"Policies[].PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::GroupPolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::ManagedPolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::Policy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::Role","path":"AssumeRolePolicyDocument","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"AWS::IAM::Role","path":"Policies[].PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::RolePolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::User","path":"Policies[].PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::UserPolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IoT::Policy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::KMS::Key","path":"KeyPolicy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"AWS::KMS::ReplicaKey","path":"KeyPolicy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"AWS::Kinesis::ResourcePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::Kinesis::Stream"},{"type":"AWS::Lambda::LayerVersionPermission","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Principal":"Principal","LayerVersionArn":"Resource","aws:PrincipalOrgID":"OrganizationId"}},{"type":"AWS::Lambda::Permission","path":"","kind":"resource","form":"flat-permission","public":"AWS::Lambda::Function","fields":{"Action":"Action","Principal":"Principal","FunctionName":"Resource","aws:SourceAccount":"SourceAccount","aws:SourceArn":"SourceArn","aws:PrincipalOrgID":"PrincipalOrgID","lambda:FunctionUrlAuthType":"FunctionUrlAuthType","lambda:EventSourceToken":"EventSourceToken","lambda:InvokedViaFunctionUrl":"InvokedViaFunctionUrl"}},{"type":"AWS::Lambda::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::Lambda::Function"},{"type":"AWS::Lex::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Logs::DeliveryDestination","path":"DeliveryDestinationPolicy.DeliveryDestinationPolicy","kind":"resource","form":"document"},{"type":"AWS::Logs::Destination","path":"DestinationPolicy","kind":"resource","form":"document"},{"type":"AWS::Logs::LogGroup","path":"ResourcePolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Logs::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::MSK::ClusterPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaPackageV2::ChannelPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaPackageV2::OriginEndpointPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaStore::Container","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaTailor::ChannelPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::ODB::OdbNetwork","path":"KmsPolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ODB::OdbNetwork","path":"S3PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ODB::OdbNetwork","path":"StsPolicyDocument","kind":"resource","form":"document"},{"type":"AWS::OSIS::Pipeline","path":"ResourcePolicy.Policy","kind":"resource","form":"document"},{"type":"AWS::Oam::Sink","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Omics::SequenceStore","path":"S3AccessPolicy","kind":"resource","form":"document"},{"type":"AWS::OpenSearchService::Domain","path":"AccessPolicies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"AWS::Organizations::Policy","path":"Content","kind":"resource-control","form":"document","when":{"property":"Type","equals":"RESOURCE_CONTROL_POLICY"}},{"type":"AWS::Organizations::Policy","path":"Content","kind":"service-control","form":"document","when":{"property":"Type","equals":"SERVICE_CONTROL_POLICY"}},{"type":"AWS::Organizations::ResourcePolicy","path":"Content","kind":"resource","form":"document"},{"type":"AWS::PaymentCryptography::Key","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::QBusiness::Permission","path":"","kind":"resource","form":"flat-permission","fields":{"Actions":"Action","Principal":"Principal","ApplicationId":"Resource"}},{"type":"AWS::RAM::Permission","path":"PolicyTemplate","kind":"resource","form":"statement"},{"type":"AWS::RUM::AppMonitor","path":"ResourcePolicy.PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Redshift::Cluster","path":"NamespaceResourcePolicy","kind":"resource","form":"document"},{"type":"AWS::RedshiftServerless::Namespace","path":"NamespaceResourcePolicy","kind":"resource","form":"document"},{"type":"AWS::RolesAnywhere::Profile","path":"SessionPolicy","kind":"identity","form":"document","session":true},{"type":"AWS::S3::AccessPoint","path":"Policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"AWS::S3::BucketPolicy","path":"PolicyDocument","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"AWS::S3::MultiRegionAccessPointPolicy","path":"Policy","kind":"resource","form":"document","validate":"AWS::S3::MultiRegionAccessPoint"},{"type":"AWS::S3Express::AccessPoint","path":"Policy","kind":"resource","form":"document","public":"AWS::S3Express::AccessPoint"},{"type":"AWS::S3Express::BucketPolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::S3Express::DirectoryBucket"},{"type":"AWS::S3Files::FileSystemPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::S3ObjectLambda::AccessPointPolicy","path":"PolicyDocument","kind":"resource","form":"document","validate":"AWS::S3ObjectLambda::AccessPoint"},{"type":"AWS::S3Outposts::AccessPoint","path":"Policy","kind":"resource","form":"document","public":"AWS::S3Outposts::AccessPoint"},{"type":"AWS::S3Outposts::BucketPolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::S3Outposts::Bucket"},{"type":"AWS::S3Tables::TableBucketPolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::S3Tables::TableBucket"},{"type":"AWS::S3Tables::TablePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::S3Tables::Table"},{"type":"AWS::S3Vectors::VectorBucketPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::SMSVOICE::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::SNS::TopicInlinePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"AWS::SNS::TopicPolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"AWS::SQS::QueueInlinePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"AWS::SQS::QueuePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"AWS::SSM::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::SSO::PermissionSet","path":"InlinePolicy","kind":"identity","form":"document"},{"type":"AWS::SageMaker::ModelPackageGroup","path":"ModelPackageGroupPolicy","kind":"resource","form":"document"},{"type":"AWS::SecretsManager::ResourcePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"AWS::Serverless::Api","path":"Auth.ResourcePolicy.CustomStatements[]","kind":"resource","form":"statement","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Serverless::Api","path":"DefinitionBody.x-amazon-apigateway-policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Serverless::Api","path":"Domain.Policy","kind":"resource","form":"document"},{"type":"AWS::Serverless::Api","path":"Policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Serverless::Function","path":"AssumeRolePolicyDocument","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"AWS::Serverless::Function","path":"Events.*.Properties.Auth.ResourcePolicy.CustomStatements[]","kind":"resource","form":"statement","public":"AWS::ApiGateway::RestApi","when":{"property":"Events.*.Type","equals":"Api"}},{"type":"AWS::Serverless::Globals","path":"Api.Auth.ResourcePolicy.CustomStatements[]","kind":"resource","form":"statement","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Signer::ProfilePermission","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Principal":"Principal","ProfileName":"Resource"}},{"type":"AWS::Transfer::User","path":"Policy","kind":"identity","form":"document","session":true},{"type":"AWS::VpcLattice::AuthPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::VpcLattice::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::XRay::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"aws_acmpca_permission","path":"","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal","certificate_authority_arn":"Resource","source_account":"aws:SourceAccount"},"actionPrefix":"acm-pca:"},{"type":"aws_acmpca_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_api_gateway_domain_name","path":"policy","kind":"resource","form":"document"},{"type":"aws_api_gateway_rest_api","path":"policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"aws_api_gateway_rest_api_policy","path":"policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"aws_backup_vault_policy","path":"policy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"aws_bedrock_guardrail_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_bedrockagentcore_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_cloudsearch_domain_service_access_policy","path":"access_policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_event_bus_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_event_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","event_bus_name":"Resource","statement_id":"Sid"}},{"type":"aws_cloudwatch_log_delivery_destination_policy","path":"delivery_destination_policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_log_destination_policy","path":"access_policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_log_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"aws_codeartifact_domain_permissions_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::CodeArtifact::Domain"},{"type":"aws_codeartifact_repository_permissions_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"aws_codebuild_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_dsql_cluster_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_dynamodb_resource_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"aws_ecr_registry_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_ecr_repository_creation_template","path":"repository_policy","kind":"resource","form":"document"},{"type":"aws_ecr_repository_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_ecrpublic_repository_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_efs_file_system_policy","path":"policy","kind":"resource","form":"document","public":"AWS::EFS::FileSystem"},{"type":"aws_eks_pod_identity_association","path":"policy","kind":"identity","form":"document","session":true},{"type":"aws_elasticsearch_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_elasticsearch_domain_policy","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_fsx_s3_access_point_attachment","path":"s3_access_point.policy","kind":"resource","form":"document"},{"type":"aws_glacier_vault","path":"access_policy","kind":"resource","form":"document","public":"AWS::S3::Glacier"},{"type":"aws_glacier_vault_lock","path":"policy","kind":"resource","form":"document","public":"AWS::S3::Glacier"},{"type":"aws_glue_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_iam_group_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iam_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iam_role","path":"assume_role_policy","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"aws_iam_role","path":"inline_policy.policy","kind":"identity","form":"document"},{"type":"aws_iam_role_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iam_user_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iot_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_kinesis_resource_policy","path":"policy","kind":"resource","form":"document","public":"AWS::Kinesis::Stream"},{"type":"aws_kms_external_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_key_policy","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_replica_external_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_replica_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_lambda_layer_version_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","layer_name":"Resource","organization_id":"aws:PrincipalOrgID","statement_id":"Sid"}},{"type":"aws_lambda_permission","path":"","kind":"resource","form":"flat-permission","public":"AWS::Lambda::Function","fields":{"action":"Action","principal":"Principal","function_name":"Resource","source_arn":"aws:SourceArn","source_account":"aws:SourceAccount","principal_org_id":"aws:PrincipalOrgID","function_url_auth_type":"lambda:FunctionUrlAuthType","event_source_token":"lambda:EventSourceToken","statement_id":"Sid"}},{"type":"aws_lambda_resource_policy","path":"policy","kind":"resource","form":"document","public":"AWS::Lambda::Function"},{"type":"aws_media_store_container_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_msk_cluster_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_networkfirewall_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_oam_sink_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_odb_network","path":"kms_policy_document","kind":"resource","form":"document"},{"type":"aws_odb_network","path":"s3_policy_document","kind":"resource","form":"document"},{"type":"aws_odb_network","path":"sts_policy_document","kind":"resource","form":"document"},{"type":"aws_opensearch_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_opensearch_domain_policy","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_organizations_policy","path":"content","kind":"resource-control","form":"document","when":{"property":"type","equals":"RESOURCE_CONTROL_POLICY"}},{"type":"aws_organizations_policy","path":"content","kind":"service-control","form":"document","when":{"property":"type","equals":"SERVICE_CONTROL_POLICY","default":true}},{"type":"aws_organizations_resource_policy","path":"content","kind":"resource","form":"document"},{"type":"aws_osis_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_pinpointsmsvoicev2_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_prometheus_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"aws_redshift_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_redshiftserverless_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_rolesanywhere_profile","path":"session_policy","kind":"identity","form":"document","session":true},{"type":"aws_s3_access_point","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"aws_s3_bucket","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"aws_s3_bucket_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"aws_s3control_access_grants_instance_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_s3control_access_point_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"aws_s3control_bucket_policy","path":"policy","kind":"resource","form":"document","public":"AWS::S3Outposts::Bucket"},{"type":"aws_s3control_multi_region_access_point_policy","path":"details.policy","kind":"resource","form":"document","validate":"AWS::S3::MultiRegionAccessPoint"},{"type":"aws_s3control_object_lambda_access_point_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3ObjectLambda::AccessPoint"},{"type":"aws_s3files_file_system_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_s3tables_table_bucket_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::TableBucket"},{"type":"aws_s3tables_table_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::Table"},{"type":"aws_s3vectors_vector_bucket_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_sagemaker_model_package_group_policy","path":"resource_policy","kind":"resource","form":"document"},{"type":"aws_schemas_registry_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_secretsmanager_secret","path":"policy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"aws_secretsmanager_secret_policy","path":"policy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"aws_ses_identity_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_sesv2_email_identity_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_signer_signing_profile_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","profile_name":"Resource","statement_id":"Sid"}},{"type":"aws_sns_topic","path":"policy","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"aws_sns_topic_policy","path":"policy","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"aws_sqs_queue","path":"policy","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"aws_sqs_queue_policy","path":"policy","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"aws_ssoadmin_permission_set_inline_policy","path":"inline_policy","kind":"identity","form":"document"},{"type":"aws_transfer_access","path":"policy","kind":"identity","form":"document","session":true},{"type":"aws_transfer_user","path":"policy","kind":"identity","form":"document","session":true},{"type":"aws_vpc_endpoint","path":"policy","kind":"resource","form":"document"},{"type":"aws_vpc_endpoint_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_vpclattice_auth_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_vpclattice_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_xray_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_acmpca_permission","path":"","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal","certificate_authority_arn":"Resource","source_account":"aws:SourceAccount"},"actionPrefix":"acm-pca:"},{"type":"awscc_aiops_investigation_group","path":"investigation_group_policy","kind":"resource","form":"document"},{"type":"awscc_apigateway_domain_name_v2","path":"policy","kind":"resource","form":"document"},{"type":"awscc_apigateway_rest_api","path":"policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"awscc_aps_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_backup_backup_vault","path":"access_policy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"awscc_backup_logically_air_gapped_backup_vault","path":"access_policy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"awscc_bedrock_knowledge_base_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_bedrock_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_bedrockagentcore_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_cloudtrail_resource_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::CloudTrail::EventDataStore"},{"type":"awscc_codeartifact_domain","path":"permissions_policy_document","kind":"resource","form":"document","public":"AWS::CodeArtifact::Domain"},{"type":"awscc_codeartifact_repository","path":"permissions_policy_document","kind":"resource","form":"document"},{"type":"awscc_dsql_cluster","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_dynamodb_global_table","path":"replicas.replica_stream_specification.resource_policy.policy_document","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"awscc_dynamodb_global_table","path":"replicas.resource_policy.policy_document","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"awscc_dynamodb_table","path":"resource_policy.policy_document","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"awscc_dynamodb_table","path":"stream_specification.resource_policy.policy_document","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"awscc_ec2_vpc_endpoint","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_ecr_public_repository","path":"repository_policy_text","kind":"resource","form":"document"},{"type":"awscc_ecr_registry_policy","path":"policy_text","kind":"resource","form":"document"},{"type":"awscc_ecr_repository","path":"repository_policy_text","kind":"resource","form":"document"},{"type":"awscc_ecr_repository_creation_template","path":"repository_policy","kind":"resource","form":"document"},{"type":"awscc_efs_file_system","path":"file_system_policy","kind":"resource","form":"document","public":"AWS::EFS::FileSystem"},{"type":"awscc_eks_pod_identity_association","path":"policy","kind":"identity","form":"document"},{"type":"awscc_elasticsearch_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"awscc_events_event_bus","path":"policy","kind":"resource","form":"document"},{"type":"awscc_events_event_bus_policy","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","event_bus_name":"Resource","statement_id":"Sid"}},{"type":"awscc_events_event_bus_policy","path":"statement","kind":"resource","form":"document"},{"type":"awscc_eventschemas_registry_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_eventsv2_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_fsx_s3_access_point_attachment","path":"s3_access_point.policy","kind":"resource","form":"document"},{"type":"awscc_iam_group","path":"policies.policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_group_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_managed_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_role","path":"assume_role_policy_document","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"awscc_iam_role","path":"policies.policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_role_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_user","path":"policies.policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_user_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iot_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_kinesis_resource_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::Kinesis::Stream"},{"type":"awscc_kms_key","path":"key_policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"awscc_kms_replica_key","path":"key_policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"awscc_lambda_layer_version_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","layer_version_arn":"Resource","organization_id":"aws:PrincipalOrgID"}},{"type":"awscc_lambda_permission","path":"","kind":"resource","form":"flat-permission","public":"AWS::Lambda::Function","fields":{"action":"Action","principal":"Principal","function_name":"Resource","source_arn":"aws:SourceArn","source_account":"aws:SourceAccount","principal_org_id":"aws:PrincipalOrgID","function_url_auth_type":"lambda:FunctionUrlAuthType","event_source_token":"lambda:EventSourceToken"}},{"type":"awscc_lambda_resource_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::Lambda::Function"},{"type":"awscc_lex_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_logs_delivery_destination","path":"delivery_destination_policy.delivery_destination_policy","kind":"resource","form":"document"},{"type":"awscc_logs_destination","path":"destination_policy","kind":"resource","form":"document"},{"type":"awscc_logs_log_group","path":"resource_policy_document","kind":"resource","form":"document"},{"type":"awscc_logs_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_mediapackagev2_channel_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_mediapackagev2_origin_endpoint_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_mediastore_container","path":"policy","kind":"resource","form":"document"},{"type":"awscc_mediatailor_channel_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_msk_cluster_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_oam_sink","path":"policy","kind":"resource","form":"document"},{"type":"awscc_odb_odb_network","path":"kms_policy_document","kind":"resource","form":"document"},{"type":"awscc_odb_odb_network","path":"s3_policy_document","kind":"resource","form":"document"},{"type":"awscc_odb_odb_network","path":"sts_policy_document","kind":"resource","form":"document"},{"type":"awscc_omics_sequence_store","path":"s3_access_policy","kind":"resource","form":"document"},{"type":"awscc_opensearchservice_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"awscc_organizations_policy","path":"content","kind":"service-control","form":"document","when":{"property":"type","equals":"SERVICE_CONTROL_POLICY","default":true}},{"type":"awscc_organizations_resource_policy","path":"content","kind":"resource","form":"document"},{"type":"awscc_osis_pipeline","path":"resource_policy.policy","kind":"resource","form":"document"},{"type":"awscc_paymentcryptography_key","path":"policy","kind":"resource","form":"document"},{"type":"awscc_ram_permission","path":"policy_template","kind":"resource","form":"document"},{"type":"awscc_redshift_cluster","path":"namespace_resource_policy","kind":"resource","form":"document"},{"type":"awscc_redshiftserverless_namespace","path":"namespace_resource_policy","kind":"resource","form":"document"},{"type":"awscc_rolesanywhere_profile","path":"session_policy","kind":"identity","form":"document"},{"type":"awscc_rum_app_monitor","path":"resource_policy.policy_document","kind":"resource","form":"document"},{"type":"awscc_s3_access_point","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"awscc_s3_bucket_policy","path":"policy_document","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"awscc_s3_multi_region_access_point_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::MultiRegionAccessPoint"},{"type":"awscc_s3express_access_point","path":"policy","kind":"resource","form":"document","public":"AWS::S3Express::AccessPoint"},{"type":"awscc_s3express_bucket_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::S3Express::DirectoryBucket"},{"type":"awscc_s3files_file_system_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_s3objectlambda_access_point_policy","path":"policy_document","kind":"resource","form":"document","validate":"AWS::S3ObjectLambda::AccessPoint"},{"type":"awscc_s3outposts_access_point","path":"policy","kind":"resource","form":"document","public":"AWS::S3Outposts::AccessPoint"},{"type":"awscc_s3outposts_bucket_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::S3Outposts::Bucket"},{"type":"awscc_s3tables_table_bucket_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::TableBucket"},{"type":"awscc_s3tables_table_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::Table"},{"type":"awscc_s3vectors_vector_bucket_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_sagemaker_model_package_group","path":"model_package_group_policy","kind":"resource","form":"document"},{"type":"awscc_secretsmanager_resource_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"awscc_signer_profile_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","profile_name":"Resource","statement_id":"Sid"}},{"type":"awscc_smsvoice_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_sns_topic_inline_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"awscc_sns_topic_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"awscc_sqs_queue_inline_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"awscc_sqs_queue_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"awscc_ssm_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_sso_permission_set","path":"inline_policy","kind":"identity","form":"document"},{"type":"awscc_transfer_user","path":"policy","kind":"identity","form":"document"},{"type":"awscc_vpclattice_auth_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_vpclattice_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_xray_resource_policy","path":"policy_document","kind":"resource","form":"document"}]');
;// CONCATENATED MODULE: ./lib/src/model/sites/sites.js

const byType = new Map();
for (const row of policy_sites_namespaceObject) {
    const list = byType.get(row.type);
    if (list === undefined)
        byType.set(row.type, [row]);
    else
        list.push(row);
}
/** The rows of a resource type; empty where the type carries no policy. */
function policySites(type) {
    return byType.get(type) ?? [];
}


/***/ }),

/***/ 849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ parseYamlIfLoaded),
/* harmony export */   O9: () => (/* binding */ withYaml),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* unused harmony export YamlNotLoaded */
let loaded;
/** Says that work met YAML before its reader was loaded: `withYaml` answers it. */
class YamlNotLoaded extends Error {
    constructor() {
        super('YAML was met before its reader was loaded');
    }
}
/** Loads the reader of YAML, a quarter of the program that most runs of Terraform and JSON do not need. */
async function loadYaml() {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5929)]).then(__webpack_require__.bind(__webpack_require__, 5929));
    loaded = parseYaml;
}
/** `parseYaml` where the reader is loaded; else throws `YamlNotLoaded`. */
const parseYamlIfLoaded = (file, bounds) => {
    if (loaded === undefined)
        throw new YamlNotLoaded();
    return loaded(file, bounds);
};
/**
 * The outcome of work that may meet YAML where nobody expects it: `yamldecode` in a module beside the files that are
 * checked, a policy in a template without a telling name. Where it does, the reader is loaded and the work done anew.
 */
async function withYaml(work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof YamlNotLoaded))
            throw error;
    }
    await loadYaml();
    return work();
}


/***/ }),

/***/ 1333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ evaluateTree)
});

// UNUSED EXPORTS: evaluateFiles, readSelected

// EXTERNAL MODULE: ./lib/src/discover/classify.js
var classify = __webpack_require__(1932);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/foreign-units.js

const units = new Map([
    ['atmos.yaml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
    ['atmos.yml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
    ['Pulumi.yaml', 'The Pulumi program is not read'],
    ['Pulumi.yml', 'The Pulumi program is not read'],
    ['cdktf.json', 'The CDK for Terraform program is not read, only what it has synthesised'],
    ['cdk.json', 'The AWS CDK program is not read, only the templates it has synthesised'],
]);
/** Tools beside or above Terraform and CloudFormation whose programs are not read, a line each. */
function foreignUnits(paths) {
    return paths.flatMap((path) => {
        const text = units.get(external_node_path_.posix.basename(path));
        return text === undefined
            ? []
            : [{ file: path, span: undefined, reason: 'unsupported-format', text }];
    });
}

// EXTERNAL MODULE: ./lib/src/model/memo.js
var model_memo = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/model/sites/principal-sites.js
var principal_sites = __webpack_require__(2908);
// EXTERNAL MODULE: ./lib/src/extract/flatten.js
var flatten = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/src/extract/statement.js
var statement = __webpack_require__(5377);
;// CONCATENATED MODULE: ./lib/src/extract/walk.js


function stepsOf(path) {
    if (path === '')
        return [];
    return path.split('.').flatMap((part) => {
        if (part === '*')
            return [{ kind: 'values' }];
        if (part.endsWith('[]'))
            return [{ kind: 'name', name: part.slice(0, -2) }, { kind: 'items' }];
        return [{ kind: 'name', name: part }];
    });
}
/** Every value that `path` reaches from `properties`; lists on the way are entered, branches carry their conditions. */
function walk(properties, path) {
    let current = [{ value: properties, guards: [], property: '' }];
    for (const step of stepsOf(path))
        current = current.flatMap((visit) => take(visit, step));
    return current.filter((visit) => visit.value.kind !== 'null');
}
function take(visit, step) {
    if (step.kind === 'items')
        return items(visit);
    const maps = visit.value.kind === 'list' ? items(visit) : [visit];
    return maps.flatMap((map) => {
        if (map.value.kind !== 'map')
            return [];
        if (step.kind === 'name') {
            const found = (0,model_value/* valueOf */.RP)(map.value, step.name);
            return found === undefined ? [] : visits(found, map.guards, join(map.property, step.name));
        }
        return map.value.entries.flatMap((entry) => visits(entry.value, map.guards, join(map.property, (0,model_value/* displayOf */.E3)(entry.key))));
    });
}
function items(visit) {
    if (visit.value.kind !== 'list')
        return [visit];
    return visit.value.items.flatMap((item, i) => visits(item, visit.guards, `${visit.property}[${i}]`));
}
function visits(value, guards, property) {
    return (0,flatten/* flatten */.B)(value, guards).map((branch) => ({ ...branch, property }));
}
function join(property, name) {
    return property === '' ? name : `${property}.${name}`;
}

;// CONCATENATED MODULE: ./lib/src/extract/roster.js





/** The single string that a property holds, whatever branch; undefined where there is none. */
function stringAt(resource, path) {
    if (path === undefined)
        return undefined;
    const [visit] = walk(resource.properties, path);
    return visit === undefined ? undefined : (0,statement/* scalar */.d_)(visit.value);
}
/** The principals of the tree, looked up by what attachments name them with. */
class Roster {
    all = [];
    byAddress = new Map();
    byName = new Map();
    byBlock = new Map();
    add(resource) {
        const site = principal_sites/* principalSites */.Dk.get(resource.type);
        if (site === undefined || resource.mode !== 'resource')
            return;
        const gathering = newGathering(resource, site.kind, stringAt(resource, site.name), stringAt(resource, site.path), tagsOf(resource, site.tags));
        this.enter(gathering, resource.root);
    }
    enter(gathering, root) {
        this.all.push(gathering);
        const { address, kind, name } = gathering.base;
        this.byAddress.set(keyOf(root, address), gathering);
        push(this.byBlock, keyOf(root, withoutKeys(address)), gathering);
        const text = (0,model_value/* textOf */.b6)(name);
        if (text !== undefined)
            push(this.byName, `${kind}\n${text}`, gathering);
    }
    /**
     * The principals that `target` names: by reference to the resource, by literal name inside the
     * root, across roots only where exactly one has the name; else an `external` one is made, there
     * if `by`, which names it, is.
     */
    find(target, kind, by) {
        const { root } = by;
        const reference = referenceOf(target);
        if (reference !== undefined) {
            const home = reference.root ?? root;
            const exact = this.byAddress.get(keyOf(home, reference.address));
            if (exact !== undefined)
                return { principals: [exact], certain: true };
            const block = this.byBlock.get(keyOf(home, withoutKeys(reference.address)));
            if (block !== undefined)
                return { principals: block, certain: block.length === 1 };
        }
        const text = nameOf(target);
        if (text !== undefined) {
            const named = this.byName.get(`${kind}\n${text}`) ?? [];
            const inside = named.filter((gathering) => gathering.base.root === root);
            if (inside.length > 0)
                return { principals: inside, certain: inside.length === 1 };
            if (named.length === 1)
                return { principals: named, certain: true };
        }
        return { principals: [this.external(target, kind, by)], certain: true };
    }
    external(target, kind, by) {
        const { root, span, instantiated } = by;
        const address = `${kind}:${(0,model_value/* displayOf */.E3)(target)}`;
        const known = this.byAddress.get(keyOf(root, address));
        if (known !== undefined)
            return known;
        const gathering = {
            resource: undefined,
            base: {
                address,
                root,
                kind: 'external',
                name: target,
                path: undefined,
                file: span.file,
                span,
                body: span,
                tags: [],
                instantiated,
            },
            trust: undefined,
            boundary: undefined,
            attached: [],
            arns: [],
            groups: [],
            unresolved: [],
        };
        this.all.push(gathering);
        this.byAddress.set(keyOf(root, address), gathering);
        return gathering;
    }
}
function newGathering(resource, kind, name, path, tags) {
    return {
        resource,
        base: {
            address: resource.address,
            root: resource.root,
            kind,
            name,
            path,
            file: resource.span.file,
            span: resource.span,
            body: resource.body,
            tags,
            instantiated: resource.instantiated,
            ...(resource.label === undefined ? {} : { label: resource.label }),
        },
        trust: undefined,
        boundary: undefined,
        attached: [],
        arns: [],
        groups: [],
        unresolved: [],
    };
}
/** Terraform tags are a map, CloudFormation's a list of Key and Value. */
function tagsOf(resource, path) {
    if (path === undefined)
        return [];
    return walk(resource.properties, path).flatMap((visit) => {
        if (visit.value.kind === 'map') {
            return visit.value.entries.flatMap((entry) => {
                const value = (0,statement/* scalar */.d_)(entry.value);
                return value === undefined ? [] : [{ key: (0,model_value/* displayOf */.E3)(entry.key), value }];
            });
        }
        if (visit.value.kind !== 'list')
            return [];
        return visit.value.items.flatMap((item) => {
            const [branch] = (0,flatten/* flatten */.B)(item);
            if (branch?.value.kind !== 'map')
                return [];
            const pair = walk(branch.value, 'Key')[0] ?? walk(branch.value, 'key')[0];
            const value = walk(branch.value, 'Value')[0] ?? walk(branch.value, 'value')[0];
            const key = (0,model_value/* textOf */.b6)(pair?.value);
            const text = value === undefined ? undefined : (0,statement/* scalar */.d_)(value.value);
            return key === undefined || text === undefined ? [] : [{ key, value: text }];
        });
    });
}
/** The resource that a string is an attribute of: its own reference, or that of its only piece. */
function referenceOf(value) {
    if (value.reference !== undefined)
        return value.reference;
    const [only] = value.pieces;
    return value.pieces.length === 1 && only?.kind === 'unresolved' ? only.reference : undefined;
}
/** A name, also where the string is an ARN that ends in it. */
function nameOf(value) {
    const text = (0,model_value/* textOf */.b6)(value);
    return text?.startsWith('arn:') === true ? text.slice(text.lastIndexOf('/') + 1) : text;
}
const keyOf = (root, address) => `${root}\n${address}`;
/** An address without instance keys: `module.m.aws_iam_role.r`. */
function withoutKeys(address) {
    return address.replace(/\[[^\]]*\]/g, '');
}
function push(map, key, item) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [item]);
    else
        list.push(item);
}
/** Strings of a property that holds one, a list, or branches of those; unresolved lists are told apart. */
function stringsAt(resource, path) {
    const strings = [];
    const unresolved = [];
    const take = (value, guards) => {
        for (const branch of (0,flatten/* flatten */.B)(value, guards)) {
            if (branch.value.kind === 'list') {
                if (branch.value.open !== undefined)
                    unresolved.push(branch.value.open);
                for (const item of branch.value.items)
                    take(item, branch.guards);
            }
            else {
                const single = (0,statement/* scalar */.d_)(branch.value);
                if (single !== undefined)
                    strings.push({ value: single, guards: branch.guards });
            }
        }
    };
    for (const visit of walk(resource.properties, path))
        take(visit.value, visit.guards);
    return { strings, unresolved };
}

;// CONCATENATED MODULE: ./lib/src/extract/attachments.js



/** The managed policies of the tree, looked up by reference and by name. */
class ManagedPolicyIndex {
    byAddress = new Map();
    byBlock = new Map();
    byName = new Map();
    add(resource, document) {
        const property = principal_sites/* managedPolicySites */.qy.get(resource.type);
        if (property === undefined)
            return;
        this.byAddress.set(`${resource.root}\n${resource.address}`, document);
        const block = `${resource.root}\n${withoutKeys(resource.address)}`;
        this.byBlock.set(block, [...(this.byBlock.get(block) ?? []), document]);
        const name = (0,model_value/* textOf */.b6)(stringAt(resource, property));
        if (name !== undefined) {
            this.byName.set(name, [...(this.byName.get(name) ?? []), { root: resource.root, document }]);
        }
    }
    /** The document an ARN (or a reference to a policy) names; undefined where it is not of the tree. */
    find(arn, root) {
        const reference = referenceOf(arn);
        if (reference !== undefined) {
            const home = reference.root ?? root;
            const exact = this.byAddress.get(`${home}\n${reference.address}`);
            if (exact !== undefined)
                return exact;
            const block = this.byBlock.get(`${home}\n${withoutKeys(reference.address)}`);
            if (block?.length === 1)
                return block[0];
        }
        const display = (0,model_value/* displayOf */.E3)(arn);
        if (!display.startsWith('arn:') || isAwsManaged(arn))
            return undefined;
        return this.named(display.slice(display.lastIndexOf('/') + 1), root);
    }
    named(name, root) {
        const found = this.byName.get(name) ?? [];
        const inside = found.filter((entry) => entry.root === root);
        if (inside.length === 1)
            return inside[0]?.document;
        return inside.length === 0 && found.length === 1 ? found[0]?.document : undefined;
    }
}
/** True for `arn:\u2026:iam::aws:policy/\u2026`, whatever the partition. */
function isAwsManaged(arn) {
    return /^arn:.*:iam::aws:policy\//.test((0,model_value/* displayOf */.E3)(arn));
}
/** Joins every policy of the tree to the principals it is attached to. */
function attach(resources, documents, roster) {
    const managed = new ManagedPolicyIndex();
    const ofResource = new Map();
    documents.forEach((found, index) => {
        if (found.resource === undefined)
            return;
        const list = ofResource.get(found.resource);
        if (list === undefined)
            ofResource.set(found.resource, [index]);
        else
            list.push(index);
        managed.add(found.resource, index);
    });
    for (const gathering of roster.all.slice())
        attachOwn(gathering, ofResource, documents, managed);
    // What is there comes first: an attachment that is not there adds to no principal that is.
    for (const resource of byPresence(resources)) {
        const site = principal_sites/* attachmentSites */.cL.get(resource.type);
        if (site !== undefined && resource.mode === 'resource') {
            attachFrom(resource, site, ofResource.get(resource) ?? [], roster, managed);
        }
        const membership = principal_sites/* membershipSites */.Xu.get(resource.type);
        if (membership !== undefined)
            attachments_join(resource, membership, roster);
    }
}
function byPresence(resources) {
    return [
        ...resources.filter((resource) => resource.instantiated),
        ...resources.filter((resource) => !resource.instantiated),
    ];
}
/** True for an attachment that today's settings leave out, where the principal is there. */
function isAbsentOf(resource, principal) {
    return !resource.instantiated && principal.base.instantiated;
}
/** What the principal's own resource carries: trust, inline policies, ARNs, boundary. */
function attachOwn(gathering, ofResource, documents, managed) {
    const { resource } = gathering;
    const site = resource === undefined ? undefined : principal_sites/* principalSites */.Dk.get(resource.type);
    if (resource === undefined || site === undefined)
        return;
    for (const index of ofResource.get(resource) ?? []) {
        const found = documents[index];
        if (found === undefined)
            continue;
        if (found.document.kind === 'trust')
            gathering.trust = index;
        else {
            const how = resource.generated === true && !isWritten(found.document) ? 'sam-template' : 'inline';
            gathering.attached.push({ document: index, how, span: found.document.site.span, guards: [] });
        }
    }
    if (site.arns !== undefined)
        addArns(gathering, resource, site.arns, managed);
    if (site.policyNames !== undefined)
        addNames(gathering, resource, site.policyNames, managed);
    if (site.groups !== undefined) {
        for (const { value } of stringsAt(resource, site.groups).strings) {
            gathering.groups.push(referenceOf(value)?.address ?? `group:${(0,model_value/* displayOf */.E3)(value)}`);
        }
    }
    setBoundary(gathering, stringAt(resource, site.boundary), resource.root, managed);
    nameBoundary(gathering, resource, site.boundaryName, managed);
}
/** True where the author wrote a statement of the document; a policy template's statements stand nowhere in the source. */
function isWritten(document) {
    return document.statements.some((statement) => statement.actions?.entries.some(({ value }) => value.pieces.some((piece) => piece.kind === 'literal' && piece.exact)));
}
function attachFrom(resource, site, own, roster, managed) {
    for (const target of site.targets) {
        const named = stringsAt(resource, target.path);
        for (const { value, guards } of named.strings) {
            const found = roster.find(value, target.kind, resource);
            for (const gathering of found.principals) {
                if (isAbsentOf(resource, gathering))
                    continue;
                if (!found.certain) {
                    // The name fits several principals: each may have it, none is known to.
                    gathering.unresolved.push(ambiguous(value));
                    continue;
                }
                if (site.own !== undefined) {
                    for (const document of own) {
                        gathering.attached.push({ document, how: site.own, span: resource.span, guards });
                    }
                }
                if (site.arns !== undefined)
                    addArns(gathering, resource, site.arns, managed, guards);
                if (site.policyNames !== undefined)
                    addNames(gathering, resource, site.policyNames, managed);
                if (site.boundary !== undefined) {
                    setBoundary(gathering, stringAt(resource, site.boundary), resource.root, managed);
                }
                nameBoundary(gathering, resource, site.boundaryName, managed);
            }
        }
    }
}
function ambiguous(value) {
    const text = (0,model_value/* displayOf */.E3)(value);
    return {
        kind: 'unresolved',
        text,
        span: value.span,
        reason: 'opaque',
        symbol: `ambiguous:${text}`,
        shape: 'any',
    };
}
function addArns(gathering, resource, path, managed, outer = []) {
    const found = stringsAt(resource, path);
    gathering.unresolved.push(...found.unresolved);
    for (const { value, guards: inner } of found.strings) {
        const guards = [...outer, ...inner];
        const document = managed.find(value, resource.root);
        if (document !== undefined) {
            if (gathering.attached.some((known) => known.document === document))
                continue;
            gathering.attached.push({ document, how: 'managed', span: value.span, guards });
            continue;
        }
        const [only] = value.pieces;
        if (value.pieces.length === 1 && only?.kind === 'unresolved')
            gathering.unresolved.push(only);
        else
            gathering.arns.push({ arn: value, span: value.span, guards });
    }
}
function addNames(gathering, resource, path, managed) {
    const found = stringsAt(resource, path);
    gathering.unresolved.push(...found.unresolved);
    for (const { value, guards } of found.strings) {
        const reference = managed.find(value, resource.root) ?? managed.named((0,model_value/* displayOf */.E3)(value), resource.root);
        if (reference !== undefined) {
            gathering.attached.push({ document: reference, how: 'managed', span: value.span, guards });
        }
        else
            gathering.unresolved.push(ambiguous(value));
    }
}
function setBoundary(gathering, value, root, managed) {
    if (value === undefined || (0,model_value/* displayOf */.E3)(value) === '')
        return;
    const document = managed.find(value, root);
    const [only] = value.pieces;
    if (document !== undefined)
        gathering.boundary = { document };
    else if (value.pieces.length === 1 && only?.kind === 'unresolved')
        gathering.boundary = { unresolved: only };
    else
        gathering.boundary = { arn: value };
}
/** A boundary given by the name of a customer-managed policy; one that is not in the tree cannot be read. */
function nameBoundary(gathering, resource, path, managed) {
    const value = stringAt(resource, path);
    if (value === undefined || (0,model_value/* displayOf */.E3)(value) === '')
        return;
    const document = managed.find(value, resource.root) ?? managed.named((0,model_value/* displayOf */.E3)(value), resource.root);
    gathering.boundary = document === undefined ? { unresolved: ambiguous(value) } : { document };
}
function attachments_join(resource, site, roster) {
    const groups = stringsAt(resource, site.groups).strings.flatMap(({ value }) => roster.find(value, 'group', resource).principals.map((group) => group.base.address));
    for (const { value } of stringsAt(resource, site.users).strings) {
        for (const user of roster.find(value, 'user', resource).principals) {
            if (!isAbsentOf(resource, user))
                user.groups.push(...groups);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/extract/document.js
var extract_document = __webpack_require__(5891);
;// CONCATENATED MODULE: ./lib/src/extract/keys.js



const keyTypes = new Set([
    'aws_kms_key',
    'aws_kms_external_key',
    'aws_kms_replica_key',
    'aws_kms_replica_external_key',
    'awscc_kms_key',
    'awscc_kms_replica_key',
    'AWS::KMS::Key',
    'AWS::KMS::ReplicaKey',
]);
const policyTypes = new Map([['aws_kms_key_policy', 'key_id']]);
const aliasTypes = new Map([
    ['aws_kms_alias', { name: 'name', key: 'target_key_id' }],
    ['awscc_kms_alias', { name: 'alias_name', key: 'target_key_id' }],
    ['AWS::KMS::Alias', { name: 'AliasName', key: 'TargetKeyId' }],
]);
/** KMS keys with their policies and aliases, grants on them, and the default EBS keys of the tree. */
function readKeys(resources, documents) {
    const policyOf = new Map();
    const aliasesOf = new Map();
    documents.forEach(({ resource }, index) => {
        if (resource === undefined)
            return;
        if (keyTypes.has(resource.type))
            policyOf.set(keys_keyOf(resource.root, resource.address), index);
        const property = policyTypes.get(resource.type);
        const target = property === undefined ? undefined : keyAt(resource, property);
        if (target !== undefined)
            policyOf.set(target, index);
    });
    for (const resource of resources) {
        const site = aliasTypes.get(resource.type);
        const alias = site === undefined ? undefined : stringAt(resource, site.name);
        const key = site === undefined ? undefined : keyAt(resource, site.key);
        if (alias === undefined || key === undefined)
            continue;
        aliasesOf.set(key, [...(aliasesOf.get(key) ?? []), alias]);
    }
    const present = resources.filter((resource) => resource.instantiated);
    const keys = resources
        .filter((resource) => keyTypes.has(resource.type) && resource.mode === 'resource')
        .map((resource) => {
        const id = keys_keyOf(resource.root, resource.address);
        const block = keys_keyOf(resource.root, withoutKeys(resource.address));
        return {
            address: resource.address,
            root: resource.root,
            file: resource.span.file,
            span: resource.span,
            policy: policyOf.get(id) ?? policyOf.get(block),
            aliases: aliasesOf.get(id) ?? aliasesOf.get(block) ?? [],
            multiRegion: ['multi_region', 'MultiRegion'].some((name) => {
                const value = (0,model_value/* valueOf */.RP)(resource.properties, name);
                return value?.kind === 'bool' && value.value;
            }),
        };
    });
    return {
        keys,
        grants: present.flatMap(grantOf),
        defaultEbsKeys: present.flatMap(defaultKeyOf),
    };
}
/** The key that a property refers to, by root and address. */
function keyAt(resource, property) {
    const value = stringAt(resource, property);
    const reference = value === undefined ? undefined : referenceOf(value);
    return reference === undefined
        ? undefined
        : keys_keyOf(reference.root ?? resource.root, reference.address);
}
function grantOf(resource) {
    if (resource.type !== 'aws_kms_grant')
        return [];
    const key = stringAt(resource, 'key_id');
    const grantee = stringAt(resource, 'grantee_principal');
    if (key === undefined || grantee === undefined)
        return [];
    const constraints = ['equals', 'subset'].flatMap((kind) => walk(resource.properties, `constraints.encryption_context_${kind}`).map((visit) => ({
        kind,
        text: visit.property,
    })));
    return [
        {
            address: resource.address,
            root: resource.root,
            key,
            grantee,
            operations: stringsAt(resource, 'operations').strings.map((entry) => entry.value),
            constraints,
            span: resource.span,
        },
    ];
}
function defaultKeyOf(resource) {
    if (resource.type !== 'aws_ebs_default_kms_key')
        return [];
    const key = stringAt(resource, 'key_arn');
    return key === undefined
        ? []
        : [{ address: resource.address, root: resource.root, key, span: resource.span }];
}
const keys_keyOf = (root, address) => `${root}\n${address}`;

// EXTERNAL MODULE: ./lib/src/model/sites/sites.js + 1 modules
var sites = __webpack_require__(2119);
;// CONCATENATED MODULE: ./lib/src/extract/flat-permission.js

/**
 * The statement that a permission resource (`aws_lambda_permission` and its kind) spreads over its
 * arguments, as a map of the policy grammar. Keys take the span of the argument.
 */
function flatPermission(resource, row) {
    const elements = [];
    const conditions = [];
    const at = resource.span;
    const entry = (name, value) => ({
        key: (0,model_value/* literal */.eu)(name, value.span, false),
        value,
    });
    for (const [argument, target] of Object.entries(row.fields ?? {})) {
        const value = (0,model_value/* valueOf */.RP)(resource.properties, argument);
        if (value === undefined || value.kind === 'null' || value.kind === 'absent')
            continue;
        if (target === 'Action')
            elements.push(entry('Action', prefixed(value, row.actionPrefix)));
        else if (target === 'Principal')
            elements.push(entry('Principal', principal(value)));
        else if (target === 'Sid' ||
            target === 'Resource' ||
            target === 'Effect' ||
            target === 'Condition') {
            elements.push(entry(target, value));
        }
        else {
            const operator = target.endsWith('Arn')
                ? 'ArnLike'
                : target.endsWith('Url')
                    ? 'Bool'
                    : 'StringEquals';
            conditions.push(entry(operator, { kind: 'map', entries: [entry(target, value)], span: value.span }));
        }
    }
    const has = (name) => elements.some((element) => (0,model_value/* textOf */.b6)(element.key) === name);
    if (!has('Action') && resource.type === 'aws_cloudwatch_event_permission') {
        // The provider's default for this resource.
        elements.push(entry('Action', (0,model_value/* literal */.eu)('events:PutEvents', at, false)));
    }
    if (!has('Action'))
        return undefined;
    if (!has('Effect'))
        elements.unshift(entry('Effect', (0,model_value/* literal */.eu)('Allow', at, false)));
    if (conditions.length > 0) {
        elements.push(entry('Condition', { kind: 'map', entries: conditions, span: at }));
    }
    return { kind: 'map', entries: elements, span: resource.body };
}
/** `s3.amazonaws.com` is a service, `*` everyone, an account id or ARN an AWS principal. */
function principal(value) {
    if (value.kind === 'map')
        return value;
    const text = (0,model_value/* textOf */.b6)(value);
    if (text === '*')
        return value;
    // `events.${AWS::URLSuffix}` has a hole and is a service all the same.
    const lead = text ?? (value.kind === 'string' ? (0,model_value/* prefixOf */.MT)(value) : '');
    const type = /^[a-z][a-z0-9-]*\./.test(lead) ? 'Service' : 'AWS';
    return {
        kind: 'map',
        entries: [{ key: (0,model_value/* literal */.eu)(type, value.span, false), value }],
        span: value.span,
    };
}
function prefixed(value, prefix) {
    if (prefix === undefined)
        return value;
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => prefixed(item, prefix)) };
    if (value.kind !== 'string')
        return value;
    return {
        ...value,
        pieces: [{ kind: 'literal', text: prefix, span: value.span, exact: false }, ...value.pieces],
    };
}

;// CONCATENATED MODULE: ./lib/src/extract/sites.js





/** Every policy that a resource carries, by the table of policy-bearing properties. */
function documentsOf(resource) {
    const found = [];
    const problems = [];
    const take = (value, row, property, guards) => {
        const read = (0,extract_document/* readDocument */.u)(value, {
            kind: row.kind,
            site: siteOf(resource, row, property, value),
            instantiated: resource.instantiated,
            guards,
        });
        problems.push(...read.problems);
        if (read.document !== undefined)
            found.push({ resource, row, document: read.document });
    };
    for (const row of (0,sites/* policySites */.N)(resource.type)) {
        if (!holds(resource.properties, row))
            continue;
        if (row.form === 'flat-permission') {
            const hasStatement = (0,sites/* policySites */.N)(resource.type).some((other) => other.form === 'statement' && walk(resource.properties, other.path).length > 0);
            const statement = hasStatement ? undefined : flatPermission(resource, row);
            if (statement !== undefined)
                take(asPolicy(statement), row, '', []);
            continue;
        }
        for (const visit of walk(resource.properties, row.path)) {
            const value = row.form === 'statement' ? asPolicy(visit.value) : visit.value;
            take(value, row, visit.property, visit.guards);
        }
    }
    return { found, problems };
}
function holds(properties, row) {
    if (row.when === undefined)
        return true;
    const { property, equals } = row.when;
    const found = walk(properties, property);
    if (found.length === 0)
        return row.when.default === true;
    return found.some((visit) => {
        const text = (0,model_value/* textOf */.b6)(visit.value);
        // An unknown type is taken for the default one: the document's shape decides whether it is a policy.
        return text === undefined ? row.when?.default === true : text === equals;
    });
}
/** One statement, or a list of them, as a policy document. */
function asPolicy(value) {
    return {
        kind: 'map',
        // The resource type has no room for a Version: the current language applies.
        entries: [
            {
                key: (0,model_value/* literal */.eu)('Version', value.span, false),
                value: (0,model_value/* literal */.eu)('2012-10-17', value.span, false),
            },
            { key: (0,model_value/* literal */.eu)('Statement', value.span, false), value },
        ],
        span: value.span,
    };
}
function siteOf(resource, row, property, value) {
    return {
        file: value.span.file,
        root: resource.root,
        address: resource.address,
        property,
        resourceType: resource.type,
        validatePolicyResourceType: row.validate,
        publicAccessResourceType: row.public,
        span: value.span,
        ...(resource.label === undefined ? {} : { label: resource.label }),
        ...(row.form === 'flat-permission' ? { assembled: true } : {}),
    };
}
/** A document that stands alone. */
function looseDocument(loose) {
    const read = (0,extract_document/* readDocument */.u)(loose.value, {
        kind: loose.kind,
        site: {
            file: loose.file,
            root: loose.root,
            address: loose.address,
            property: loose.property,
            resourceType: undefined,
            validatePolicyResourceType: undefined,
            publicAccessResourceType: undefined,
            span: loose.span,
            ...(loose.label === undefined ? {} : { label: loose.label }),
        },
        instantiated: loose.instantiated ?? true,
    });
    const found = read.document === undefined
        ? []
        : [{ resource: undefined, row: undefined, document: read.document }];
    return { found, problems: read.problems };
}

;// CONCATENATED MODULE: ./lib/src/extract/estate.js







/**
 * All policies, principals and keys of a tree, joined within and across its roots. `memo`: documents of
 * resources that another tree has too.
 */
function extractEstate(tree, evaluations, notAnalysed, memo = new model_memo/* Memo */.l()) {
    const resources = evaluations.flatMap((evaluation) => evaluation.resources);
    const loose = evaluations.flatMap((evaluation) => evaluation.documents);
    const results = [
        ...resources.map((resource) => memo.about('documents', resource, () => documentsOf(resource))),
        ...loose.flatMap((document) => document.instantiated === false
            ? []
            : [memo.about('documents', document, () => looseDocument(document))]),
    ];
    const sited = results.flatMap((result) => result.found);
    const alone = unreferenced(resources, sited);
    const absent = loose.filter((document) => document.instantiated === false).map(looseDocument);
    const found = unseen([...sited, ...alone.found], absent.flatMap((result) => result.found));
    const roster = new Roster();
    for (const resource of resources)
        roster.add(resource);
    attach(resources, found, roster);
    const principals = roster.all.map((gathering) => ({
        ...gathering.base,
        trust: gathering.trust,
        boundary: gathering.boundary,
        attached: gathering.attached,
        arns: gathering.arns,
        groups: gathering.groups,
        complete: gathering.unresolved.length === 0 &&
            gathering.base.kind !== 'external' &&
            gathering.attached.every(({ document }) => isReadInFull(found[document]?.document)),
        unresolved: gathering.unresolved,
    }));
    return {
        tree,
        files: new Set(evaluations.flatMap((evaluation) => evaluation.files)).size,
        documents: withBoundaries(found, principals),
        principals,
        ...readKeys(resources, found),
        directives: evaluations.flatMap((evaluation) => evaluation.directives),
        problems: distinct([
            ...evaluations.flatMap((evaluation) => evaluation.problems),
            ...results.flatMap((result) => result.problems),
            ...alone.problems,
        ], (problem) => `${problem.code}\n${problem.span.file}\n${problem.span.start}`),
        notAnalysed: distinct([...notAnalysed, ...evaluations.flatMap((evaluation) => evaluation.notAnalysed)], (entry) => `${entry.reason}\n${entry.file}\n${entry.span?.start ?? ''}\n${entry.text}`),
        moved: evaluations.flatMap((evaluation) => evaluation.moved),
        secrets: evaluations.flatMap((evaluation) => evaluation.secrets ?? []),
    };
}
/** What today's settings leave out takes and gives nothing. */
function isReadInFull(document) {
    return document === undefined || document.complete || !document.instantiated;
}
/** With documents that are not there, unless another instance of the same block is. */
function unseen(found, absent) {
    const seen = seenStatements(found);
    const contents = new Set(found.flatMap(({ document }) => document.statements.map(contentOf)));
    return [
        ...found,
        ...absent.filter(({ document }) => {
            const keys = keysOf(document);
            const isNew = keys.length === 0 || keys.some((key) => !seen.has(key));
            for (const key of keys)
                seen.add(key);
            const { statements } = document;
            const isTold = statements.length > 0 && statements.every((one) => contents.has(contentOf(one)));
            return isNew && !isTold;
        }),
    ];
}
/** Where the actions and resources of a statement come from: the same for a statement that was put together anew. */
function contentOf({ actions, resources, span }) {
    const places = [actions, resources].map((list) => (list?.entries ?? [])
        .flatMap(({ value }) => value.pieces.map((piece) => spanKey(piece.span)))
        .sort()
        .join(' '));
    return places[0] === '' ? spanKey(span) : places.join('|');
}
function seenStatements(found) {
    return new Set(found.flatMap(({ document }) => keysOf(document)));
}
/** What a document is known by wherever it is met: the places of its statements, or the hole it is. */
function keysOf({ statements, open }) {
    const keys = statements.map((statement) => spanKey(statement.span));
    return open === undefined ? keys : [...keys, open.symbol];
}
/** A document that is a boundary and attached to nobody is of kind boundary. */
function withBoundaries(found, principals) {
    const boundaries = new Set();
    const attached = new Set();
    for (const principal of principals) {
        if (principal.boundary !== undefined && 'document' in principal.boundary)
            boundaries.add(principal.boundary.document);
        for (const attachment of principal.attached)
            attached.add(attachment.document);
    }
    return found.map(({ document }, index) => boundaries.has(index) && !attached.has(index) ? { ...document, kind: 'boundary' } : document);
}
/**
 * Documents of `aws_iam_policy_document` blocks that no policy of the tree is made of: none of their
 * statements was met elsewhere. They are listed under the data block's address.
 */
function unreferenced(resources, sited) {
    const seen = seenStatements(sited);
    const found = [];
    const problems = [];
    for (const resource of resources) {
        if (resource.mode !== 'data' || resource.type !== 'aws_iam_policy_document')
            continue;
        const json = (0,model_value/* valueOf */.RP)(resource.properties, 'json');
        if (json === undefined)
            continue;
        const read = (0,extract_document/* readDocument */.u)(json, {
            kind: undefined,
            site: {
                file: resource.span.file,
                root: resource.root,
                address: resource.address,
                property: 'json',
                resourceType: resource.type,
                validatePolicyResourceType: undefined,
                publicAccessResourceType: undefined,
                span: resource.span,
            },
            instantiated: resource.instantiated,
        });
        if (read.document === undefined)
            continue;
        if (keysOf(read.document).some((key) => seen.has(key)))
            continue;
        problems.push(...read.problems);
        found.push({ resource, row: undefined, document: read.document });
    }
    return { found, problems };
}
const spanKey = (span) => `${span.file}:${span.start}:${span.end}`;
function distinct(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/parse/yaml/deferred.js
var deferred = __webpack_require__(849);
;// CONCATENATED MODULE: ./lib/src/run/front-ends.js
/** What Terraform's front end reads. */
const terraformKinds = new Set([
    'terraform',
    'terraform-json',
    'tfvars',
    'terragrunt',
    'terraform-plan',
]);
/** Each is a third of the program or less, and most runs need one or two: they are loaded where a tree asks for them. */
const front_ends_deferred = [
    {
        kinds: terraformKinds,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4971), __webpack_require__.e(8720)]).then(__webpack_require__.bind(__webpack_require__, 8720))).terraformFiles,
    },
    {
        kinds: new Set(['cloudformation', 'sam', 'serverless']),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(5929), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 9112))).templateFiles,
    },
    {
        kinds: new Set(['policy', 'kubernetes', 'account-authorization', 'openapi']),
        load: async () => (await __webpack_require__.e(/* import() */ 6473).then(__webpack_require__.bind(__webpack_require__, 6473))).documentFiles,
    },
];
/** The front ends that some kinds of files need; all of them unless told. */
async function loadFrontEnds(kinds) {
    const needed = front_ends_deferred.filter((one) => kinds === undefined || [...one.kinds].some((kind) => kinds.has(kind)));
    return Promise.all(needed.map(async (one) => ({ kinds: one.kinds, evaluate: await one.load() })));
}

;// CONCATENATED MODULE: ./lib/src/run/evaluate-tree.js






/** Every policy-bearing unit of a tree, evaluated and joined; `shared`: what the other tree of a comparison has too. */
async function evaluateTree(selection, config, shared) {
    const read = readSelected(selection);
    const kinds = new Set(read.files.map(({ kind }) => kind));
    const [frontEnds] = await Promise.all([
        loadFrontEnds(kinds),
        ...(read.files.some(isLikelyYaml) ? [(0,deferred/* loadYaml */.yv)()] : []),
    ]);
    return (0,deferred/* withYaml */.O9)(() => evaluateFiles(selection, read, config, frontEnds, shared));
}
/** Whether a file asks for the reader of YAML: the evaluation of a large tree is better not begun twice. */
function isLikelyYaml({ file, kind }) {
    if (terraformKinds.has(kind))
        return file.text.includes('yamldecode');
    return !/^[\ufeff\s]*[{["]/.test(file.text);
}
/** The same with front ends that are at hand; files of other kinds are passed over. */
function evaluateFiles({ tree, selected }, read, config, frontEnds, shared) {
    const evaluations = [];
    const notAnalysed = [...read.notAnalysed, ...foreignUnits(selected)];
    for (const { kinds, evaluate } of frontEnds) {
        const files = read.files.filter(({ kind }) => kinds.has(kind));
        const result = evaluate({ tree, files, config, shared: shared?.units });
        for (const one of result.evaluations)
            evaluations.push(one);
        notAnalysed.push(...result.notAnalysed);
    }
    return { estate: extractEstate(tree.name, evaluations, notAnalysed, shared?.memo), evaluations };
}
/** Files that may matter by name are read; those that matter by content are kept. */
function readSelected(selection) {
    const files = [];
    const notAnalysed = [];
    for (const path of selection.selected) {
        const explicit = selection.explicit.has(path);
        if (!explicit && !(0,classify/* mayHoldPolicy */.D9)(path))
            continue;
        const read = selection.tree.read(path);
        if ((0,source/* isUnreadable */.G)(read)) {
            notAnalysed.push({ file: path, span: undefined, reason: read.unreadable, text: read.text });
            continue;
        }
        const kind = (0,classify/* classify */.L8)(path, read.text);
        if (kind === 'ignored') {
            if (explicit) {
                notAnalysed.push({
                    file: path,
                    span: undefined,
                    reason: 'no-policy',
                    text: 'no policy was found in this file',
                });
            }
            continue;
        }
        files.push({ file: read, kind });
    }
    return { files, notAnalysed };
}


/***/ })

};
