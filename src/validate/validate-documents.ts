import pMap from 'p-map'
import { addTo } from '../model/multimap.ts'
import { Memo } from '../model/memo.ts'
import type { Span } from '../model/span.ts'
import type { PathElement, ValidationFinding } from './finding.ts'
import type { LiveSession } from './live.ts'
import { isUnread, readNode, sayingOf, type Node } from './node.ts'
import { renderForService } from './render.ts'
import { validateNode, type DocumentFindings, type DocumentQuestion } from './validate.ts'

/** Calls that are made at the same time; the service publishes no quota. */
const concurrency = 4

/** A finding of either origin, placed in the source; codes of the service may be unknown to us. */
export interface PlacedFinding extends Omit<ValidationFinding, 'locations'> {
  readonly locations: readonly { readonly path: readonly PathElement[]; readonly span: Span }[]
}

export interface DocumentAnswer {
  readonly findings: readonly PlacedFinding[]
  /** Findings dropped because they touch a part the source does not spell out. */
  readonly withheld: number
  readonly origin: 'live' | 'embedded'
  /** Why the embedded validator answered although the service was to. */
  readonly fallback: Fallback | undefined
}

export interface Fallback {
  /** A sentence for people, without a stop. */
  readonly text: string
  /** True where the service would not answer, false where the document could not be sent. */
  readonly isRefusal: boolean
}

/** A document to validate, and what it is called in sentences for people. */
export interface NamedQuestion extends DocumentQuestion {
  readonly name?: string
}

/** Documents that one sentence names; more are only counted. */
const namedDocuments = 4

export interface DocumentsAnswer {
  /** One a question, in order. */
  readonly answers: readonly DocumentAnswer[]
  readonly origin: 'live' | 'embedded' | 'mixed'
  /** How many documents the embedded validator answered although the service was asked. */
  readonly fellBack: number
  /** Sentences for people: what was not asked of the service, and why. */
  readonly notes: readonly string[]
}

/**
 * Validates documents with the service, where a session is given, and with the embedded validator where
 * the service cannot or will not answer. Every question has exactly one answer.
 */
export async function validateDocuments(
  questions: readonly NamedQuestion[],
  live: LiveSession | undefined,
  memo = new Memo(),
): Promise<DocumentsAnswer> {
  const answers =
    live === undefined
      ? questions.map((question) => embedded(question, undefined, memo))
      : await pMap(questions, (question) => answer(question, live, memo), { concurrency })
  const count = answers.filter((item) => item.origin === 'live').length
  return {
    answers,
    origin: count === 0 ? 'embedded' : count === answers.length ? 'live' : 'mixed',
    fellBack: answers.filter((item) => item.fallback !== undefined).length,
    notes: fallbackNotes(answers, questions),
  }
}

/** One sentence a reason, with the documents it is about. */
function fallbackNotes(
  answers: readonly DocumentAnswer[],
  questions: readonly NamedQuestion[],
): readonly string[] {
  const reasons = new Map<string, number[]>()
  for (const [index, { fallback }] of answers.entries()) {
    if (fallback === undefined) continue
    addTo(reasons, fallback.text, index)
  }
  return [...reasons].map(([reason, indexes]) => {
    const names = [...new Set(indexes.flatMap((index) => questions[index]?.name ?? []))]
    const listed = names.length > namedDocuments ? '' : names.join(', ')
    return (
      `the embedded validator checked ${indexes.length} ${indexes.length === 1 ? 'document' : 'documents'}` +
      `${listed === '' ? '' : ` (${listed})`}: ${reason}`
    )
  })
}

async function answer(
  question: DocumentQuestion,
  live: LiveSession,
  memo: Memo,
): Promise<DocumentAnswer> {
  const rendered = renderForService(question.value)
  if (rendered.kind === 'unsendable')
    return embedded(
      question,
      { text: 'parts of it are not spelled out, so it was not sent', isRefusal: false },
      memo,
    )
  const reply = await live.validatePolicy({
    text: rendered.text,
    policyType: question.policyType,
    resourceType: question.resourceType,
  })
  if (reply.kind === 'refused')
    return embedded(question, { text: reply.text, isRefusal: reply.reason !== 'too-large' }, memo)
  return place(reply.value, readNode(question.value))
}

/** Longer documents hardly have a twin, and their texts are not kept. */
const longestRemembered = 20_000

const faultless: DocumentFindings = { findings: [], withheld: 0 }

/** A document that head and base share is validated once, and one that says what a faultless one says not at all. */
function embedded(
  question: DocumentQuestion,
  fallback: Fallback | undefined,
  memo: Memo,
): DocumentAnswer {
  const { value, policyType, resourceType = '' } = question
  const found = memo.about(`validate ${policyType} ${resourceType}`, value, () => {
    const root = readNode(value)
    const said = `${policyType}\n${resourceType}\n${sayingOf(root)}`
    if (said.length > longestRemembered) return validateNode(root, question)
    const first: DocumentFindings[] = []
    const isFaultless = memo.of('faultless', said, () => {
      const own = validateNode(root, question)
      first.push(own)
      return own.findings.length === 0 && own.withheld === 0
    })
    return first[0] ?? (isFaultless ? faultless : validateNode(root, question))
  })
  return { ...found, origin: 'embedded', fallback }
}

/** Findings of the service at the nodes their paths lead to; those on stand-ins are dropped. */
function place(findings: readonly ValidationFinding[], root: Node): DocumentAnswer {
  const placed: PlacedFinding[] = []
  let withheld = 0
  for (const finding of findings) {
    const nodes = finding.locations.map(({ path }) => nodeAt(root, path))
    if (nodes.some(isUnread)) {
      withheld += 1
      continue
    }
    placed.push({
      ...finding,
      locations: finding.locations.map(({ path }, index) => ({
        path,
        span: (nodes[index] ?? root).span,
      })),
    })
  }
  return { findings: placed, withheld, origin: 'live', fallback: undefined }
}

/** The node a path leads to; the last one on the way where it leads nowhere. */
export function nodeAt(root: Node, path: readonly PathElement[]): Node {
  let node = root
  for (const step of path) {
    if ('index' in step) node = node.items[step.index] ?? node
    else if ('key' in step) node = node.entries.findLast((e) => e.name === step.key)?.key ?? node
    else if ('value' in step)
      node = node.entries.findLast((e) => e.name === step.value)?.value ?? node
  }
  return node
}
