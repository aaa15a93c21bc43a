import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The environment of the tests without what CI or a developer has set for git, GitHub and AWS. */
export function plainEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GIT_|GITHUB_|INPUT_|AWS_|ACTIONS_|RUNNER_|.*_proxy$)/i.test(name),
  )
  return { ...Object.fromEntries(kept), HOME: home, GIT_CONFIG_NOSYSTEM: '1' }
}

export interface TemporaryFolder {
  readonly path: string
  write(file: string, content: string | Uint8Array): void
  link(file: string, target: string): void
  remove(file: string): void
  /** Deletes the folder. */
  dispose(): void
}

/** An empty folder outside of any repository. */
export function temporaryFolder(): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'iam-baseline-')))
  const at = (file: string): string => {
    const full = join(path, file)
    mkdirSync(dirname(full), { recursive: true })
    return full
  }
  return {
    path,
    write: (file, content) => writeFileSync(at(file), content),
    link: (file, target) => symlinkSync(target, at(file)),
    remove: (file) => rmSync(join(path, file), { recursive: true, force: true }),
    dispose: () => rmSync(path, { recursive: true, force: true }),
  }
}

export interface GitRepo extends TemporaryFolder {
  readonly environment: NodeJS.ProcessEnv
  git(...args: string[]): string
  /** Commits everything and answers the commit's id. */
  commit(message: string): string
}

/** A repository on branch `main`, with its own identity and none of the machine's configuration. */
export function gitRepo(): GitRepo {
  const folder = temporaryFolder()
  const home = temporaryFolder()
  const environment = plainEnvironment(home.path)
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder.path, env: environment, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'A Person')
  git('config', 'user.email', 'person@example.com')
  git('config', 'commit.gpgsign', 'false')
  return {
    ...folder,
    environment,
    git,
    commit(message) {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    dispose() {
      folder.dispose()
      home.dispose()
    },
  }
}
