import { compareDocuments } from '../access/compare.ts'
import { documentFromJson } from '../access/document.ts'
import { examplesFrom } from '../access/examples.ts'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { printable } from '../report/printable.ts'
import { decisionV1, kindNamed, spellings } from './access-answer.ts'
import { exitCodes, type CommandIo } from './io.ts'

/** `--pairs FILE`: JSON lines in, one result line each out, in order. */
export function answerPairs(
  io: CommandIo,
  path: string,
  text: string,
  policyType?: string,
): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const catalogue = decodeCatalogue(io.data.text('catalogue'))
  const examples = examplesFrom(catalogue)
  let answered = true
  for (const [index, line] of lines.entries()) {
    const pair = parsePair(line)
    if (pair === undefined) {
      io.stderr(`iam-baseline: ${path}:${index + 1}: not a JSON object with base and head\n`)
      io.stdout(`${JSON.stringify(unanswered(null, 'the line could not be read'))}\n`)
      answered = false
      continue
    }
    const kind = kindNamed(pair.policyType ?? policyType)
    const unfit = unfitPart(pair, kind)
    if (kind === undefined || unfit !== undefined) {
      io.stderr(`iam-baseline: ${path}:${index + 1}: ${printable(unfit ?? '')}\n`)
      io.stdout(`${JSON.stringify(unanswered(pair.id, unfit ?? ''))}\n`)
      answered = false
      continue
    }
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

const unanswered = (id: unknown, description: string): object => ({
  id,
  result: 'UNDECIDED',
  reasons: [{ statementIndex: null, statementId: null, description }],
  witness: null,
})

/** What of a pair cannot be compared, in words. */
function unfitPart({ base, head, policyType }: Pair, kind: unknown): string | undefined {
  if (kind === undefined) return `"${policyType ?? ''}" is no policy type`
  if (!isObject(base)) return 'base is no policy document'
  return isObject(head) ? undefined : 'head is no policy document'
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
