import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainEnvironment, temporaryFolder } from './git-repo.ts'

/** The built action; `ACTION_ENTRY` names another build of it. */
export const actionEntry = resolve(process.env['ACTION_ENTRY'] ?? 'dist/action/index.js')

/** True where the action is built; the tests that need it are skipped with their reason otherwise. */
export const isBuilt =
  existsSync(actionEntry) &&
  (process.env['ACTION_ENTRY'] !== undefined || existsSync(resolve('dist/main/index.js')))

export interface ActionRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: ReadonlyMap<string, string>
  /** Workflow commands, as the runner reads them out of the log. */
  readonly commands: readonly string[]
  /** Those of them that annotate. */
  readonly annotations: readonly string[]
  readonly milliseconds: number
  /** Text of a file that the action wrote into the workspace. */
  file(name: string): string
}

export interface ActionOptions {
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  readonly sha: string
  readonly inputs: Readonly<Record<string, string>>
  readonly apiUrl: string
  /** Variables besides the runner's, such as AWS credentials. */
  readonly environment?: Readonly<Record<string, string>>
  /** Ends the process once this returns true; asked every few milliseconds. */
  readonly kill?: () => boolean
}

/** Runs the built action in a job's environment: files for outputs and summary, loopback for GitHub. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = temporaryFolder()
  folder.write('event.json', JSON.stringify(options.payload))
  folder.write('output', '')
  folder.write('summary', '')
  const inputs = Object.entries(options.inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  )
  const started = performance.now()
  const child = spawn(process.execPath, [actionEntry], {
    cwd: options.workspace,
    env: {
      ...plainEnvironment(folder.path),
      ...options.environment,
      ...Object.fromEntries(inputs),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_REPOSITORY: 'acme/infra',
      GITHUB_WORKFLOW: 'ci',
      GITHUB_JOB: 'iam',
      GITHUB_EVENT_NAME: options.event,
      GITHUB_EVENT_PATH: join(folder.path, 'event.json'),
      GITHUB_OUTPUT: join(folder.path, 'output'),
      GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
      GITHUB_SHA: options.sha,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: options.apiUrl,
      GITHUB_GRAPHQL_URL: `${options.apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
    },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const timer = setInterval(() => {
    if (options.kill?.() === true) child.kill('SIGKILL')
  }, 2)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(timer)
  const run: ActionRun = {
    code,
    stdout,
    stderr,
    summary: readFileSync(join(folder.path, 'summary'), 'utf8'),
    outputs: outputsOf(readFileSync(join(folder.path, 'output'), 'utf8')),
    commands: commandsOf(stdout),
    annotations: commandsOf(stdout).filter((line) => /^::(error|warning|notice)/.test(line)),
    milliseconds: performance.now() - started,
    file: (name) => readFileSync(join(options.workspace, name), 'utf8'),
  }
  folder.dispose()
  return run
}

/**
 * What the runner takes for a command: `::` after blanks, `##[` anywhere; between `stop-commands` and
 * its token nothing (actions/runner, ActionCommand.cs and ActionCommandManager.cs).
 */
function commandsOf(stdout: string): readonly string[] {
  const commands: string[] = []
  let token: string | undefined
  for (const line of stdout.split(/\r\n|\n|\r/)) {
    const text = line.trimStart()
    if (token !== undefined) {
      if (text === `::${token}::`) token = undefined
    } else if (text.startsWith('::stop-commands::')) token = text.slice(17)
    else if (text.startsWith('::') || text.includes('##[')) commands.push(text)
  }
  return commands
}

/** `name<<delimiter`, lines, `delimiter`. */
function outputsOf(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const match = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '')
    if (match === null) continue
    const [, name = '', delimiter = ''] = match
    const end = lines.indexOf(delimiter, at + 1)
    outputs.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return outputs
}
