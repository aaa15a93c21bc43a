import { describe, expect, test } from 'vitest'
import { evaluateDocuments } from '../../src/evaluate/documents/evaluate.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import { displayOf, textOf, valueOf, type Value } from '../../src/model/value.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

function read(path: string, text: string) {
  return evaluateDocuments({ path, text })
}

/** The literal actions of a value, wherever they stand. */
function actionsOf(value: Value): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap(actionsOf)
  if (value.kind !== 'map') return []
  return value.entries.flatMap(({ key, value: inner }) => {
    if (textOf(key)?.toLowerCase() !== 'action') return actionsOf(inner)
    const items = inner.kind === 'list' ? inner.items : [inner]
    return items.flatMap((item) => (item.kind === 'string' ? [displayOf(item)] : []))
  })
}

function summary(path: string, text: string) {
  return read(path, text).documents.map(({ address, property, kind, value }) => ({
    address,
    property,
    kind,
    actions: actionsOf(value),
  }))
}

const statement = { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }
const policy = { Version: '2012-10-17', Statement: [statement] }
const trust = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'ec2.amazonaws.com' },
    Action: 'sts:AssumeRole',
  },
}
const json = (value: unknown): string => JSON.stringify(value, undefined, 2)
const both = ['s3:GetObject', 's3:PutObject']

describe('a policy document', () => {
  test('in JSON is one document under the path of its file', () => {
    const { documents, problems, notAnalysed, files } = read('iam/p.json', json(policy))
    expect(problems).toEqual([])
    expect(notAnalysed).toEqual([])
    expect(files).toEqual(['iam/p.json'])
    expect(documents).toMatchObject([
      {
        file: 'iam/p.json',
        root: 'iam/p.json',
        address: 'iam/p.json',
        property: '',
        kind: undefined,
      },
    ])
    expect(documents[0]?.span).toEqual({ file: 'iam/p.json', start: 0, end: json(policy).length })
  })

  test('in YAML is read alike', () => {
    const text =
      'Version: 2012-10-17\nStatement:\n- Effect: Allow\n  Action: [s3:GetObject]\n  Resource: "*"\n'
    expect(summary('p.yaml', text)).toMatchObject([
      { address: 'p.yaml', actions: ['s3:GetObject'] },
    ])
  })

  test('in JSON with comments is read with what is tolerated', () => {
    const { documents, problems } = read(
      'p.jsonc',
      `// ours\n${json(policy).replace('"*"', '"*",')}`,
    )
    expect(documents).toHaveLength(1)
    expect(problems.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['comment', 'tolerated'],
      ['trailing-comma', 'tolerated'],
    ])
  })

  test('is read as JSON or YAML by what stands in the file, not by its name alone', () => {
    const page = `Version: 4 of the product\n\n${json(policy)}\n`
    expect(summary('page.txt', page)).toMatchObject([{ actions: both }])
    expect(summary('p.yaml', json(policy).replace('"*"', '"*",'))).toMatchObject([
      { actions: both },
    ])
    const yaml = 'Statement:\n- Effect: Allow\n  Action: s3:GetObject\n'
    expect(summary('policy', yaml)).toMatchObject([{ actions: ['s3:GetObject'] }])
    expect(summary('p.yaml', `{{- if .Values.x }}\n${yaml}{{- end }}\n`)).toMatchObject([
      { actions: ['s3:GetObject'] },
    ])
  })

  test('of several in a file has a number', () => {
    const yaml = `Statement: ${JSON.stringify([statement])}\n---\nStatement: ${JSON.stringify([statement])}\n`
    expect(summary('p.yaml', yaml).map(({ address }) => address)).toEqual(['p.yaml', 'p.yaml#2'])
    expect(
      summary('p.json', json([policy, policy])).map(({ address, property }) => [address, property]),
    ).toEqual([
      ['p.json', '[0]'],
      ['p.json#2', '[1]'],
    ])
  })

  test('that is damaged is read, and what touches it reported', () => {
    const text = json(policy).replace('"s3:GetObject",', '"s3:GetObject"')
    const { documents, problems } = read('p.json', text)
    expect(documents.map(({ value }) => actionsOf(value))).toEqual([both])
    expect(problems.map(({ code, fix }) => [code, fix?.safety])).toEqual([
      ['missing-comma', 'safe'],
    ])
  })

  test('without an effect, and one with a misspelt one, is a policy', () => {
    const bare = { Version: '2012-10-17', Statement: [{ Action: 's3:GetObject', Resource: '*' }] }
    expect(summary('p.json', json(bare))).toHaveLength(1)
    const misspelt = { ...policy, Statement: [{ ...statement, Effect: 'Alow' }] }
    expect(summary('p.json', json(misspelt))).toHaveLength(1)
  })

  test('that cannot be read is named', () => {
    const { documents, notAnalysed } = read('p.json', `${'['.repeat(200)}${json(policy)}`)
    expect(documents).toEqual([])
    expect(notAnalysed).toMatchObject([{ file: 'p.json', reason: 'unreadable' }])
  })
})

describe('a fragment', () => {
  test('of statements is one list of them', () => {
    const text = `${json(statement)},\n${json(statement)}\n`
    expect(summary('p.json', text)).toMatchObject([
      { address: 'p.json', actions: [...both, ...both] },
    ])
  })

  test('of one statement, or a list of them, is a document', () => {
    expect(summary('p.json', json(statement))).toMatchObject([{ actions: both }])
    expect(summary('p.json', json([statement]))).toMatchObject([{ actions: both }])
  })

  test('of actions in brackets, braces or none is one statement', () => {
    expect(summary('p.json', '["s3:GetObject", "s3:PutObject"]')).toMatchObject([{ actions: both }])
    expect(summary('p.txt', '{\n"s3:GetObject",\n"s3:PutObject"\n}')).toMatchObject([
      { actions: both },
    ])
    expect(summary('p.txt', 'You need:\n"s3:GetObject",\n"s3:PutObject"')).toMatchObject([
      { actions: both },
    ])
  })

  test('apart from another with prose between them is a document of its own', () => {
    const text =
      '- For backup:\n "s3:GetObject",\n "s3:PutObject"\n\n- For restore:\n "s3:GetObject"\n'
    expect(summary('p.txt', text).map(({ actions }) => actions)).toEqual([both, ['s3:GetObject']])
  })

  test('that a page break cut in two is whole again', () => {
    const whole = '{\n  "Effect": "Allow",\n  "Action": [\n    "s3:GetObject",\n'
    const rest = '    "s3:PutObject"\n  ],\n  "Resource": "*"\n}\n]\n}\n'
    const [found, ...others] = read(
      'p.txt',
      `Text\n\`\`\`\n${whole}  ]\n}\n\`\`\`\n\n\`\`\`\n${rest}\`\`\`\n`,
    ).documents
    expect(others).toEqual([])
    expect(found && actionsOf(found.value)).toEqual(both)
    const first = found?.value.kind === 'list' ? found.value.items[0] : undefined
    expect(first?.kind === 'map' && textOf(valueOf(first, 'Resource'))).toBe('*')
  })

  test('of prose with a policy in it keeps what touches the policy', () => {
    const text = `The vendor's page.\n\n${json(policy).replace('"*"', '"*",')}\n\nThe end (really).\n`
    const { documents, problems } = read('page.txt', text)
    expect(documents).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['trailing-comma'])
  })
})

describe('a wrapper', () => {
  test.each<readonly [string, unknown, string, string | undefined]>([
    ['PolicyDocument', { PolicyDocument: policy }, 'PolicyDocument', undefined],
    ['Policy as a string', { Policy: JSON.stringify(policy) }, 'Policy', undefined],
    [
      'get-policy-version',
      { PolicyVersion: { Document: policy, VersionId: 'v1' } },
      'PolicyVersion.Document',
      'identity',
    ],
    [
      'get-role-policy',
      { RoleName: 'r', PolicyName: 'p', PolicyDocument: policy },
      'PolicyDocument',
      'identity',
    ],
    [
      'get-role',
      { Role: { RoleName: 'r', AssumeRolePolicyDocument: trust } },
      'Role.AssumeRolePolicyDocument',
      'trust',
    ],
    [
      'describe-policy',
      {
        Policy: {
          PolicySummary: { Type: 'SERVICE_CONTROL_POLICY' },
          Content: JSON.stringify(policy),
        },
      },
      'Policy.Content',
      'service-control',
    ],
    [
      'get-queue-attributes',
      { Attributes: { Policy: JSON.stringify(policy) } },
      'Attributes.Policy',
      undefined,
    ],
    [
      'the API, percent-encoded',
      { Document: encodeURIComponent(JSON.stringify(policy)) },
      'Document',
      undefined,
    ],
    [
      'something of our own',
      { policies: [{ name: 'x', document: policy }] },
      'policies[0].document',
      undefined,
    ],
  ])('of %s is opened', (_, value, property, kind) => {
    const { documents } = read('p.json', json(value))
    expect(documents.map((document) => [document.property, document.kind])).toEqual([
      [property, kind],
    ])
  })

  test('keeps exact places inside JSON strings', () => {
    const text = json({ Policy: JSON.stringify(policy) })
    const [document] = read('p.json', text).documents
    const inner = document?.value.kind === 'map' ? valueOf(document.value, 'Version') : undefined
    const piece = inner?.kind === 'string' ? inner.pieces[0] : undefined
    expect(piece).toMatchObject({ kind: 'literal', text: '2012-10-17', exact: true })
    expect(piece && text.slice(piece.span.start, piece.span.end)).toBe('2012-10-17')
  })

  test('in a YAML block keeps exact places', () => {
    const text = `policy: |\n  ${json(policy).replaceAll('\n', '\n  ')}\n`
    const [document] = read('p.yaml', text).documents
    const inner = document?.value.kind === 'map' ? valueOf(document.value, 'Version') : undefined
    expect(inner && text.slice(inner.span.start, inner.span.end)).toBe('"2012-10-17"')
  })
})

describe('a templated document', () => {
  test('has holes where the template has expressions, not where the policy has variables', () => {
    const text =
      '{"Statement": [{"Effect": "Allow", "Action": ${jsonencode(actions)}, "Resource": ["arn:aws:s3:::${bucket}/${aws:username}", "$${aws:x}"]}, %{ if more }${more}%{ endif }]}'
    const [document] = read('p.json.tpl', text).documents
    const list = document?.value.kind === 'map' ? valueOf(document.value, 'Statement') : undefined
    expect(list).toMatchObject({ kind: 'list', items: [{}, { reason: 'template-text' }] })
    const first = list?.kind === 'list' ? list.items[0] : undefined
    if (first?.kind !== 'map') throw new Error('no statement')
    expect(valueOf(first, 'Action')).toMatchObject({
      kind: 'unresolved',
      text: 'jsonencode(actions)',
    })
    const resource = valueOf(first, 'Resource')
    const resources = resource?.kind === 'list' ? resource.items : []
    const pieces = resources.map((item) => (item.kind === 'string' ? item.pieces : []))
    expect(pieces[0]).toMatchObject([
      { kind: 'literal', text: 'arn:aws:s3:::' },
      { kind: 'unresolved', text: 'bucket' },
      { kind: 'literal', text: '/${aws:username}' },
    ])
    expect(textOf(resources[1])).toBe('${aws:x}')
  })

  test('with directives is a template whatever it is called', () => {
    const text = `{"Statement": [
  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
  %{~ if key != "" ~}
  ,{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "\${key}"}
  %{~ endif ~}
]}`
    const { documents, problems } = read('policies/p.json', text)
    expect(problems).toEqual([])
    expect(documents[0] === undefined ? [] : actionsOf(documents[0].value)).toEqual([
      's3:GetObject',
      'kms:Decrypt',
    ])
  })

  test('escapes policy variables, whatever it is called', () => {
    const text = json({ ...policy, Statement: [{ ...statement, Resource: 'a/$${aws:username}' }] })
    const value = read('p.json', text).documents[0]?.value
    expect(JSON.stringify(value)).toContain('${')
    expect(JSON.stringify(value)).not.toMatch(/\$\$|unresolved/)
  })

  test('without expressions has no holes', () => {
    const { documents } = read(
      'p.json',
      json({ ...policy, Statement: [{ ...statement, Resource: '${aws:username}${*}' }] }),
    )
    expect(JSON.stringify(documents)).not.toContain('unresolved')
  })
})

describe('a policy for pasting into a CloudFormation template', () => {
  const resourcesOf = (path: string, text: string): readonly string[] => {
    const value = read(path, text).documents[0]?.value
    const list = value?.kind === 'map' ? valueOf(value, 'Statement') : undefined
    const first = list?.kind === 'list' ? list.items[0] : undefined
    const resource = first?.kind === 'map' ? valueOf(first, 'Resource') : undefined
    return (resource?.kind === 'list' ? resource.items : []).map((item) =>
      item.kind === 'string' ? displayOf(item) : `${item.kind} ${'text' in item ? item.text : ''}`,
    )
  }

  test('in JSON has holes where functions are called', () => {
    const Resource = [
      { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::b/*' },
      { 'Fn::Sub': ['arn:aws:s3:::${B}/*', { B: 'x' }] },
      { Ref: 'Topic' },
      { 'Fn::GetAtt': ['A', 'Arn'] },
    ]
    const text = JSON.stringify({ ...policy, Statement: [{ ...statement, Resource }] })
    expect(resourcesOf('p.json', text)).toEqual([
      'arn:${AWS::Partition}:s3:::b/*',
      'arn:aws:s3:::${B}/*',
      'unresolved {"Ref":"Topic"}',
      'unresolved {"Fn::GetAtt":["A","Arn"]}',
    ])
  })

  test('in YAML too, by tag or written out', () => {
    const text = `Version: '2012-10-17'
Statement:
  - Effect: Allow
    Action: s3:GetObject
    Resource:
      - !Sub 'arn:\${AWS::Partition}:s3:::b/*'
      - !GetAtt A.Arn
      - Fn::Join: ['', ['arn:aws:s3:::', !Ref B]]
`
    expect(resourcesOf('p.yaml', text)).toEqual([
      'arn:${AWS::Partition}:s3:::b/*',
      'unresolved !GetAtt A.Arn',
      "unresolved Fn::Join: ['', ['arn:aws:s3:::', !Ref B]]",
    ])
  })

  test('has none where an object only looks like a call', () => {
    const Resource = [{ Ref: { a: 1 } }, { 'Fn::Sub': 'a', other: 'b' }]
    const text = JSON.stringify({ ...policy, Statement: [{ ...statement, Resource }] })
    expect(resourcesOf('p.json', text)).toEqual(['map ', 'map '])
  })
})

describe('what is no policy', () => {
  test.each([
    [
      'a stack policy',
      'p.json',
      json({
        Statement: [
          { Effect: 'Deny', Action: 'Update:*', Principal: '*', Resource: 'LogicalResourceId/X' },
        ],
      }),
    ],
    [
      'another language',
      'p.yaml',
      'rules:\n  - effect: Allow\n    action: read\n    resource: doc\n',
    ],
    ['an Azure policy', 'p.json', json({ then: { effect: 'Deny' }, action: 'x' })],
    [
      'a workflow that quotes one',
      'ci.yml',
      `jobs:\n  a:\n    run: |\n      cat <<E\n      ${JSON.stringify(policy)}\n      E\n`,
    ],
  ])('%s is silent', (_, path, text) => {
    const { documents, problems, notAnalysed } = read(path, text)
    expect([documents, problems, notAnalysed]).toEqual([[], [], []])
  })
})

describe('a comment that binds or waives', () => {
  const body = 'Statement:\n- Effect: Allow\n  Action: s3:GetObject\n'
  test('above a YAML document holds for it', () => {
    const { directives } = read('p.yaml', `# iam-baseline: veeam/x@4 replicas\n${body}`)
    expect(directives).toMatchObject([
      {
        kind: 'bind',
        baseline: 'veeam/x',
        version: '4',
        features: ['replicas'],
        target: { after: 34 },
      },
    ])
  })

  test('inside a document holds for it', () => {
    const text = `${body}---\n${body}  # iam-baseline:waive policy/x until=2027-01-01 -- why\n  Resource: "*"\n`
    expect(read('p.yaml', text).directives).toMatchObject([
      { kind: 'waive', rule: 'policy/x', reason: 'why', target: { address: 'p.yaml#2' } },
    ])
  })

  test('is none inside a line of text or in JSON', () => {
    expect(read('p.yaml', `${body}Note: see#iam-baseline: x\n`).directives).toEqual([])
    expect(read('p.json', `# iam-baseline: x\n${json(policy)}`).directives).toEqual([])
  })
})

describe('a Kubernetes manifest', () => {
  const inline = JSON.stringify(policy)
  test.each<readonly [string, string, string, string, string | undefined]>([
    [
      'ACK policy',
      `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nmetadata: {name: n}\nspec:\n  policyDocument: '${inline}'\n`,
      'Policy/n',
      'spec.policyDocument',
      undefined,
    ],
    [
      'ACK role',
      `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Role\nmetadata: {name: n}\nspec:\n  assumeRolePolicyDocument: |\n    ${JSON.stringify(trust)}\n`,
      'Role/n',
      'spec.assumeRolePolicyDocument',
      'trust',
    ],
    [
      'ACK inline policy',
      `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Role\nmetadata: {name: n}\nspec:\n  inlinePolicies:\n    a: '${inline}'\n`,
      'Role/n',
      'spec.inlinePolicies.a',
      'identity',
    ],
    [
      'Crossplane policy',
      `apiVersion: iam.aws.crossplane.io/v1beta1\nkind: Policy\nmetadata: {name: n}\nspec:\n  forProvider:\n    document: |\n      ${inline}\n`,
      'Policy/n',
      'spec.forProvider.document',
      'identity',
    ],
    [
      'Upbound bucket policy',
      `apiVersion: s3.aws.upbound.io/v1beta1\nkind: BucketPolicy\nmetadata: {name: n}\nspec:\n  forProvider:\n    policy: '${inline}'\n`,
      'BucketPolicy/n',
      'spec.forProvider.policy',
      undefined,
    ],
    [
      'kOps policy',
      `apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nmetadata: {name: n}\nspec:\n  additionalPolicies:\n    node: |\n      [${JSON.stringify(statement)}]\n`,
      'Cluster/n',
      'spec.additionalPolicies.node',
      'identity',
    ],
    [
      'eksctl policy',
      `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: n}\niam:\n  serviceAccounts:\n  - attachPolicy: ${inline}\n`,
      'ClusterConfig/n',
      'iam.serviceAccounts[0].attachPolicy',
      'identity',
    ],
  ])('%s is found in its field', (_, text, address, property, kind) => {
    const { platform, documents } = read('k.yaml', text)
    expect(platform).toBe('kubernetes')
    expect(
      documents.map((document) => [document.address, document.property, document.kind]),
    ).toEqual([[address, property, kind]])
    expect(documents.map(({ value }) => actionsOf(value).length > 0)).toEqual([true])
  })

  test('that spells a policy out in its own letters is read as one', () => {
    const text = `apiVersion: s3.aws.crossplane.io/v1alpha3
kind: BucketPolicy
metadata: {name: n}
spec:
  forProvider:
    policy:
      version: '2012-10-17'
      statements:
      - effect: Allow
        action: [s3:ListBucket]
        principal:
          awsPrincipals:
          - iamUserArn: arn:aws:iam::123456789012:user/u
          - iamRoleArnRef: {name: r}
        resource: ['arn:aws:s3:::b']
        condition:
        - operatorKey: StringEquals
          conditions:
          - key: aws:SourceAccount
            stringValue: '123456789012'
`
    const estate = extractEstate('head', [read('k.yaml', text)], [])
    const [found] = estate.documents
    const [first] = found?.statements ?? []
    expect(first?.principals?.entries.map(({ type, value }) => [type, displayOf(value)])).toEqual([
      ['AWS', 'arn:aws:iam::123456789012:user/u'],
      ['AWS', '${reference}'],
    ])
    expect(first?.conditions.map(({ operator, key }) => [operator, displayOf(key)])).toEqual([
      ['StringEquals', 'aws:SourceAccount'],
    ])
    expect(found?.kind).toBe('resource')
  })

  test('inside a composition or a list is found', () => {
    const inner = {
      apiVersion: 'iam.aws.upbound.io/v1beta1',
      kind: 'Policy',
      metadata: { name: 'n' },
      spec: { forProvider: { policy: inline } },
    }
    const list = { apiVersion: 'v1', kind: 'List', items: [inner] }
    expect(read('k.json', json(list)).documents.map(({ address }) => address)).toEqual(['Policy/n'])
  })

  test('is silent where a field is not defined to hold a policy', () => {
    const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: n}\ndata:\n  policy: '${inline}'\n`
    const other = `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Role\nmetadata:\n  annotations:\n    note: '${inline}'\n`
    expect(read('k.yaml', map).documents).toEqual([])
    expect(read('k.yaml', other).documents).toEqual([])
  })
})

describe("an account's dump", () => {
  const dump = {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: [
      {
        RoleName: 'reader',
        Path: '/',
        AssumeRolePolicyDocument: trust,
        RolePolicyList: [{ PolicyName: 'inline', PolicyDocument: policy }],
        AttachedManagedPolicies: [
          { PolicyName: 'own', PolicyArn: 'arn:aws:iam::123456789012:policy/own' },
          { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        ],
        Tags: [{ Key: 'team', Value: 'x' }],
      },
    ],
    Policies: [
      {
        PolicyName: 'own',
        Arn: 'arn:aws:iam::123456789012:policy/own',
        PolicyVersionList: [
          { VersionId: 'v1', IsDefaultVersion: false, Document: trust },
          { VersionId: 'v2', IsDefaultVersion: true, Document: policy },
        ],
      },
    ],
  }

  test('gives principals with what is attached to them', () => {
    const estate = extractEstate('head', [read('dump.json', json(dump))], [])
    expect(estate.principals.map(({ address, kind }) => [address, kind])).toEqual([
      ['Role/reader', 'role'],
    ])
    const [role] = estate.principals
    expect(role?.trust).toBeDefined()
    expect(role?.attached.map(({ how }) => how).sort()).toEqual(['inline', 'managed'])
    expect(role?.arns.map(({ arn }) => textOf(arn))).toEqual([
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
    ])
    expect(role?.complete).toBe(true)
  })
})
