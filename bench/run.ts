/**
 * Measures the built product from outside, one process a measurement, and prints a table:
 * `node lib/bench/run.js [quick]`. Processor time is user and system time of the process, wall time depends
 * on what else the machine does. `quick` leaves out all but the smallest of each kind.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { shippedData } from '../src/adapters/data.ts'
import { decodeBaselines } from '../src/baselines/compiled.ts'
import { recogniseSubject, recognitionIndex } from '../src/baselines/recognise.ts'
import {
  commonEstate,
  largePolicy,
  largeRoot,
  largeTemplate,
  mixedEstate,
  recognisedRoles,
  vendorPolicies,
  writeFiles,
  type GeneratedFile,
} from './generate.ts'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'dist/cli/index.js')
const examples = join(root, 'examples')
const quick = process.argv.includes('quick')
const scratch = mkdtempSync(join(tmpdir(), 'iam-baseline-bench-'))

interface Measured {
  readonly wall: number
  readonly cpu: number
  readonly peak: number
  readonly output: string
  readonly code: number | null
}

/** Prints, as its last line, what the process itself used: loaded before the program. */
const probe = join(scratch, 'probe.cjs')
writeFileSync(
  probe,
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeSync(2, '\\nusage ' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS + '\\n')
})\n`,
)

function measure(command: string, args: readonly string[], folder: string): Measured {
  const isNode = command === process.execPath
  const start = performance.now()
  const done = spawnSync(command, isNode ? ['--require', probe, ...args] : args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 600_000,
  })
  const wall = performance.now() - start
  const usage = /\nusage (\S+) (\S+)\n/.exec(done.stderr)
  return {
    wall,
    cpu: Number(usage?.[1] ?? Number.NaN),
    peak: Number(usage?.[2] ?? Number.NaN) / 1024,
    output: done.stdout,
    code: done.status,
  }
}

const check = (folder: string, args: readonly string[]): Measured =>
  measure(process.execPath, [program, 'check', '--format', 'json', ...args], folder)

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

function repeated(times: number, run: () => Measured): Measured {
  const runs = Array.from({ length: times }, run)
  const last = runs.at(-1)
  return {
    wall: median(runs.map((one) => one.wall)),
    cpu: median(runs.map((one) => one.cpu)),
    peak: median(runs.map((one) => one.peak)),
    output: last?.output ?? '',
    code: last?.code ?? null,
  }
}

function row(title: string, measured: Measured, more = ''): void {
  const failed = measured.code === 0 || measured.code === 1 ? '' : `, exit ${measured.code}`
  console.log(
    `${title}: ${Math.round(measured.cpu)} ms processor, ${Math.round(measured.wall)} ms wall, ` +
      `${Math.round(measured.peak)} MB${more === '' ? '' : `, ${more}`}${failed}`,
  )
}

let made = 0
function estate(files: readonly GeneratedFile[]): string {
  made += 1
  const folder = join(scratch, `estate-${made}`)
  writeFiles(folder, files)
  return folder
}

const bytesOf = (files: readonly GeneratedFile[]): number =>
  files.reduce((sum, { text }) => sum + text.length, 0)

/** How many policies a run of ours read. */
function policiesIn(measured: Measured): number {
  const report = JSON.parse(measured.output) as { readonly summary?: { documents?: number } }
  return report.summary?.documents ?? Number.NaN
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']
  const done = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`)
}

function startUp(): void {
  const bareNode = (): Measured =>
    repeated(9, () => measure(process.execPath, ['-e', '0'], scratch))
  row('bare node', bareNode())
  row(
    'iam-baseline --version',
    repeated(9, () => measure(process.execPath, [program, '--version'], scratch)),
  )
  for (const file of [
    'terraform/veeam/main.tf',
    'policies/veeam-worker-restore.json',
    'cloudformation/commvault-tenant.yaml',
  ]) {
    const alone = estate([
      { path: `one/${file}`, text: readFileSync(join(examples, file), 'utf8') },
    ])
    // Beside it, since shared machines are faster in one minute than in the next.
    const bare = bareNode()
    const cold = repeated(9, () => check(alone, [`one/${file}`]))
    const wall = (cold.wall / bare.wall).toFixed(2)
    const processor = (cold.cpu / bare.cpu).toFixed(2)
    row(`cold, ${file}`, cold, `${wall} × bare node by wall, ${processor} × by processor`)
  }
}

function oneChange(): void {
  const files = mixedEstate(quick ? 200 : 1000)
  const folder = estate(files)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'base')
  const changed = files.find(({ path }) => path.endsWith('.tf'))
  if (changed === undefined) throw new Error('the estate has Terraform')
  writeFiles(folder, [{ ...changed, text: changed.text.replace('s3:GetObject', 's3:*') }])
  row(
    `one file changed of ${files.length}, --base, the file alone`,
    check(folder, ['--base', 'HEAD', changed.path]),
  )
  row(`one file changed of ${files.length}, --base, all`, check(folder, ['--base', 'HEAD']))
}

function growth(title: string, makes: readonly (() => readonly GeneratedFile[])[]): void {
  let before: { readonly bytes: number; readonly cpu: number } | undefined
  for (const make of quick ? makes.slice(0, 1) : makes) {
    const files = make()
    const measured = check(estate(files), [])
    const bytes = bytesOf(files)
    const grown =
      before === undefined
        ? ''
        : `, ${(measured.cpu / before.cpu).toFixed(2)} × the time for ${(bytes / before.bytes).toFixed(2)} × the text`
    const policies = policiesIn(measured)
    row(
      `${title}, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
      measured,
      `${policies} policies, ${(measured.cpu / policies).toFixed(2)} ms a policy, ${Math.round((measured.cpu / bytes) * 1e6)} ms a MB${grown}`,
    )
    before = { bytes, cpu: measured.cpu }
  }
}

/** The same templates by cfn-lint, where it is installed: it checks more, and other things. */
function peer(): void {
  if (spawnSync('cfn-lint', ['--version']).status !== 0) {
    console.log('cfn-lint: not installed')
    return
  }
  const files = mixedEstate(quick ? 200 : 1000).filter(({ path }) => path.includes('/stack-'))
  const folder = estate(files)
  const ours = processorTime([process.execPath, program, 'check', '--format', 'json'], folder)
  const theirs = processorTime(
    ['cfn-lint', '--regions', 'us-east-1', '--', '**/stack-*.yaml'],
    folder,
  )
  const policies = policiesIn(check(folder, []))
  const megabytes = bytesOf(files) / 1e6
  const told = (time: number): string =>
    `${Math.round(time)} ms processor, ${(time / policies).toFixed(1)} ms a policy, ${Math.round(time / megabytes)} ms a MB`
  console.log(
    `${files.length} templates, ${policies} policies: cfn-lint ${told(theirs)}; this tool ${told(ours)}; ` +
      `${(theirs / ours).toFixed(1)} times`,
  )
}

/** User and system time of a program and all that it starts, in milliseconds: as the shell counts it. */
function processorTime(command: readonly string[], folder: string): number {
  const done = spawnSync('sh', ['-c', '"$@" > /dev/null 2>&1; times', 'sh', ...command], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
  })
  const parts = [...(done.stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
}

function vendorLists(): readonly (readonly string[])[] {
  const timed = <T>(title: string, job: () => T): T => {
    const start = performance.now()
    const result = job()
    console.log(`${title}: ${(performance.now() - start).toFixed(1)} ms`)
    return result
  }
  const data = shippedData(program)
  const library = timed('load the baselines, cold', () =>
    decodeBaselines(data.sections('baselines')),
  )
  const index = timed('index of recognition, cold', () => recognitionIndex(library))
  timed('decode every baseline', () => library.list())
  const lists = library.list().flatMap(({ id, kind }) => {
    if (kind !== 'identity') return []
    const grants = library.get(id)?.grants.filter(({ effect }) => effect === 'Allow') ?? []
    const actions = [...new Set(grants.flatMap((grant) => grant.actions))]
    return actions.length >= 60 && actions.length <= 400 ? [actions] : []
  })
  const longest = lists.toSorted((a, b) => b.length - a.length)[0]?.slice(0, 300) ?? []
  const input = { actions: longest, names: [], sids: [], accounts: [], services: [] }
  timed(`recognise a role of ${longest.length} actions, cold`, () => recogniseSubject(index, input))
  timed('the same, warm', () => recogniseSubject(index, input))
  return lists
}

try {
  const [cpu] = cpus()
  console.log(
    `${cpus().length} × ${cpu?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  )
  startUp()
  const lists = vendorLists()
  oneChange()
  growth('common estate', [
    () => commonEstate(1000),
    () => commonEstate(10_000),
    () => commonEstate(20_000),
    () => commonEstate(40_000),
  ])
  growth('mixed estate, 60 % with policies', [
    () => mixedEstate(1000),
    () => mixedEstate(10_000),
    () => mixedEstate(20_000),
    () => mixedEstate(40_000),
  ])
  growth('vendor-sized policies', [
    () => vendorPolicies(100, lists),
    () => vendorPolicies(500, lists),
    () => vendorPolicies(1000, lists),
  ])
  growth('one policy', [() => [largePolicy(1e6)], () => [largePolicy(5e6)]])
  growth('one template', [() => [largeTemplate(5000)], () => [largeTemplate(20_000)]])
  growth('one Terraform root', [() => largeRoot(1250), () => largeRoot(5000)])
  growth('roles bound by recognition', [
    () => recognisedRoles(200, lists),
    () => recognisedRoles(2000, lists),
  ])
  peer()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
