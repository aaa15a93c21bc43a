import { resolve } from 'node:path'
import { checkAccessNotGranted } from '../access/not-granted.ts'
import { checkNoPublicAccess } from '../access/not-public.ts'
import { compareDocuments } from '../access/compare.ts'
import type { AccessDecision } from '../access/decide.ts'
import { documentFromJson } from '../access/document.ts'
import { examplesFrom, spelledAs } from '../access/examples.ts'
import { readGiven } from '../adapters/given-file.ts'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { OperationalError, UsageError } from '../config/settings.ts'
import { readDocument } from '../extract/document.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { PolicyDocument, PolicyKind } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import { parseJson } from '../parse/json/json.ts'
import { nodeToValue } from '../parse/values.ts'
import { printable } from '../report/printable.ts'
import { actionNotes, kindNotes, typeNotes } from './access-notes.ts'
import { exitCodes, type CommandIo } from './io.ts'

export interface AccessOptions {
  readonly policyType?: string
  readonly notGranted?: readonly string[]
  readonly on?: readonly string[]
  readonly notPublic?: string
  readonly pairs?: string
  readonly format?: string
}

/** `access`: what HEAD allows that BASE does not, or whether a policy grants what it must not. */
export async function access(
  io: CommandIo,
  files: readonly string[],
  options: AccessOptions,
): Promise<number> {
  if (options.pairs !== undefined) return pairs(io, options.pairs, options)
  const kind = kindOf(options.policyType)
  const catalogue = decodeCatalogue(io.data.text('catalogue'))
  const [first, second, ...rest] = files
  if (options.on !== undefined && options.notGranted === undefined)
    throw new UsageError('--on goes with --not-granted')
  if (options.notGranted !== undefined && options.notPublic !== undefined)
    throw new UsageError('ask for --not-granted or for --not-public, one at a time')
  const note = (texts: readonly string[]): void => {
    for (const text of texts) io.stderr(`iam-baseline: ${printable(text)}\n`)
  }
  if (options.notGranted !== undefined || options.notPublic !== undefined) {
    // `--not-public TYPE FILE`: the type is the option's value, the file the only argument.
    if (first === undefined || second !== undefined) throw new UsageError('name one policy file')
    const document = await readPolicy(
      io,
      first,
      options.notPublic === undefined ? kind : 'resource',
    )
    note(actionNotes(options.notGranted ?? [], catalogue, io.now))
    if (options.notPublic !== undefined) note(typeNotes(options.notPublic))
    const decision =
      options.notPublic === undefined
        ? checkAccessNotGranted(
            document,
            [{ actions: options.notGranted ?? [], resources: options.on ?? [] }],
            examplesFrom(catalogue),
          )
        : checkNoPublicAccess(document, options.notPublic, examplesFrom(catalogue))
    return print(io, decision, spellings(catalogue, [document]), options)
  }
  if (first === undefined || second === undefined || rest.length > 0)
    throw new UsageError('name two policy files: BASE and HEAD')
  const base = await readPolicy(io, first, kind)
  const head = await readPolicy(io, second, kind)
  note(kindNotes(base, head))
  return print(
    io,
    compareDocuments(base, head, examplesFrom(catalogue)),
    spellings(catalogue, [head]),
    options,
  )
}

/** Gives an action back as AWS spells it, or as a policy does. */
type Spelling = (action: string) => string

function spellings(catalogue: Catalogue, documents: readonly PolicyDocument[]): Spelling {
  return (action) => {
    const known = spelledAs(catalogue, action)
    if (known !== action) return known
    const written = documents.flatMap(({ statements }) =>
      statements.flatMap(
        ({ actions }) => actions?.entries.flatMap(({ value }) => textOf(value) ?? []) ?? [],
      ),
    )
    return written.find((text) => text.toLowerCase() === action.toLowerCase()) ?? action
  }
}

function kindOf(policyType: string | undefined): PolicyKind {
  switch (policyType) {
    case undefined:
    case 'IDENTITY_POLICY':
      return 'identity'
    case 'RESOURCE_POLICY':
      return 'resource'
    case 'SERVICE_CONTROL_POLICY':
      return 'service-control'
    case 'RESOURCE_CONTROL_POLICY':
      return 'resource-control'
    default:
      throw new UsageError(
        `"${policyType}" is none of IDENTITY_POLICY, RESOURCE_POLICY, SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY`,
      )
  }
}

/** Bytes of a policy, or of a list of pairs of them. */
const largestInput = 200 * 1024 * 1024

async function given(io: CommandIo, path: string): Promise<string> {
  if (path === '-') return io.stdin()
  const read = readGiven(resolve(io.cwd, path), largestInput)
  if ('problem' in read) throw new UsageError(`${path} could not be read: ${read.problem}`)
  return read.toString('utf8')
}

/** A policy file; damaged JSON is read as it was meant, what cannot be read as a policy is refused. */
async function readPolicy(io: CommandIo, path: string, kind: PolicyKind): Promise<PolicyDocument> {
  const text = await given(io, path)
  const [node] = parseJson({ path, text }).nodes
  const span = { file: path, start: 0, end: text.length }
  const read =
    node === undefined
      ? undefined
      : readDocument(nodeToValue(node, { literals: 'json' }), {
          kind,
          instantiated: true,
          site: {
            file: path,
            root: '.',
            address: path,
            property: '',
            resourceType: undefined,
            validatePolicyResourceType: undefined,
            publicAccessResourceType: undefined,
            span,
          },
        })
  if (read?.document === undefined) throw new OperationalError(`${path} holds no policy`)
  return read.document
}

function print(
  io: CommandIo,
  decision: AccessDecision,
  spelling: Spelling,
  options: AccessOptions,
): number {
  const shape = decisionV1(decision, spelling)
  if (options.format === 'json') io.stdout(`${JSON.stringify(shape, null, 2)}\n`)
  else {
    io.stdout(`${decision.result}\n`)
    for (const reason of decision.reasons) io.stdout(`  ${printable(reason.description)}\n`)
    if (decision.undecided !== undefined)
      io.stdout(`  undecided: ${printable(decision.undecided)}\n`)
    if (decision.witness !== null)
      io.stdout(
        `  for example (what the policy leaves open is made up): ${printable(JSON.stringify(shape.witness))}\n`,
      )
  }
  return decision.result === 'PASS'
    ? exitCodes.clean
    : decision.result === 'FAIL'
      ? exitCodes.findings
      : exitCodes.failed
}

interface DecisionV1 {
  readonly result: AccessDecision['result']
  readonly reasons: readonly object[]
  readonly witness: AccessDecision['witness']
}

function decisionV1(decision: AccessDecision, spelling: Spelling): DecisionV1 {
  const reasons: object[] = decision.reasons.map(
    ({ statementIndex, statementId, description }) => ({
      statementIndex,
      statementId,
      description,
    }),
  )
  if (decision.undecided !== undefined) {
    reasons.push({ statementIndex: null, statementId: null, description: decision.undecided })
  }
  const { result, witness } = decision
  return {
    result,
    reasons,
    witness: witness === null ? null : { ...witness, action: spelling(witness.action) },
  }
}

/** `--pairs FILE`: JSON lines in, one result line each out, in order. */
async function pairs(io: CommandIo, path: string, options: AccessOptions): Promise<number> {
  const lines = (await given(io, path)).split('\n').filter((line) => line.trim() !== '')
  const catalogue = decodeCatalogue(io.data.text('catalogue'))
  const examples = examplesFrom(catalogue)
  let answered = true
  for (const [index, line] of lines.entries()) {
    const pair = parsePair(line)
    if (pair === undefined) {
      io.stderr(`iam-baseline: ${path}:${index + 1}: not a JSON object with base and head\n`)
      io.stdout(
        `${JSON.stringify({ id: null, result: 'UNDECIDED', reasons: [{ statementIndex: null, statementId: null, description: 'the line could not be read' }], witness: null })}\n`,
      )
      answered = false
      continue
    }
    const kind = kindOf(pair.policyType ?? options.policyType)
    const head = documentFromJson(pair.head, { kind, name: 'head' })
    const decision = compareDocuments(
      documentFromJson(pair.base, { kind, name: 'base' }),
      head,
      examples,
    )
    const spelling = spellings(catalogue, [head])
    io.stdout(`${JSON.stringify({ id: pair.id, ...decisionV1(decision, spelling) })}\n`)
  }
  return answered ? exitCodes.clean : exitCodes.failed
}

interface Pair {
  readonly id: unknown
  readonly base: unknown
  readonly head: unknown
  readonly policyType: string | undefined
}

function parsePair(line: string): Pair | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('base' in value) || !('head' in value))
      return undefined
    const policyType =
      'policyType' in value && typeof value.policyType === 'string' ? value.policyType : undefined
    return {
      id: 'id' in value ? value.id : null,
      base: opened(value.base),
      head: opened(value.head),
      policyType,
    }
  } catch {
    return undefined
  }
}

/** A policy given as JSON text is opened. */
function opened(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value
}
