import pMap from 'p-map'
import type { Span } from '../model/span.ts'
import type { PathElement, ValidationFinding } from './finding.ts'
import type { LiveSession } from './live.ts'
import { isUnread, readNode, type Node } from './node.ts'
import { renderForService } from './render.ts'
import { validateDocument, type DocumentQuestion } from './validate.ts'

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
  /** Why the embedded validator answered although the service was asked. */
  readonly fallback: string | undefined
}

export interface DocumentsAnswer {
  /** One a question, in order. */
  readonly answers: readonly DocumentAnswer[]
  readonly origin: 'live' | 'embedded' | 'mixed'
  /** Sentences for people: what was not asked of the service, and why. */
  readonly notes: readonly string[]
}

/**
 * Validates documents with the service, where a session is given, and with the embedded validator where
 * the service cannot or will not answer. Every question has exactly one answer.
 */
export async function validateDocuments(
  questions: readonly DocumentQuestion[],
  live: LiveSession | undefined,
): Promise<DocumentsAnswer> {
  const answers = await pMap(questions, (question) => answer(question, live), { concurrency })
  const count = answers.filter((item) => item.origin === 'live').length
  const reasons = new Map<string, number>()
  for (const { fallback } of answers) {
    if (fallback !== undefined) reasons.set(fallback, (reasons.get(fallback) ?? 0) + 1)
  }
  return {
    answers,
    origin: count === 0 ? 'embedded' : count === answers.length ? 'live' : 'mixed',
    notes: [...reasons].map(
      ([reason, documents]) =>
        `the embedded validator checked ${documents} ${documents === 1 ? 'document' : 'documents'}: ${reason}`,
    ),
  }
}

async function answer(
  question: DocumentQuestion,
  live: LiveSession | undefined,
): Promise<DocumentAnswer> {
  if (live === undefined) return embedded(question, undefined)
  const rendered = renderForService(question.value)
  if (rendered.kind === 'unsendable')
    return embedded(question, 'parts of it are not spelled out, so it was not sent')
  const reply = await live.validatePolicy({
    text: rendered.text,
    policyType: question.policyType,
    resourceType: question.resourceType,
  })
  if (reply.kind === 'refused') return embedded(question, reply.text)
  return place(reply.value, readNode(question.value))
}

function embedded(question: DocumentQuestion, fallback: string | undefined): DocumentAnswer {
  return { ...validateDocument(question), origin: 'embedded', fallback }
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
