import { iamSimulator } from '../adapters/iam-simulator.ts'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { OperationalError, UsageError } from '../config/settings.ts'
import type { BaselineGrant, ResolvedBaseline } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { plural, printable } from '../report/printable.ts'
import { patience } from '../run/live.ts'
import {
  judgeSimulation,
  planSimulation,
  principalParts,
  simulatorBlindSpots,
  type SimulationRow,
} from '../validate/simulation.ts'
import type { PolicySimulator } from '../validate/simulator-port.ts'
import { findBaseline, libraryOf } from './baseline.ts'
import { exitCodes, type CommandIo } from './io.ts'

export interface VerifyRoleOptions {
  readonly baseline: string
  /** Overrides the version of `baseline`. */
  readonly useVersion?: string
  readonly edition?: string
  readonly feature?: readonly string[]
  readonly set?: readonly string[]
  readonly config?: string
  readonly format?: string
  readonly strict?: boolean
}

/** What the simulator said of some grants. */
interface Verified {
  readonly rows: readonly SimulationRow[]
  /** Patterns that no action of the catalogue has. */
  readonly unknown: readonly string[]
}

/**
 * `verify-role ROLE_ARN --baseline ID`: simulates the deployed role or user. 0: everything decided is
 * granted, 1: something is missing or denied (or undecided, with `--strict`), 3: the simulator gave no
 * answer, or decided nothing.
 */
export async function verifyRole(
  io: CommandIo,
  arn: string,
  options: VerifyRoleOptions,
): Promise<number> {
  const parts = principalParts(arn)
  if (parts === undefined)
    throw new UsageError(`"${arn}" is no ARN of a role or user: arn:aws:iam::ACCOUNT:role/NAME`)
  const id =
    options.useVersion === undefined
      ? options.baseline
      : `${options.baseline.split('@')[0] ?? ''}@${options.useVersion}`
  const resolved = findBaseline(await libraryOf(io, options), id, {
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    features: options.feature ?? [],
  })
  const fillings = fillingsOf(resolved, parts, options.set ?? [], io.environment)
  const catalogue = decodeCatalogue(io.data.text('catalogue'))
  const simulator = iamSimulator({
    region: io.environment['AWS_REGION'] ?? io.environment['AWS_DEFAULT_REGION'],
    ...patience(io.environment),
  })
  const ask = (grants: readonly BaselineGrant[]): Promise<Verified> =>
    verify(simulator, { principal: arn, grants, fillings, catalogue })
  const required = await ask([...resolved.required, ...resolved.contested])
  const variants: Verified[] = []
  for (const group of resolved.alternatives) {
    const tried: Verified[] = []
    for (const variant of group.variants) tried.push(await ask(variant.grants))
    const [nearest] = tried.toSorted((a, b) => gapsOf(a) - gapsOf(b))
    if (nearest !== undefined) variants.push(nearest)
  }
  const all = [required, ...variants]
  const rows = all.flatMap((verified) => verified.rows)
  const unknown = [...new Set(all.flatMap((verified) => verified.unknown))]
  print(io, arn, resolved, rows, unknown, options.format)
  if (rows.some(({ verdict }) => verdict === 'missing' || verdict === 'denied'))
    return exitCodes.findings
  const undecided = rows.filter(({ verdict }) => verdict === 'undecided').length
  if (undecided === rows.length) return exitCodes.failed
  return undecided > 0 && options.strict === true ? exitCodes.findings : exitCodes.clean
}

async function verify(
  simulator: PolicySimulator,
  question: {
    readonly principal: string
    readonly grants: readonly BaselineGrant[]
    readonly fillings: ReadonlyMap<string, string>
    readonly catalogue: Catalogue
  },
): Promise<Verified> {
  const plan = planSimulation(question)
  const rows: SimulationRow[] = []
  for (const { request, requirements } of plan.calls) {
    const answer = await simulator.simulate(request)
    if (answer.kind === 'refused') throw new OperationalError(answer.text)
    rows.push(...judgeSimulation(requirements, answer.value))
  }
  return { rows, unknown: plan.unknown }
}

const gapsOf = ({ rows }: Verified): number =>
  rows.filter(({ verdict }) => verdict !== 'granted').length

/** What placeholders stand for: what `--set` says, and the account and partition of the role. */
function fillingsOf(
  resolved: ResolvedBaseline,
  parts: { readonly partition: string; readonly account: string },
  set: readonly string[],
  environment: NodeJS.ProcessEnv,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  for (const pair of set) {
    const at = pair.indexOf('=')
    if (at <= 0) throw new UsageError(`--set takes Name=value, not "${pair}"`)
    given.set(pair.slice(0, at), pair.slice(at + 1))
  }
  const region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION']
  const placeholders = [
    ...resolved.baseline.placeholders,
    { text: '${AccountId}', name: 'AccountId' },
    { text: '${Partition}', name: 'Partition' },
  ]
  const filled = new Map<string, string>()
  for (const { text, name } of placeholders) {
    const value = given.get(name) ?? given.get(text) ?? known(name.toLowerCase(), parts, region)
    if (value !== undefined) filled.set(text, value)
  }
  return new Map([...filled].toSorted(([a], [b]) => b.length - a.length))
}

function known(
  name: string,
  parts: { readonly partition: string; readonly account: string },
  region: string | undefined,
): string | undefined {
  if (name === 'accountid' || name === 'account-id' || name === 'account') return parts.account
  if (name === 'partition') return parts.partition
  return name === 'region' ? region : undefined
}

function print(
  io: CommandIo,
  arn: string,
  resolved: ResolvedBaseline,
  rows: readonly SimulationRow[],
  unknown: readonly string[],
  format: string | undefined,
): void {
  const version = resolved.version === undefined ? '' : `@${resolved.version}`
  const baseline = `${resolved.baseline.id}${version}`
  const count = (verdict: SimulationRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length
  const summary = {
    granted: count('granted'),
    missing: count('missing'),
    denied: count('denied'),
    undecided: count('undecided'),
  }
  if (format === 'json') {
    const shape = {
      principal: arn,
      baseline,
      features: resolved.features,
      summary,
      rows,
      unknown,
      notSimulated: simulatorBlindSpots,
    }
    io.stdout(`${JSON.stringify(shape, null, 2)}\n`)
    return
  }
  for (const row of rows) {
    if (row.verdict === 'granted') continue
    const on = row.resource === '*' ? '' : ` on ${row.resource}`
    io.stdout(`${printable(`${row.verdict.padEnd(9)} ${row.pattern}${on}: ${row.why}`)}\n`)
  }
  for (const pattern of unknown)
    io.stdout(`${printable(`undecided ${pattern}: no action of that name is known`)}\n`)
  io.stdout(
    `${printable(`${arn} against ${baseline}: ${plural(rows.length, 'requirement')}, ${String(summary.granted)} granted, ${String(summary.missing)} missing, ${String(summary.denied)} denied, ${String(summary.undecided)} undecided`)}\n`,
  )
  const keys = unknownKeys(rows)
  if (keys.length > 0)
    io.stderr(
      `${printable(`the policies also ask for ${keys.join(', ')}, which no request carried: what they deny by it was not seen`)}\n`,
    )
  io.stderr(`${simulatorBlindSpots}\n`)
}

/** What granted rows rest on besides. */
function unknownKeys(rows: readonly SimulationRow[]): readonly string[] {
  const granted = rows.filter(({ verdict }) => verdict === 'granted')
  return [...new Set(granted.flatMap(({ unknownContext }) => unknownContext))].sort()
}
