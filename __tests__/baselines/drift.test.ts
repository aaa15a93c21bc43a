import { describe, expect, test } from 'vitest'
import { diffBaseline } from '../../src/baselines/drift.ts'
import { libraryOf } from '../../src/baselines/library.ts'
import { resolveBaseline } from '../../src/baselines/resolve.ts'
import type { ResolvedBaseline } from '../../src/model/baseline.ts'
import { shippedBaselines } from './support/rules.ts'

const library = libraryOf(shippedBaselines().baselines)

function at(reference: string, features: readonly string[] = []): ResolvedBaseline {
  const choice = { baseline: reference, version: undefined, edition: undefined, features }
  const answer = resolveBaseline(library, choice)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}

describe('the difference of two versions', () => {
  const installer = 'redhat-rosa/rosa-classic/installer'

  test('names what is added and removed, sorted', () => {
    const drift = diffBaseline(at(`${installer}@4.10`), at(`${installer}@4.22`))
    const added = drift.added.map((entry) => entry.action)
    expect(added.length - drift.removed.length).toBe(192 - 181 + removedDefects)
    expect(added).toEqual(added.toSorted())
  })

  /** 4.10 lists one action that AWS does not have; it is asked of nobody. */
  const removedDefects = 1

  test('is empty from a version to itself', () => {
    const drift = diffBaseline(at(`${installer}@4.18`), at(`${installer}@4.18`))
    expect(drift).toEqual({
      added: [],
      removed: [],
      changed: [],
      managedAdded: [],
      managedRemoved: [],
    })
  })

  test('is the reverse the other way round', () => {
    const there = diffBaseline(at(`${installer}@4.10`), at(`${installer}@4.22`))
    const back = diffBaseline(at(`${installer}@4.22`), at(`${installer}@4.10`))
    expect(back.added).toEqual(there.removed)
    expect(back.removed).toEqual(there.added)
    expect(back.changed.map((entry) => entry.action)).toEqual(
      there.changed.map((entry) => entry.action),
    )
  })

  test('looks only at the features that are in use, and names them', () => {
    const server = 'n2ws/backup-and-recovery/server'
    const used = ['efs']
    const drift = diffBaseline(at(`${server}@4.2`, used), at(`${server}@4.4`, used))
    const features = new Set([...drift.added, ...drift.removed].map((entry) => entry.feature))
    expect([...features].every((feature) => feature === undefined || feature === 'efs')).toBe(true)
    const more = diffBaseline(at(`${server}@4.2`, used), at(`${server}@4.4`, ['efs', 'vpc']))
    expect(more.added.length).toBeGreaterThan(drift.added.length)
  })

  test('of the pages before and in version 10 of Veeam: eleven actions are no longer needed', () => {
    const before = at('veeam/backup-for-aws/worker-backup')
    const now = at('veeam/backup-for-aws/ec2-backup@10', ['production-workers'])
    const gone = diffBaseline(before, now).removed.map((entry) => entry.action)
    expect(gone).toHaveLength(11)
    expect(gone).toContain('ec2:StartInstances')
    expect(gone).toContain('rds:ModifyDBInstance')
  })

  test('of versions 10 and 11 of Veeam: four roles need more, none less', () => {
    const told = new Map<string, readonly string[]>()
    let compared = 0
    for (const { id, versions, features } of shippedBaselines().baselines) {
      if (!/^veeam\/(?:backup|plug-in)-for-aws\//.test(id) || !versions.includes('11')) continue
      const all = features.map((feature) => feature.id)
      const { added, removed, changed } = diffBaseline(at(`${id}@10`, all), at(`${id}@11`, all))
      expect([...removed, ...changed]).toEqual([])
      if (added.length > 0)
        told.set(
          id.slice('veeam/'.length),
          added.map((entry) => entry.action),
        )
      compared += 1
    }
    expect(compared).toBe(44)
    expect(Object.fromEntries(told)).toEqual({
      'backup-for-aws/ec2-backup': ['ebs:GetSnapshotBlock', 'kms:Decrypt'],
      'backup-for-aws/full': ['ebs:GetSnapshotBlock', 'pricing:GetProducts'],
      'backup-for-aws/worker': ['iam:ListAccountAliases', 'pricing:GetProducts'],
      'backup-for-aws/worker-deployment': ['pricing:GetProducts'],
    })
  })

  test('an action on other resources is changed, neither added nor removed', () => {
    const policy = 'veeam/backup-for-aws/repository'
    const drift = diffBaseline(at(`${policy}@6a`), at(`${policy}@10`))
    const put = drift.changed.find((entry) => entry.action === 's3:PutObject')
    expect(put?.before[0]?.resources[0]).toContain('arn:aws:s3:::')
    expect(put?.after[0]?.resources).toEqual(['*'])
    expect(drift.added.map((entry) => entry.action)).not.toContain('s3:PutObject')
  })
})
