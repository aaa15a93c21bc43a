import { ruleTexts } from '../../src/check/rule-texts.ts'
import type { ChangeSet } from '../../src/model/change.ts'
import { auditText } from '../../src/report/audit-text.ts'
import { findingsV1 } from '../../src/report/json-v1.ts'
import { furtherFormats, renderMore } from '../../src/report/formats.ts'
import { human } from '../../src/report/human.ts'
import { gitLinesOf, type LinesOf } from '../../src/report/lines.ts'
import { place } from '../../src/report/place.ts'
import type { RunResult } from '../../src/report/result.ts'
import { commentBody, fixedBody, maximumBody, reviewBody } from '../../src/report/review/body.ts'
import { instanceOf, markerBlock, readMarker } from '../../src/report/review/marker.ts'
import { sources, type Sources } from '../../src/report/source.ts'
import { summaryComment } from '../../src/report/summary.ts'
import {
  isWhole,
  promiseCommands,
  promiseHtml,
  promiseMarkdown,
  promiseTerminal,
  promiseXml,
} from '../outputs.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, hostileTokens } from '../tokens.ts'
import { hostileResult } from './hostile-result.ts'

const rules = ruleTexts()
const links = {
  server: 'https://github.com',
  repository: 'example/project',
  commits: { head: 'a'.repeat(40), base: 'b'.repeat(40) },
  rules: 'https://github.com/example/iam-baseline/blob/main/docs/rules.md',
}

/** Every format of a result: each stays what it is, whatever the result's texts say. */
export function promiseFormats(result: RunResult, located: Sources, choice: number): void {
  const plain = { all: true, colour: false }
  promiseTerminal(human(result, located, plain))
  promiseTerminal(auditText(result, located, plain, undefined))
  JSON.parse(JSON.stringify(findingsV1(result, located)))
  for (const format of furtherFormats) {
    const text = renderMore(format, result, located, rules)
    promise(text !== undefined, `no ${format}`)
    if (format === 'html') promiseHtml(text)
    else if (format === 'junit') promiseXml(text)
    else if (format === 'markdown') promiseMarkdown([text], choice % 3)
    else if (format === 'github') promiseCommands(text, result.findings.length + 1)
    else JSON.parse(text)
  }
}

/** Comments of a pull request in which every file of the result has changed. */
export function promiseComments(
  result: RunResult,
  texts: Sources | LinesOf,
  linesOf: LinesOf,
  choice: number,
): void {
  const changes = everyLine(result)
  const planned = place(result.findings, changes, texts)
  const told = new Set(planned.comments.flatMap((comment) => comment.findings))
  for (const { finding } of planned.elsewhere) told.add(finding)
  promise(told.size === new Set(result.findings).size, 'a finding is told nowhere')
  const context = { result, linesOf, links: choice % 2 === 0 ? links : undefined }
  const instance = instanceOf(['fuzz'])
  // Reading Markdown takes longer than writing it: of all pages one is read, the others are looked through.
  const pages = [reviewBody(planned.comments, instance, 'abc')]
  for (const comment of planned.comments)
    for (const repair of ['with-repair', 'without-repair'] as const) {
      const body = commentBody(comment, context, instance, repair)
      promise(body.length <= maximumBody, `a comment of ${body.length} characters`)
      promise(isWhole(body), 'a comment with half a character')
      promise(readMarker(body)?.key === comment.key, 'the marker of a comment is not to be found')
      pages.push(body.replace(/^(`{3,})suggestion\n[^]*?^\1$/gm, ''))
    }
  for (const comment of planned.comments) fixedBody(comment.key, instance, 'a'.repeat(40))
  const selection = { scope: 'introduced' as const, selected: result.findings, rest: [] }
  const input = { context, selection, elsewhere: planned.elsewhere, commented: 1, posting: [] }
  const marker = [markerBlock({ kind: 'summary', instance, key: 'all' })]
  const { text } = summaryComment(input, maximumBody, marker)
  promise(text.length <= maximumBody, `a summary of ${text.length} characters`)
  promiseMarkdown([...pages, text], choice)
}

function everyLine(result: RunResult): ChangeSet {
  const paths = new Set(result.findings.map((finding) => finding.primary.span.file))
  const lines = Array.from({ length: 400 }, (_, index) => index + 1)
  const hunk = {
    oldStart: 1,
    oldCount: 400,
    newStart: 1,
    newCount: 400,
    added: lines,
    removed: lines,
  }
  return {
    complete: true,
    files: [...paths].map((path) => ({
      path,
      previousPath: undefined,
      status: 'modified',
      hunks: [hunk],
    })),
  }
}

export const renderers: Target = {
  name: 'renderers',
  promises:
    'whatever the texts of a result say: JSON parses, XML is well formed, pages and comments have our elements alone',
  takes: ({ path }) => path.includes('hostile'),
  tokens: [...commonTokens, ...hostileTokens],
  time: (length) => 2_000 + length / 2,
  check(text, choice) {
    const { result, files } = hostileResult(text, choice)
    const located = sources({ text: (_tree, file) => files.get(file) })
    promiseFormats(result, located, choice)
    promiseComments(result, located, gitLinesOf(located), choice)
  },
}
