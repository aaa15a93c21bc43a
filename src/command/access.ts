import { resolve } from 'node:path'
import { checkAccessNotGranted } from '../access/not-granted.ts'
import { checkNoPublicAccess } from '../access/not-public.ts'
import { compareDocuments } from '../access/compare.ts'
import type { AccessDecision } from '../access/decide.ts'
import { examplesFrom } from '../access/examples.ts'
import { readGiven } from '../adapters/given-file.ts'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { OperationalError, UsageError } from '../config/settings.ts'
import { readDocument } from '../extract/document.ts'
import type { PolicyDocument, PolicyKind } from '../model/policy.ts'
import { lineStarts, positionAt } from '../model/span.ts'
import { parseJson } from '../parse/json/json.ts'
import { nodeToValue } from '../parse/values.ts'
import { printable } from '../report/printable.ts'
import { decisionV1, kindNamed, kinds, spellings, type Spelling } from './access-answer.ts'
import { answerPairs } from './access-pairs.ts'
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
  if (options.pairs !== undefined)
    return answerPairs(io, options.pairs, await given(io, options.pairs), options.policyType)
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

function kindOf(policyType: string | undefined): PolicyKind {
  const kind = kindNamed(policyType)
  if (kind !== undefined) return kind
  throw new UsageError(`"${policyType ?? ''}" is none of ${[...kinds.keys()].join(', ')}`)
}

/** Bytes of a policy, or of a list of pairs of them. */
const largestInput = 200 * 1024 * 1024

async function given(io: CommandIo, path: string): Promise<string> {
  if (path === '-') return io.stdin()
  const read = readGiven(resolve(io.cwd, path), largestInput)
  if ('problem' in read) throw new UsageError(`${path} could not be read: ${read.problem}`)
  return read.toString('utf8')
}

/** A policy file; damaged JSON is read as it was meant, what cannot be read as one policy is refused. */
async function readPolicy(io: CommandIo, path: string, kind: PolicyKind): Promise<PolicyDocument> {
  const text = await given(io, path)
  const { nodes, problems } = parseJson({ path, text })
  const [node, ...others] = nodes
  const span = { file: path, start: 0, end: text.length }
  const value = node === undefined ? undefined : nodeToValue(node, { literals: 'json' })
  const read =
    value === undefined
      ? undefined
      : readDocument(value, {
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
  const isEmpty = value?.kind === 'list' && value.items.length === 0
  if (read?.document === undefined || isEmpty) throw new OperationalError(`${path} holds no policy`)
  if (others.length > 0) throw new OperationalError(`${path} holds more than one document`)
  // An answer about what somebody else reads otherwise is none.
  const lost = problems.find(
    ({ outcome, code }) => outcome === 'unreadable' || code === 'duplicate-key',
  )
  const [first, ...rest] = lost === undefined ? problems : [lost]
  if (first === undefined) return read.document
  const { line } = positionAt(text, lineStarts(text), first.span.start)
  const where = `${path}:${line}: ${first.message}`
  if (lost !== undefined) throw new OperationalError(`${where}; the policy is not compared`)
  const more = rest.length === 0 ? '' : `, and ${rest.length} more`
  io.stderr(`iam-baseline: ${printable(`${where}${more}; read as it was meant`)}\n`)
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
