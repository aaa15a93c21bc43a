import { beforeAll, describe, expect, test, vi, type TestContext } from 'vitest'
import type { FindingsV1 } from '../../src/report/json-v1.ts'
import { readerToken, type Fault } from '../support/fake-github/server.ts'
import { gitRepo, temporaryFolder, type GitRepo } from '../support/git-repo.ts'
import { isBuilt } from '../support/run-action.ts'
import { policy, pullRequestEvent, scenario, type Scenario } from '../support/scenario.ts'

/** A scenario of its own for one test; at its end GitHub has seen no request that it does not describe. */
async function start(
  context: TestContext,
  ...args: Parameters<typeof scenario>
): Promise<Scenario> {
  const one = await scenario(...args)
  context.onTestFinished(async () => {
    await one.dispose()
    expect(one.fake.violations).toEqual([])
  })
  return one
}

function clone(context: TestContext, one: Scenario, commit: string): GitRepo {
  const made = gitRepo()
  context.onTestFinished(() => made.dispose())
  made.git('fetch', '--quiet', '--depth=1', `file://${one.repo.path}`, commit)
  made.git('checkout', '--quiet', 'FETCH_HEAD')
  return made
}

/** Spawning git and the action many times on a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => {
  if (!isBuilt) console.warn('skipped: dist/ is not built (npm run build)')
})

describe.skipIf(!isBuilt)('the action on a pull request', () => {
  test('comments on the changed line with the repair, sums up, and keeps quiet about old debt', async (context) => {
    const one = await start(context)
    const run = await one.run()
    expect(run.code).toBe(1)
    expect(one.pull.comments).toMatchObject([{ path: 'iam/policy.json', side: 'RIGHT', line: 10 }])
    expect(one.pull.comments[0]?.body).toContain('```suggestion\n        "s3:GetObject"\n```')
    expect(one.pull.summaries).toHaveLength(1)
    expect(one.pull.summaries[0]?.body).toContain('Not from this change, and not shown: 1 error')
    // One for the misspelt action, one for the access that the change adds.
    expect(run.annotations.filter((line) => line.includes('iam/policy.json'))).toHaveLength(2)
    expect(run.summary).toContain('`s3:GetObjekt`')
    expect(Object.fromEntries(run.outputs)).toMatchObject({
      findings: '2',
      errors: '1',
      introduced: '2',
      result: 'findings',
      'json-file': 'findings.json',
    })
    const json = JSON.parse(run.file('findings.json')) as { findings: { rule: string }[] }
    expect(json.findings.map((finding) => finding.rule)).toEqual([
      'policy/unknown-action',
      'change/new-access',
    ])
    console.log(
      `${String(one.fake.requests.length)} API requests, ${run.milliseconds.toFixed(0)} ms with start-up and pauses`,
    )
    expect(one.fake.requests.length).toBeLessThanOrEqual(12)

    const again = await one.run()
    expect(again.code).toBe(1)
    expect(one.fake.requests.filter((asked) => /^(POST|PATCH|DELETE)/.test(asked))).toHaveLength(2)

    one.repo.write('iam/policy.json', policy(['s3:DeleteObject', 's3:PutObject']))
    one.pull.head = one.repo.commit('mended')
    const mended = await one.run()
    expect(mended.code).toBe(0)
    expect(one.pull.comments).toEqual([])
    expect(one.pull.summaries).toHaveLength(1)
    expect(one.pull.summaries[0]?.body).toContain('nothing found')
  })

  test('reads no file that the configuration’s `paths` leave out, on a pull request and in an audit', async (context) => {
    const one = await start(
      context,
      (repo) => {
        repo.git('rm', '--quiet', 'iam/old.json')
        repo.write('iam/policy.json', policy(['s3:GetObjekt']))
      },
      undefined,
      (repo) => {
        repo.write('.github/iam-baseline.yml', "paths: ['!iam/**']\n")
      },
    )
    for (const mode of ['check', 'audit']) {
      const run = await one.run({ inputs: { mode } })
      expect(run.code).toBe(0)
      const json = JSON.parse(run.file('findings.json')) as FindingsV1
      expect(json.summary).toMatchObject({ files: 0, documents: 0 })
    }
    expect(one.pull.comments).toEqual([])
  })

  test('moving and reformatting a file with old debt introduces nothing', async (context) => {
    const one = await start(context, (repo) => {
      repo.git('mv', 'iam/old.json', 'iam/moved.json')
      repo.write('iam/moved.json', `\n${policy(['ec2:DescribeInstancez'])}\n`)
    })
    const run = await one.run()
    expect(run.outputs.get('introduced')).toBe('0')
    expect(run.code).toBe(0)
    expect(one.pull.comments).toEqual([])
  })

  test('with a fork’s token every finding is in summary, JSON and annotations', async (context) => {
    const one = await start(context)
    one.pull.headRepository = 'mallory/infra'
    const run = await one.run({ token: readerToken })
    expect(run.code).toBe(1)
    expect(one.pull.comments).toEqual([])
    expect(run.summary).toContain('`s3:GetObjekt`')
    expect(run.file('findings.json')).toContain('s3:GetObjekt')
    expect(run.annotations.some((line) => line.includes('iam/policy.json'))).toBe(true)
    expect(run.summary).toContain('pull-requests: write')
  })

  test('a shallow clone of the merge commit is completed through the API, in a few requests', async (context) => {
    const one = await start(context)
    one.repo.git('switch', '--quiet', 'main')
    one.repo.write('iam/others.json', policy(['ec2:StartInstancez']))
    one.pull.base = one.repo.commit('meanwhile')
    one.repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature')
    const merge = one.repo.git('rev-parse', 'HEAD')
    const shallow = clone(context, one, merge)
    const run = await one.run({ workspace: shallow.path, sha: merge })
    expect(one.pull.comments).toMatchObject([{ path: 'iam/policy.json', line: 10 }])
    // The misspelt action, and the access it would add.
    expect(run.outputs.get('introduced')).toBe('2')
    expect(run.summary).not.toContain('others.json` |')
    expect(one.fake.requests.length).toBeLessThanOrEqual(12)
  })

  test('pull_request_target reads by the API and refuses a checkout of the head', async (context) => {
    const one = await start(context)
    const empty = temporaryFolder()
    context.onTestFinished(() => empty.dispose())
    const target = { event: 'pull_request_target' }
    const run = await one.run({ ...target, workspace: empty.path })
    expect(run.code).toBe(1)
    expect(one.pull.comments).toMatchObject([{ path: 'iam/policy.json', line: 10 }])
    expect(one.fake.requests.length).toBeLessThanOrEqual(12)
    const refused = await one.run(target)
    expect(refused.code).toBe(2)
    expect(refused.stdout).toContain('remove the checkout of the head')
  })

  test('an enterprise server is spoken to at its own address', async (context) => {
    const one = await start(context, undefined, 'ghes-3.17')
    const run = await one.run()
    expect(run.code).toBe(1)
    expect(one.pull.comments).toHaveLength(1)
    expect(one.pull.summaries).toHaveLength(1)
  })

  test('hostile text in the tree becomes no command, no mention and no markup', async (context) => {
    const text = '::error file=x::pwned ##[add-mask]a @octocat <img src=x> --> [x](javascript:1)'
    const sid = `\n${text}\r\n::add-mask::a\u202e`
    const template = {
      Resources: {
        [text]: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
            Policies: [
              { PolicyName: sid, PolicyDocument: JSON.parse(policy(['s3:GetObjekt'])) as unknown },
            ],
          },
        },
      },
    }
    const one = await start(context, (repo) => {
      repo.write('iam/@octocat ::x.json', policy(['s3:GetObjekt', `s3:${sid}`], { Sid: sid }))
      repo.write('iam/template.json', JSON.stringify(template, undefined, 2))
    })
    const run = await one.run()
    expect(run.code).toBe(1)
    expect(run.commands.length).toBeGreaterThan(1)
    for (const line of run.commands)
      expect(line).toMatch(/^::(error|warning|notice)( title=[^:]*)?::/)
    const bodies = [...one.pull.comments, ...one.pull.summaries].map(({ body }) => body).join('\n')
    expect(bodies).toContain('octocat')
    const outside = bodies.replace(/(`+)[^]*?\1/g, '').replace(/\(<[^>]*>\)/g, '')
    expect(outside.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@octocat|<img|javascript:/)
    expect(bodies).not.toContain('\u202e')
  })
})

describe.skipIf(!isBuilt)('the action on other events', () => {
  test('merge_group and push compare with the state before, and comment nowhere', async (context) => {
    const one = await start(context)
    const group = await one.run({
      event: 'merge_group',
      payload: { merge_group: { base_sha: one.pull.base, head_sha: one.pull.head } },
    })
    expect(group.code).toBe(1)
    expect(group.outputs.get('findings')).toBe('2')
    const push = await one.run({
      event: 'push',
      payload: { before: one.pull.base, after: one.pull.head },
    })
    expect(push.outputs.get('findings')).toBe('3')
    expect(push.outputs.get('introduced')).toBe('2')
    expect(one.fake.requests).toEqual([])
  })

  test('a new branch and a schedule are checked in full', async (context) => {
    const one = await start(context)
    const zeros = '0'.repeat(40)
    const push = await one.run({ event: 'push', payload: { before: zeros, after: one.pull.head } })
    const schedule = await one.run({ event: 'schedule', payload: {} })
    for (const run of [push, schedule]) expect(run.outputs.get('findings')).toBe('2')
    expect(one.fake.requests).toEqual([])
  })
})

// Most of their time is waiting: for GitHub's pauses and for tries that come later.
describe.skipIf(!isBuilt).concurrent('the action when GitHub does not play along', () => {
  /** Mistakes on added lines of two files, and one that stands on a removed line. */
  const mistakes = (repo: GitRepo): void => {
    repo.write('iam/policy.json', policy(['s3:DeleteObject', 's3:PutObject', 's3:GetObjekt']))
    repo.write('iam/new.json', policy(['iam:PassRole', 'ec2:DescribeInstancez']))
    const { Statement: [first] = [] } = JSON.parse(policy(['ec2:*'])) as { Statement?: object[] }
    repo.write(
      'iam/guard.json',
      JSON.stringify({ Version: '2012-10-17', Statement: [first] }, undefined, 2),
    )
  }
  const guarded = (repo: GitRepo): void => {
    const { Statement: [first] = [] } = JSON.parse(policy(['ec2:*'])) as { Statement?: object[] }
    const deny = { Effect: 'Deny', Action: 'ec2:TerminateInstances', Resource: '*' }
    const whole = { Version: '2012-10-17', Statement: [first, deny] }
    repo.write('iam/guard.json', JSON.stringify(whole, undefined, 2))
  }

  const rules = [
    'access-analyzer/pass-role-with-star-in-resource',
    'change/removed-deny',
    'policy/unknown-action',
  ]

  /**
   * Every finding at least once in the job summary and the report, at most once in each other place,
   * and the run's last word says where to look.
   */
  function expectTold(
    one: Scenario,
    run: Awaited<ReturnType<Scenario['run']>>,
    wanted: readonly string[] = rules,
  ): void {
    const { findings } = JSON.parse(run.file('findings.json')) as FindingsV1
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...wanted]))
    const rows = run.summary.split('\n').filter((line) => line.startsWith('| **'))
    for (const { rule, file, span } of findings) {
      const place = `${file}:${String(span.start.line)}`
      expect(
        rows.some((row) => row.includes(rule) && row.includes(place)),
        `${rule} ${place}`,
      ).toBe(true)
    }
    const keys = one.pull.comments.flatMap(
      ({ body }) => / finding (\w+ \w+) -->/.exec(body)?.[1] ?? [],
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(one.pull.summaries.length).toBeLessThanOrEqual(1)
    expect(new Set(run.annotations).size).toBe(run.annotations.length)
    const told = [...one.pull.comments, ...one.pull.summaries].map(({ body }) => body)
    for (const what of ['`s3:GetObjekt` is no action', '`ec2:DescribeInstancez` is no action'])
      expect(told.filter((body) => body.includes(what)).length).toBeLessThanOrEqual(1)
    expect(run.annotations.at(-1)).toMatch(/see the (comments on the lines|job summary)$/)
  }

  /** Where the run says what kept it from posting; undefined where nothing did in the end. */
  interface Row extends Omit<Fault, 'on'> {
    readonly on: RegExp
    readonly says: RegExp | undefined
  }
  const faults: Readonly<Record<string, Row>> = {
    'a 502 once on everything': { on: /./, status: 502, times: 1, says: undefined },
    'a 502 every time on everything': { on: /./, status: 502, says: /502/ },
    'a review that is refused': { on: /reviews$/, status: 422, says: /refused|422/ },
    'a list of files that is too large': { on: /files$/, status: 406, says: undefined },
    'a list of files that is not there': { on: /files$/, status: 404, says: undefined },
    'an answer to the review that got lost': {
      on: /reviews$/,
      status: 504,
      times: 1,
      after: true,
      says: undefined,
    },
    'a conversation that cannot be found': { on: /GRAPHQL/, status: 404, times: 1, says: /404/ },
    'a review that is forbidden': { on: /reviews$/, status: 403, says: /pull-requests: write/ },
    'a review for which there is no place': { on: /reviews$/, status: 404, says: /404|not found/i },
    'a review that fails every time': { on: /reviews$/, status: 502, says: /502/ },
    'a summary comment that is forbidden': {
      on: /POST .*issues\/\d+\/comments$/,
      status: 403,
      says: /pull-requests: write/,
    },
    'a secondary rate limit that says how long': {
      on: /reviews$/,
      status: 403,
      times: 1,
      headers: { 'retry-after': '1' },
      message: 'You have exceeded a secondary rate limit',
      says: undefined,
    },
  }
  for (const [name, { says, ...fault }] of Object.entries(faults))
    test(`${name} loses nothing and doubles nothing`, async (context) => {
      const one = await start(context, mistakes, undefined, guarded)
      one.fake.faults.push(fault)
      const first = await one.run()
      expect(first.code).toBe(1)
      expectTold(one, first)
      if (says !== undefined) expect(first.summary).toMatch(says)
      one.fake.faults.length = 0
      const second = await one.run()
      expectTold(one, second)
      expect(second.annotations.at(-1)).toContain('see the comments on the lines')
      expect(one.pull.comments.length).toBeGreaterThan(2)
    })

  test('a token that may only read loses nothing, and the next run with a better one posts', async (context) => {
    const one = await start(context, mistakes, undefined, guarded)
    const first = await one.run({ token: readerToken })
    expectTold(one, first)
    expect(one.pull.comments).toEqual([])
    expect(first.summary).toMatch(/pull-requests: write/)
    expectTold(one, await one.run())
    expect(one.pull.comments.length).toBeGreaterThan(2)
  })

  test('more findings than comments and bodies hold are counted, and no body is too long', async (context) => {
    const many = Array.from(
      { length: 1200 },
      (_, index) => `s3:${'Nothing'.repeat(15)}${String(index)}`,
    )
    const one = await start(context, (repo) => {
      repo.write('iam/policy.json', policy(['s3:DeleteObject', 's3:GetObjekt']))
      // Neighbours share a comment: it is files that make many.
      for (let from = 0; from < many.length; from += 20)
        repo.write(`iam/many/${String(from)}.json`, policy(many.slice(from, from + 20)))
    })
    const run = await one.run()
    expect(run.code).toBe(1)
    // The error comes before the notices.
    expect(one.pull.comments.some(({ body }) => body.includes('s3:GetObjekt'))).toBe(true)
    expect(one.pull.comments.length).toBeLessThanOrEqual(30)
    for (const { body } of [...one.pull.comments, ...one.pull.summaries])
      expect(body.length).toBeLessThanOrEqual(60_000)
    expect(one.pull.summaries).toHaveLength(1)
    expect(one.pull.summaries[0]?.body).toContain('left out for length')
    for (const action of many) expect(run.file('findings.json')).toContain(action)
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(run.summary).toContain(many.at(-1))
    expect(run.annotations.length).toBeLessThanOrEqual(30)
    expect(one.fake.requests.length).toBeLessThanOrEqual(12)
    const posted = one.pull.comments.map(({ body }) => body).toSorted()
    await one.run()
    expect(one.pull.comments.map(({ body }) => body).toSorted()).toEqual(posted)
    expect(one.pull.summaries).toHaveLength(1)
  })

  test('a GitHub that is down altogether costs the comments only', async (context) => {
    const one = await start(context)
    one.fake.faults.push({ on: /./, status: 503 })
    const run = await one.run()
    expect(run.code).toBe(1)
    expect(run.summary).toContain('`s3:GetObjekt`')
    expect(run.summary).toContain('503')
  })

  test('a run killed half-way is finished by the next', async (context) => {
    const one = await start(context, mistakes, undefined, guarded)
    await one.run({ kill: () => one.fake.requests.some((asked) => asked.endsWith('/reviews')) })
    expectTold(one, await one.run())
  })

  test('two runs at once leave nothing twice', async (context) => {
    const one = await start(context, mistakes, undefined, guarded)
    await Promise.all([one.run(), one.run()])
    expectTold(one, await one.run())
  })

  test('files whose patches GitHub leaves out get comments on the file, and on the lines the next time', async (context) => {
    const one = await start(context, mistakes, undefined, guarded)
    one.fake.listed = one.pull.files().map((file) => ({ ...file, patch: undefined, changes: 9000 }))
    expectTold(one, await one.run())
    expect(one.pull.comments.length).toBeGreaterThan(0)
    expect(new Set(one.pull.comments.map(({ subjectType }) => subjectType))).toEqual(
      new Set(['FILE']),
    )
    one.fake.listed = undefined
    expectTold(one, await one.run())
    expect(one.pull.comments.some(({ subjectType }) => subjectType === 'LINE')).toBe(true)
  })

  test('beyond 3,000 listed files findings are told in the summary, and on the lines once listed', async (context) => {
    const one = await start(context, mistakes, undefined, guarded)
    one.fake.listed = Array.from({ length: 3000 }, (_, index) => ({
      filename: `f/${String(index)}.txt`,
      status: 'added',
      changes: 1,
      patch: '@@ -0,0 +1 @@\n+x',
    }))
    const run = await one.run()
    expect(one.fake.requests.filter((asked) => asked.endsWith('/files'))).toHaveLength(30)
    expect(one.pull.comments).toEqual([])
    expect(one.pull.summaries[0]?.body).toContain('beyond the 3,000')
    expectTold(one, run)
    one.fake.listed = undefined
    expectTold(one, await one.run())
    expect(one.pull.comments.length).toBeGreaterThan(2)
  })

  test('a base that cannot be read makes findings count as introduced, and says so', async (context) => {
    const one = await start(context, mistakes, undefined, guarded)
    const shallow = clone(context, one, one.pull.head)
    one.fake.faults.push({ on: /compare/, status: 404 })
    const run = await one.run({ workspace: shallow.path })
    expect(run.code).toBe(1)
    expect(run.summary).toContain('every finding counts as introduced')
    // What a change took out cannot be seen without the base.
    expectTold(
      one,
      run,
      rules.filter((rule) => rule !== 'change/removed-deny'),
    )
    one.fake.faults.length = 0
    expectTold(one, await one.run())
  })

  test('without a token nothing is asked and everything else is done', async (context) => {
    const one = await start(context)
    const run = await one.run({ token: '' })
    expect(run.code).toBe(1)
    expect(one.fake.requests).toEqual([])
    expect(run.summary).toContain('there is no token')
  })

  test('an event without its fields ends with a sentence', async (context) => {
    const one = await start(context)
    const event = pullRequestEvent(one.pull)
    const run = await one.run({ payload: { ...event, pull_request: { number: 7 } } })
    expect(run.stdout).toContain('has no pull_request.number, base and head')
  })
})
