import { describe, expect, test } from 'vitest'
import { libraryOf } from '../../src/baselines/library.ts'
import {
  matchVersion,
  parseBaselineReference,
  resolveBaseline,
  resolveChoice,
} from '../../src/baselines/resolve.ts'
import type { BindingChoice, ResolvedBaseline } from '../../src/model/baseline.ts'
import { shippedBaselines } from './support/rules.ts'

const library = libraryOf(shippedBaselines().baselines)

function resolved(baseline: string, choice: Partial<BindingChoice> = {}): ResolvedBaseline {
  const answer = resolveBaseline(library, {
    version: undefined,
    edition: undefined,
    features: undefined,
    ...choice,
    baseline,
  })
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}

const actionsOf = (value: ResolvedBaseline): readonly string[] =>
  value.required.flatMap((grant) => grant.actions)

const problemOf = (baseline: string, choice: Partial<BindingChoice> = {}): string => {
  const answer = resolveBaseline(library, {
    version: undefined,
    edition: undefined,
    features: undefined,
    ...choice,
    baseline,
  })
  return answer.ok ? '' : answer.problem
}

describe('the choice of version, edition and features', () => {
  test('the newest version stands where none is named, the older ones are at hand', () => {
    expect(resolved('n2ws/backup-and-recovery/server').version).toBe('4.4')
    expect(resolved('n2ws/backup-and-recovery/server@4.2').version).toBe('4.2')
    expect(resolved('n2ws/backup-and-recovery/server', { version: 'v4.4.1' }).version).toBe('4.4')
    expect(resolved('veeam/backup-for-aws/worker').version).toBe('11')
    expect(resolved('veeam/backup-for-aws/worker', { version: '10.0.0.232' }).version).toBe('10')
  })

  test('a build number or a shorter number finds its version', () => {
    expect(matchVersion('10.0.0.232', ['4.0', '10'])).toBe('10')
    expect(matchVersion('4.1', ['4.0', '4.1.1a', '4.2'])).toBe('4.1.1a')
    expect(matchVersion('4.3', ['4.0', '4.1.1a', '4.2'])).toBeUndefined()
    expect(parseBaselineReference('a/b/c@4.2')).toEqual({ id: 'a/b/c', version: '4.2' })
  })

  test('without features the required grants stand alone, and the rest is named by feature', () => {
    const plain = resolved('veeam/backup-for-aws/ec2-backup@10')
    const workers = resolved('veeam/backup-for-aws/ec2-backup@10', {
      features: ['production-workers'],
    })
    expect(actionsOf(plain)).toHaveLength(61)
    expect(plain.optional.map((entry) => entry.name)).toEqual(['production-workers'])
    expect(new Set(actionsOf(workers)).size).toBe(78)
    expect(workers.optional).toEqual([])
  })

  test('variants are alternatives until one is named', () => {
    const open = resolved('commvault/backup-and-recovery/ec2')
    expect(open.required).toEqual([])
    expect(open.alternatives.map((group) => group.variants.map((variant) => variant.name))).toEqual(
      [['restricted', 'unrestricted']],
    )
    const pinned = resolved('commvault/backup-and-recovery/ec2', { features: ['restricted'] })
    expect(pinned.alternatives).toEqual([])
    expect(actionsOf(pinned)).toContain('s3:CreateBucket')
    expect(pinned.required.every((grant) => grant.variant?.name === 'restricted')).toBe(true)
  })

  test('an edition that is a partition fills the ARNs', () => {
    const id = 'aws-kubernetes/load-balancer-controller/controller'
    const standard = JSON.stringify(resolved(id).required)
    const china = JSON.stringify(resolved(id, { edition: 'china' }).required)
    expect(standard).toContain('arn:aws:elasticloadbalancing')
    expect(standard).not.toContain('${Partition}')
    expect(china).toContain('arn:aws-cn:elasticloadbalancing')
  })

  test('a known defect of the vendor is asked of nobody, and is told', () => {
    const choice = { features: ['immutability-off'] }
    const value = resolved('veeam/backup-and-replication/object-storage', choice)
    expect(actionsOf(value)).not.toContain('s3:HeadBucket')
    expect(value.defects.map((defect) => defect.meant)).toEqual(['s3:ListBucket'])
  })

  test('what another page of the vendor requires is kept apart from what this list says', () => {
    const full = resolved('veeam/backup-for-aws/full@10')
    expect(full.contested.flatMap((grant) => grant.actions)).toEqual(['rds:DeleteTenantDatabase'])
    expect(actionsOf(full)).not.toContain('rds:DeleteTenantDatabase')
    expect(actionsOf(resolved('veeam/backup-for-aws/rds-restore@10'))).toContain(
      'rds:DeleteTenantDatabase',
    )
    const since = resolved('veeam/backup-for-aws/full@11')
    expect(since.contested).toEqual([])
    expect(actionsOf(since)).toContain('rds:DeleteTenantDatabase')
  })

  test('self-trust is asked for where the recovery runs in the account of the server', () => {
    const id = 'n2ws/backup-and-recovery/server'
    expect(resolved(id, { features: ['flr'] }).trust.some((entry) => entry.self === true)).toBe(
      false,
    )
    const same = resolved(id, { features: ['flr', 'server-account'] })
    expect(same.trust.some((entry) => entry.self === true)).toBe(true)
  })

  test('a wrong name is answered with the nearest', () => {
    expect(problemOf('veeam/backup-for-aws/ec2-backups')).toContain(
      'did you mean veeam/backup-for-aws/ec2-backup?',
    )
    expect(
      problemOf('veeam/backup-for-aws/ec2-backup', { features: ['production-worker'] }),
    ).toContain('did you mean production-workers?')
    expect(problemOf('n2ws/backup-and-recovery/server@4.5')).toContain('has no version 4.5')
    expect(problemOf('ack/s3-controller/s3-controller', { edition: 'china' })).toContain(
      'it has none',
    )
  })

  test('every source of every baseline can be bound as it says', () => {
    const failed = shippedBaselines().baselines.flatMap((baseline) =>
      baseline.sources.flatMap((source) => {
        const answer = resolveChoice(baseline, {
          version: source.version,
          edition: source.edition,
          features: source.features,
        })
        return answer.ok ? [] : [`${source.list}: ${answer.problem}`]
      }),
    )
    expect(failed).toEqual([])
  })
})
