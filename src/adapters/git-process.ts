import { spawn, spawnSync } from 'node:child_process'

/** The outcome of one git command: bytes as git wrote them. */
export interface GitOutput {
  /** Exit code; -1 where git could not be started. */
  readonly code: number
  readonly stdout: Buffer
  /** In English (`LC_ALL=C`). */
  readonly stderr: string
}

/** More output than this ends the command: 512 MB. */
const maximumOutput = 512 * 1024 * 1024

/** Options that keep the repository's and the user's configuration out of what we read. */
const settings = [
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  // A folder of the tree that is laid out as a bare repository brings settings of its own.
  'safe.bareRepository=explicit',
  '-c',
  'diff.suppressBlankEmpty=false',
  '-c',
  'diff.relative=false',
  '-c',
  'log.showSignature=false',
]

/** Variables that would send git to another repository or make it run another program. */
const refused =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|DIFF_OPTS|PAGER|TRACE.*|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/

/** The environment of a git process: never asks, never pages, never takes a lock, speaks English. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !refused.test(name))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    GIT_PAGER: 'cat',
    GIT_LITERAL_PATHSPECS: '1',
  }
}

export interface GitContext {
  readonly directory: string
  readonly environment: NodeJS.ProcessEnv
}

/** Runs git, never through a shell. */
export function runGit(
  context: GitContext,
  args: readonly string[],
  input?: string,
): Promise<GitOutput> {
  return new Promise((resolve) => {
    const child = spawn('git', [...settings, ...args], {
      cwd: context.directory,
      env: gitEnvironment(context.environment),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let size = 0
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maximumOutput) child.kill()
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (err.length < 64) err.push(chunk)
    })
    child.on('error', (error) => {
      resolve({ code: -1, stdout: Buffer.alloc(0), stderr: error.message })
    })
    child.on('close', (code) => {
      resolve({
        code: size > maximumOutput ? -1 : (code ?? -1),
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString('utf8').trim(),
      })
    })
    // git may end before it has read its input; that is its exit code's matter.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The same, waiting: for the synchronous reads of a source tree. */
export function runGitSync(
  context: GitContext,
  args: readonly string[],
  input: string | undefined,
  maximumBytes: number,
): GitOutput {
  const done = spawnSync('git', [...settings, ...args], {
    cwd: context.directory,
    env: gitEnvironment(context.environment),
    input: input ?? '',
    maxBuffer: maximumBytes,
  })
  return {
    code: done.error === undefined ? (done.status ?? -1) : -1,
    // Absent, against its type, where git could not be started.
    stdout: done.error === undefined ? done.stdout : Buffer.alloc(0),
    stderr: done.error?.message ?? done.stderr.toString('utf8').trim(),
  }
}

/** What git's complaint means for a person: a sentence, with the command that mends it where there is one. */
export function explainGit(output: GitOutput, directory: string): string {
  const { stderr } = output
  if (/dubious ownership|unsafe repository/.test(stderr))
    return `git refuses ${directory} because another user owns it; run: git config --global --add safe.directory ${directory}`
  if (/not a git repository/i.test(stderr)) return `${directory} is not inside a git repository`
  if (output.code === -1 && /ENOENT/.test(stderr)) return 'git is not installed'
  const unknown = /^fatal: Not a valid object name:? '?([^'\n]{1,200})'?/i.exec(stderr)?.[1]
  if (unknown !== undefined)
    return `there is no branch, tag or commit "${unknown}" here; fetch it, or name another`
  return stderr.split('\n')[0] ?? `git ended with ${output.code}`
}
