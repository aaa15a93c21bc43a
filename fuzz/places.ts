import { promise } from './target.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * Walks through all that `root` holds, each object once: every span lies in a text that is known, and
 * where an exact piece points there stands what it says. Answers how many objects there are.
 */
export function checkPlaces(root: unknown, texts: ReadonlyMap<string, string>): number {
  const seen = new Set<object>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (!isRecord(value) || seen.has(value)) continue
    seen.add(value)
    checkOne(value, texts)
    const inner =
      value instanceof Map || value instanceof Set ? value.values() : Object.values(value)
    for (const one of inner as Iterable<unknown>) if (isRecord(one)) waiting.push(one)
  }
  return seen.size
}

function checkOne(
  value: Readonly<Record<string, unknown>>,
  texts: ReadonlyMap<string, string>,
): void {
  const { file, start, end } = value
  if (typeof file === 'string' && typeof start === 'number' && typeof end === 'number') {
    const text = texts.get(file)
    promise(text !== undefined, `a span is in ${JSON.stringify(file)}, which nobody gave`)
    promise(
      Number.isInteger(start) && 0 <= start && start <= end && end <= text.length,
      `the span ${start}–${end} is no part of ${text.length} characters`,
    )
  }
  if (value['kind'] === 'literal' && value['exact'] === true && isRecord(value['span'])) {
    const { file: where, start: from, end: to } = value['span']
    const found = texts.get(String(where))?.slice(Number(from), Number(to))
    promise(
      found === value['text'],
      `an exact piece says ${JSON.stringify(value['text'])}, the text ${JSON.stringify(found)}`,
    )
  }
}
