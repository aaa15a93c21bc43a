import type { Description } from './fake-github/contract.ts'
import { fakeGitHub, writerToken, type FakeGitHub } from './fake-github/server.ts'
import { PullState } from './fake-github/state.ts'
import { gitRepo, type GitRepo } from './git-repo.ts'
import { runAction, type ActionOptions, type ActionRun } from './run-action.ts'

/** A policy with one action a line. */
export function policy(actions: readonly string[], more: object = {}): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*', ...more }
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2)}\n`
}

const base = ['s3:DeleteObject', 's3:PutObject', 's3:ListBucket']

/** A repository with old debt and a pull request that brings one mistake more. */
export interface Scenario {
  readonly repo: GitRepo
  readonly pull: PullState
  readonly fake: FakeGitHub
  run(over?: Partial<ActionOptions> & { readonly token?: string }): Promise<ActionRun>
  dispose(): Promise<void>
}

/**
 * `main` has a mistake in `iam/old.json` (`ec2:DescribeInstancez`); the branch adds `s3:GetObjekt`
 * to `iam/policy.json`, unless `change` writes something else. `prepare` writes more to `main`.
 */
export async function scenario(
  change: (repo: GitRepo) => void = (repo) => {
    repo.write('iam/policy.json', policy([...base, 's3:GetObjekt']))
  },
  description?: Description,
  prepare: (repo: GitRepo) => void = () => undefined,
): Promise<Scenario> {
  const repo = gitRepo()
  prepare(repo)
  repo.write('iam/policy.json', policy(base))
  repo.write('iam/old.json', policy(['ec2:DescribeInstancez']))
  repo.commit('base')
  repo.git('switch', '--quiet', '--create', 'feature')
  change(repo)
  const head = repo.commit('change')
  const pull = new PullState(repo, repo.git('rev-parse', 'main'), head)
  const fake = await fakeGitHub(pull, description)
  return {
    repo,
    pull,
    fake,
    run: ({ token, ...over } = {}) =>
      runAction({
        workspace: repo.path,
        event: 'pull_request',
        payload: pullRequestEvent(pull),
        sha: pull.head,
        apiUrl: fake.url,
        ...over,
        inputs: {
          token: token ?? writerToken,
          'json-file': 'findings.json',
          'access-analyzer': 'embedded',
          ...over.inputs,
        },
      }),
    async dispose() {
      await fake.close()
      repo.dispose()
    },
  }
}

/** The payload of a `pull_request` event, as far as it is read. */
export function pullRequestEvent(pull: PullState): object {
  return {
    action: 'synchronize',
    sender: { login: 'ann' },
    pull_request: {
      number: pull.number,
      base: { sha: pull.base, ref: 'main', repo: { full_name: 'acme/infra' } },
      head: { sha: pull.head, ref: 'feature', repo: { full_name: pull.headRepository } },
    },
  }
}
