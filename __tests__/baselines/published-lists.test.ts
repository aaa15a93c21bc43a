import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import type { Baseline, BaselineGrant, BaselineSource } from '../../src/model/baseline.ts'
import { examples } from './support/examples.ts'
import { root, shippedBaselines } from './support/rules.ts'
import { masked, spelledOut, tuplesOf } from './support/tuples.ts'

const data = join(root, '../shared/data/vendor-baselines')

interface PublishedList {
  readonly complete?: boolean
  readonly policyDocument: { readonly Statement: readonly RawStatement[] } | null
  readonly managedPolicyArns?: readonly string[]
  readonly notes?: readonly string[]
  readonly trustPolicy?: { readonly Statement?: RawTrust | readonly RawTrust[] } | string | null
}

interface RawTrust {
  readonly Effect?: string
  readonly Action?: string | readonly string[]
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | string
}

interface RawStatement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly NotResource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | string
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** Regions in the ARNs of their examples are the reader's, too. */
const exampleRegions =
  /(?<=^arn:[^:]*:(?:ec2|ecr|firehose|secretsmanager|ssm):)(?:us-(?:east|west)-[12]|eu-west-2)(?=:)/
const exampleNames = /(?<=:(?:secret:|parameter\/))dev-(?=\*$)|vpc-abcdefg12345|sg-12345678/

/** One name of CAST AI's is two fields of an ARN. */
const twoFields = /(?<=:(?:autoscaling|ec2|eks):)\{\{ \.(?:VPC)?A(?:RN|rn) \}\}(?=:)/

/** `$${` is how Terraform writes `${` of IAM's own; `$mybucket` is the shell's. */
const unescaped = (text: string): string =>
  text.replaceAll('$${', () => '${').replaceAll('$mybucket', 'mybucket')

const mask = (text: string): string =>
  masked(
    unescaped(text)
      .replace(twoFields, '${}:${}')
      .replaceAll(examples, '${}')
      .replace(exampleRegions, '${}')
      .replace(exampleNames, '${}'),
  ).replace(/^arn:(?:aws[a-z-]*|\$\{\}):/, 'arn:${}:')

function grantsOf(list: PublishedList): readonly BaselineGrant[] {
  return (list.policyDocument?.Statement ?? []).map((statement) => {
    const condition =
      statement.Condition === undefined || typeof statement.Condition === 'string'
        ? {}
        : Object.fromEntries(
            // What a template makes of a setting is none of the vendor's.
            Object.entries(statement.Condition)
              .filter(([operator]) => !operator.startsWith('${condition.value'))
              .map(([operator, keys]) => [
                operator,
                Object.fromEntries(
                  Object.entries(keys).map(([key, values]) => [
                    key,
                    (Array.isArray(values) ? values : [values]).map(String).flatMap(spelledOut),
                  ]),
                ),
              ]),
          )
    const resources = listOf(statement.Resource).flatMap((resource) =>
      resource === '' ? ['*'] : spelledOut(resource),
    )
    return {
      effect: statement.Effect,
      actions: listOf(statement.Action),
      resources: resources.length === 0 && statement.NotResource === undefined ? ['*'] : resources,
      notResources: listOf(statement.NotResource),
      condition,
      lists: [],
    }
  })
}

const read = (list: string): PublishedList =>
  JSON.parse(readFileSync(join(data, `${list}.json`), 'utf8')) as PublishedList

/** Everything that a choice asks for, defects put back: the tuples of a published list. */
function said(baseline: Baseline, source: BaselineSource): ReadonlySet<string> {
  const answer = resolveChoice(
    { ...baseline, defects: [] },
    { version: source.version, edition: source.edition, features: source.features },
  )
  if (!answer.ok) throw new Error(answer.problem)
  const contested = answer.value.contested.filter(({ lists }) => lists.includes(source.list))
  return tuplesOf([...answer.value.required, ...contested], mask)
}

/** Kind, value, actions and condition of everyone whom a trust policy admits. */
function trustTuples(
  entries: readonly {
    readonly principals: Readonly<Record<string, readonly string[]>>
    readonly actions: readonly string[]
    readonly condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
  }[],
): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ principals, actions, condition = {} }) => {
      const clauses = Object.entries(condition).flatMap(([operator, keys]) =>
        Object.entries(keys).map(
          ([key, values]) =>
            `${operator} ${mask(key)} ${(Array.isArray(values) ? values : [values])
              .map((value) => mask(String(value)))
              .sort()
              .join('|')}`,
        ),
      )
      return Object.entries(principals).flatMap(([kind, values]) =>
        values.flatMap((value) =>
          actions.map((action) =>
            [kind, mask(value), action.toLowerCase(), clauses.sort().join('; ')].join(' # '),
          ),
        ),
      )
    }),
  )
}

function trustOf(list: PublishedList): ReadonlySet<string> {
  const statement = typeof list.trustPolicy === 'object' ? list.trustPolicy?.Statement : undefined
  const statements =
    statement === undefined ? [] : Array.isArray(statement) ? statement : [statement]
  return trustTuples(
    (statements as readonly RawTrust[]).map(({ Principal, Action, Condition }) => ({
      principals:
        typeof Principal === 'object'
          ? Object.fromEntries(Object.entries(Principal).map(([k, v]) => [k, listOf(v)]))
          : { AWS: listOf(Principal) },
      actions: listOf(Action),
      condition: typeof Condition === 'object' ? Condition : undefined,
    })),
  )
}

/**
 * Veeam and N2WS say in sentences whom a role trusts: the role of the appliance, the server itself. The role of a pod
 * is trusted in each of the ways that EKS has, whichever one the vendor prints.
 */
const isToldInProse = ({ id, trust }: Baseline): boolean =>
  id.startsWith('veeam/backup-for-aws/') ||
  id === 'n2ws/backup-and-recovery/server' ||
  trust.some(({ principals }) => principals['Service']?.includes('pods.eks.amazonaws.com'))

/** Pages that were read after the lists were gathered. */
const readSince: ReadonlySet<string> = new Set([
  'anyscale/cluster-node-registry',
  'anyscale/control-plane-registry',
  'checkpoint/cloudguard-orchestrator',
  'checkpoint/cloudguard-orchestrator-role-based',
  'checkpoint/cloudguard-orchestrator-user-based',
  'checkpoint/cloudguard-onboarding-stack-modify-user',
  'clumio/dynamodb-roles',
  'commvault/agentless-file-recovery',
  'commvault/ec2-permission-usage',
  'crowdstrike/agentless-integration-audit',
  'crowdstrike/scanner-host-account',
  'crowdstrike/scanner-logs',
  'domino/create-eks-provided-key',
  'domino/nodes-managed-policies',
  'domino/nodes-provided-key',
  'domino/storage-ecr-pull-through-cache',
  'gitlab-runner/runner-session-manager-core',
  'gitlab-runner/terminate-agent-hook-lambda-vpc',
  'nops/integration-read-only',
  'nops/modular-system-bucket',
  'snowflake/s3-storage-integration',
  'streamnative/vendor-access-management',
  'streamnative/vendor-access-provision',
  'orca/private-cluster-lambda',
  'panther/cloud-security-audit-terraform',
  'panther/stackset-execution-single-account',
  'turbot/parameters-lambda-role',
  'veeam/kb3057-key-policy',
])

/** Those, and Veeam Backup for AWS: every page of version 11, and those of version 10 on keys. */
const isReadSince = (list: string): boolean =>
  readSince.has(list) || /^veeam\/(?:vbaws-1[01]|vbr-plugin-11)-/.test(list)

/** Elastic attaches SecurityAudit to the roles of the accounts that its root role assumes. */
const ofOtherRoles: ReadonlySet<string> = new Set(['elastic/cspm-organization-root'])

describe.skipIf(!existsSync(data))('the shipped rules against the published lists', () => {
  const sources = shippedBaselines()
    .baselines.flatMap((baseline) => baseline.sources.map((source) => ({ baseline, source })))
    .filter(({ source }) => !isReadSince(source.list))

  test('bound with its version, edition and features, a baseline is exactly what its list says', () => {
    const wrong: string[] = []
    for (const { baseline, source } of sources) {
      const lists = [source.list, ...(source.with ?? [])].map(read)
      const wanted = tuplesOf(lists.flatMap(grantsOf), mask)
      const got = said(baseline, source)
      const lost = [...wanted].filter((tuple) => !got.has(tuple))
      const invented = [...got].filter((tuple) => !wanted.has(tuple))
      if (lost.length + invented.length > 0) {
        wrong.push(
          `${baseline.id} ${source.list}: lost ${String(lost.length)} ${lost[0] ?? ''}; invented ${String(invented.length)} ${invented[0] ?? ''}`,
        )
      }
    }
    expect(wrong).toEqual([])
  })

  test('the AWS-managed policies of a baseline are those that its lists name', () => {
    const wrong = sources.flatMap(({ baseline, source }) => {
      const list = read(source.list)
      const told = baseline.sources
        .filter(({ list }) => !isReadSince(list))
        .flatMap((one) => read(one.list).notes ?? [])
        .join(' ')
      const wanted = ofOtherRoles.has(source.list) ? [] : (list.managedPolicyArns ?? []).map(mask)
      const got = baseline.managedPolicies
        .filter(({ lists }) => lists.includes(source.list))
        .map(({ arn }) => mask(arn))
        // Datadog names SecurityAudit in a sentence beside one of its lists.
        .filter((arn) => wanted.includes(arn) || !told.includes(arn.slice(arn.indexOf('/') + 1)))
      return wanted.toSorted().join() === [...new Set(got)].sort().join()
        ? []
        : [`${source.list}: ${wanted.join()} / ${got.join()}`]
    })
    expect(wrong).toEqual([])
  })

  test('the trust of a baseline is that which its lists print', () => {
    const wrong = sources.flatMap(({ baseline, source }) => {
      const wanted = trustOf(read(source.list))
      const got = trustTuples(baseline.trust.filter(({ lists }) => lists.includes(source.list)))
      const all = trustTuples(baseline.trust)
      const lost = [...wanted].filter((tuple) => !all.has(tuple))
      const invented = isToldInProse(baseline) ? [] : [...got].filter((tuple) => !wanted.has(tuple))
      return lost.length + invented.length === 0
        ? []
        : [`${source.list}: lost ${lost.join(' / ')}; invented ${invented.join(' / ')}`]
    })
    expect(wrong).toEqual([])
  })

  test('every complete list is shipped, and no incomplete one', () => {
    const shipped = new Set(sources.map(({ source }) => source.list))
    const missing: string[] = []
    const partial: string[] = []
    for (const vendor of readdirSync(data)) {
      for (const file of readdirSync(join(data, vendor))) {
        const list = `${vendor}/${file.replace(/\.json$/, '')}`
        if (read(list).complete === false) {
          if (shipped.has(list)) partial.push(list)
        } else if (!shipped.has(list)) missing.push(list)
      }
    }
    expect({ missing, partial }).toEqual({ missing: [], partial: [] })
  })
})
