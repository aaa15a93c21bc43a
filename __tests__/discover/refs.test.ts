import { anything, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readEvent, type Trigger } from '../../src/discover/event.ts'
import { pullOfRun, refsOf, unsafeCheckout } from '../../src/discover/refs.ts'

const a = 'a'.repeat(40)
const b = 'b'.repeat(40)
const none = { baseRef: undefined, headRef: undefined }

function pull(name: string, over: object = {}, sender = 'ann'): Trigger {
  const side = (sha: string, ref: string, full_name: string) => ({ sha, ref, repo: { full_name } })
  const payload = {
    sender: { login: sender },
    pull_request: {
      number: 7,
      base: side(a, 'main', 'acme/infra'),
      head: side(b, 'feature', 'acme/infra'),
      ...over,
    },
  }
  const trigger = readEvent(name, payload, 'c'.repeat(40))
  if ('problem' in trigger) throw new Error(trigger.problem)
  return trigger
}

test('a pull request compares the merge base with the head of the branch, not the merge commit', () => {
  expect(refsOf(pull('pull_request'), none)).toEqual({
    base: a,
    baseIs: 'merge-base',
    head: b,
    pullRequest: 7,
    mayComment: 'yes',
    byApi: false,
    scope: 'introduced',
    settingsFromBase: true,
  })
})

test('forks, deleted forks and Dependabot are not expected to be able to comment', () => {
  const fork = { head: { sha: b, ref: 'x', repo: { full_name: 'mallory/infra' } } }
  const deleted = { head: { sha: b, ref: 'x', repo: null } }
  for (const trigger of [
    pull('pull_request', fork),
    pull('pull_request', deleted),
    pull('pull_request', {}, 'dependabot[bot]'),
  ])
    expect(refsOf(trigger, none)?.mayComment).toBe('unlikely')
  expect(refsOf(pull('pull_request_target', fork), none)).toMatchObject({
    mayComment: 'yes',
    byApi: true,
  })
})

test('a checkout of the head is refused under pull_request_target only', () => {
  expect(unsafeCheckout(pull('pull_request_target'), b)).toContain('remove the checkout')
  expect(unsafeCheckout(pull('pull_request_target'), a)).toBeUndefined()
  expect(unsafeCheckout(pull('pull_request_target'), undefined)).toBeUndefined()
  expect(unsafeCheckout(pull('pull_request'), b)).toBeUndefined()
})

test('merge groups and pushes compare exactly the state before, and comment nowhere', () => {
  const group = readEvent('merge_group', { merge_group: { base_sha: a, head_sha: b } }, b)
  const push = readEvent('push', { before: a, after: b }, b)
  for (const trigger of [group, push])
    expect(refsOf(trigger as Trigger, none)).toMatchObject({
      base: a,
      baseIs: 'exact',
      head: b,
      mayComment: 'no',
      pullRequest: undefined,
    })
})

test('a new branch, a schedule and a dispatch have no base', () => {
  const zeros = '0'.repeat(40)
  for (const trigger of [
    readEvent('push', { before: zeros, after: b }, b),
    readEvent('schedule', {}, b),
    readEvent('workflow_dispatch', { inputs: {} }, b),
  ])
    expect(refsOf(trigger as Trigger, none)).toMatchObject({
      base: undefined,
      baseIs: 'none',
      head: b,
      scope: 'all',
    })
  expect(readEvent('push', { before: a, after: zeros }, zeros)).toHaveProperty('problem')
})

test('explicit refs win, and an explicit base is taken from where the head left it', () => {
  const refs = refsOf(readEvent('schedule', {}, b) as Trigger, { baseRef: 'v1', headRef: 'v2' })
  expect(refs).toMatchObject({ base: 'v1', baseIs: 'merge-base', head: 'v2' })
})

test('the pull request of a workflow_run must agree in repository, branch and commit', () => {
  const trigger = readEvent(
    'workflow_run',
    {
      workflow_run: {
        id: 1,
        event: 'pull_request',
        head_sha: b,
        head_branch: 'feature',
        head_repository: { full_name: 'mallory/infra' },
      },
    },
    a,
  ) as Trigger
  const listed = (sha: string, ref: string, repository: string | undefined, state = 'open') => ({
    number: 7,
    state,
    head: { sha, ref, repository },
    base: { sha: a },
  })
  const right = listed(b, 'feature', 'mallory/infra')
  expect(pullOfRun(trigger, [listed(a, 'feature', 'mallory/infra'), right])).toBe(right)
  expect(pullOfRun(trigger, [listed(b, 'feature', 'mallory/infra', 'closed'), right])).toBe(right)
  expect(pullOfRun(trigger, [listed(b, 'other', 'mallory/infra')])).toBeUndefined()
  expect(pullOfRun(trigger, [listed(b, 'feature', undefined)])).toBeUndefined()
  expect(refsOf(trigger, none)).toBeUndefined()
})

test('no payload makes it throw, and no commit id is anything but one', () => {
  const names = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_run', 'x']
  assert(
    property(constantFrom(...names), anything(), (name, payload) => {
      readEvent(name, payload, b)
    }),
  )
  const bad = { merge_group: { base_sha: '--upload-pack=x', head_sha: b } }
  expect(readEvent('merge_group', bad, b)).toHaveProperty('problem')
  expect(
    readEvent('merge_group', JSON.parse('{"__proto__":{"merge_group":{}}}'), b),
  ).toHaveProperty('problem')
})
