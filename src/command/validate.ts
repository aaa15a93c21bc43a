import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { OperationalError, UsageError } from '../config/settings.ts'
import { didYouMean } from '../config/nearest-name.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { parseJson } from '../parse/json/json.ts'
import { nodeToValue } from '../parse/values.ts'
import { plural, printable } from '../report/printable.ts'
import type { PolicyType, ValidationFinding } from '../validate/finding.ts'
import type { LiveSession } from '../validate/live.ts'
import { validatePolicy, type SyntaxFault } from '../validate/validate.ts'
import { exitCodes, type CommandIo } from './io.ts'

export interface ValidateOptions {
  readonly policyType?: string
  readonly resourceType?: string
  readonly live?: boolean
  readonly compare?: boolean
  readonly format?: string
}

const policyTypes = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
] as const

interface FileFindings {
  readonly file: string
  readonly findings: readonly ValidationFinding[]
}

/** `validate`: policy documents against the embedded validator or the service, in the service's own shape. */
export async function validate(
  io: CommandIo,
  files: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const policyType = typeOf(options.policyType)
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await textOf(io, file) })),
  )
  const catalogue = decodeCatalogue(io.data.text('catalogue'))
  const embedded = texts.map(({ file, text }) => ({
    file,
    findings: ask(text, policyType, options.resourceType, catalogue),
  }))
  if (options.live !== true && options.compare !== true) return print(io, embedded, options)
  const { openLive } = await import('../run/live.ts')
  const session = openLive(io.environment, 0)
  const live = await Promise.all(
    texts.map(({ file, text }) => askLive(session, file, text, policyType, options.resourceType)),
  )
  return options.compare === true ? compare(io, embedded, live) : print(io, live, options)
}

function typeOf(text: string | undefined): PolicyType {
  if (text === undefined) return 'IDENTITY_POLICY'
  const found = policyTypes.find((type) => type === text)
  if (found === undefined)
    throw new UsageError(
      `"${text}" is none of ${policyTypes.join(', ')}${didYouMean(text, policyTypes)}`,
    )
  return found
}

async function textOf(io: CommandIo, path: string): Promise<string> {
  if (path === '-') return io.stdin()
  try {
    return readFileSync(resolve(io.cwd, path), 'utf8')
  } catch (error) {
    throw new UsageError(
      `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function ask(
  text: string,
  policyType: PolicyType,
  resourceType: string | undefined,
  catalogue: Catalogue,
): readonly ValidationFinding[] {
  const fault = faultOf(text)
  const [node] = fault === undefined ? parseJson({ path: 'policy.json', text }).nodes : []
  const value =
    node === undefined
      ? (fault ?? { message: 'nothing is in it', offset: 0 })
      : nodeToValue(node, { literals: 'json' })
  return validatePolicy({ text, value, policyType, resourceType, catalogue })
}

/** Why the text is not JSON, as strictly as the service reads it. */
function faultOf(text: string): SyntaxFault | undefined {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [problem] = parseJson({ path: 'policy.json', text }).problems
    return {
      message: problem?.message ?? message.replace(/ in JSON at position.*$/, ''),
      offset: problem?.span.start ?? 0,
    }
  }
}

async function askLive(
  session: LiveSession,
  file: string,
  text: string,
  policyType: PolicyType,
  resourceType: string | undefined,
): Promise<FileFindings> {
  const answer = await session.validatePolicy({ text, policyType, resourceType })
  if (answer.kind === 'refused') throw new OperationalError(`${file}: ${answer.text}`)
  return { file, findings: answer.value }
}

function print(io: CommandIo, results: readonly FileFindings[], options: ValidateOptions): number {
  const [only] = results
  if (options.format === 'json') {
    const shape =
      results.length === 1 && only !== undefined
        ? { findings: only.findings, nextToken: null }
        : { results }
    io.stdout(`${JSON.stringify(shape, null, 2)}\n`)
  } else {
    for (const { file, findings } of results) {
      io.stdout(`${printable(file)}: ${plural(findings.length, 'finding')}\n`)
      for (const finding of findings) io.stdout(`  ${describe(finding)}\n`)
    }
  }
  const failed = results.some(({ findings }) =>
    findings.some(
      ({ findingType }) => findingType === 'ERROR' || findingType === 'SECURITY_WARNING',
    ),
  )
  return failed ? exitCodes.findings : exitCodes.clean
}

function describe(finding: ValidationFinding): string {
  const [first] = finding.locations
  const at = first === undefined ? '' : `${first.span.start.line}:${first.span.start.column + 1} `
  return `${at}${finding.findingType} ${finding.issueCode}: ${printable(finding.findingDetails)}`
}

/** Where the two differ, finding by finding; 0 where they agree. */
function compare(
  io: CommandIo,
  embedded: readonly FileFindings[],
  live: readonly FileFindings[],
): number {
  const keyOf = (finding: ValidationFinding): string =>
    `${finding.findingType} ${finding.issueCode} ${finding.locations.map((location) => `${location.span.start.offset}-${location.span.end.offset}`).join(',')}`
  let differences = 0
  embedded.forEach(({ file, findings }, index) => {
    const ours = new Set(findings.map(keyOf))
    const theirs = new Set((live[index]?.findings ?? []).map(keyOf))
    for (const key of theirs)
      if (!ours.has(key)) io.stdout(`${printable(file)}: only the service: ${key}\n`)
    for (const key of ours)
      if (!theirs.has(key)) io.stdout(`${printable(file)}: only the embedded validator: ${key}\n`)
    differences +=
      [...theirs].filter((key) => !ours.has(key)).length +
      [...ours].filter((key) => !theirs.has(key)).length
  })
  io.stderr(`${plural(differences, 'difference')} in ${plural(embedded.length, 'document')}\n`)
  return differences === 0 ? exitCodes.clean : exitCodes.findings
}
