import { resolve } from 'node:path'
import pMap from 'p-map'
import { maximumFileBytes } from '../adapters/decode.ts'
import { readGiven } from '../adapters/given-file.ts'
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

/** Questions to the service at the same time. */
const concurrency = 4

const policyTypes = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
] as const

/** The resource types that ValidatePolicy has checks for. */
const resourceTypes = [
  'AWS::S3::Bucket',
  'AWS::S3::AccessPoint',
  'AWS::S3::MultiRegionAccessPoint',
  'AWS::S3ObjectLambda::AccessPoint',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::DynamoDB::Table',
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
  const { resourceType } = options
  if (resourceType !== undefined && !resourceTypes.some((type) => type === resourceType))
    io.stderr(
      `${printable(`the service has no checks of its own for "${resourceType}"${didYouMean(resourceType, resourceTypes)}`)}\n`,
    )
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
  const live = await pMap(
    texts,
    ({ file, text }) => askLive(session, file, text, policyType, options.resourceType),
    { concurrency },
  )
  return options.compare === true ? compare(io, embedded, live, options) : print(io, live, options)
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
  const read = readGiven(resolve(io.cwd, path), maximumFileBytes)
  if ('problem' in read) throw new UsageError(`${path} could not be read: ${read.problem}`)
  return read.toString('utf8')
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

interface Difference {
  readonly file: string
  readonly only: 'service' | 'embedded'
  readonly finding: ValidationFinding
}

/** Where the two differ, finding by finding; 0 where they agree. */
function compare(
  io: CommandIo,
  embedded: readonly FileFindings[],
  live: readonly FileFindings[],
  options: ValidateOptions,
): number {
  const differences = embedded.flatMap(({ file, findings }, index): readonly Difference[] => {
    const theirs = live[index]?.findings ?? []
    return [
      ...without(theirs, findings).map((finding) => ({ file, only: 'service' as const, finding })),
      ...without(findings, theirs).map((finding) => ({ file, only: 'embedded' as const, finding })),
    ]
  })
  if (options.format === 'json') {
    io.stdout(`${JSON.stringify({ documents: embedded.length, differences }, null, 2)}\n`)
  } else {
    for (const { file, only, finding } of differences) {
      const who = only === 'service' ? 'the service' : 'the embedded validator'
      io.stdout(`${printable(file)}: only ${who}: ${describe(finding)}\n`)
    }
    io.stderr(
      `${plural(differences.length, 'difference')} in ${plural(embedded.length, 'document')}\n`,
    )
  }
  return differences.length === 0 ? exitCodes.clean : exitCodes.findings
}

/** The findings that the others do not have: by type, code and places, as often as they stand there. */
function without(
  findings: readonly ValidationFinding[],
  others: readonly ValidationFinding[],
): readonly ValidationFinding[] {
  const keyOf = ({ findingType, issueCode, locations }: ValidationFinding): string =>
    JSON.stringify([findingType, issueCode, locations.map(({ span }) => span)])
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    return count <= 0
  })
}
