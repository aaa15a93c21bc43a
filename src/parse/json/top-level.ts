import type { SyntaxProblem } from '../../model/problem.ts'
import type { Node } from '../node.ts'
import { isDoubleQuote, isOddSpace, isSingleQuote, isSpace, isWord } from './characters.ts'
import { lineEnd, peek, skipSpace } from './cursor.ts'
import { engineMarkEnd } from './engine-mark.ts'
import { holeMark, type LocatedText } from './located-text.ts'
import { readMembers, readValue, type Parser } from './parser.ts'
import { literalEnd, readPlain } from './plain.ts'
import { ProblemLog } from './problem-log.ts'
import { engineMark } from './reports.ts'
import { readString } from './strings.ts'

const openBracket = 91
const openBrace = 123
const textAround = 'text-around'

export interface ParsedNodes {
  /** The values in source order: one of a proper document, more of pasted fragments. */
  readonly nodes: readonly Node[]
  readonly problems: readonly SyntaxProblem[]
}

/** Parses located text; never throws; linear in the text's length. */
export function parseText(source: LocatedText): ParsedNodes {
  const log = new ProblemLog(source)
  const { text, start, end } = source
  const nodes = readAll({ source, text, end, log, at: start, open: [] })
  const problems = log.problems()
  return {
    nodes,
    problems: nodes.length > 0 ? problems : problems.map(asNoJson(text.slice(start, end))),
  }
}

/** Where no value was found the text does not stand around JSON: it is none. */
const asNoJson =
  (text: string) =>
  (problem: SyntaxProblem): SyntaxProblem =>
    problem.code === textAround
      ? {
          ...problem,
          code: 'not-json',
          message: text.trimStart().startsWith('arn:')
            ? 'this is an ARN, not a policy: attach what it names, or write the policy as JSON'
            : 'this is not JSON',
          outcome: 'unreadable',
        }
      : problem

/**
 * Reads all the values of a text: usually one; several where fragments were pasted one behind the
 * other, with or without prose between them. Lines of prose are passed over.
 */
function readAll(parser: Parser): readonly Node[] {
  const nodes: Node[] = []
  let prose = false
  for (;;) {
    skipSpace(parser)
    const code = peek(parser)
    if (Number.isNaN(code)) return nodes
    const at = parser.at
    const before = nodes.length
    const mark = engineMarkEnd(parser)
    if (mark !== undefined) {
      engineMark(parser, at, mark)
      parser.at = mark
    } else if (code === openBrace || code === openBracket) {
      if ((nodes.length === 0 && !prose) || startsStructure(parser, at))
        push(nodes, readValue(parser))
      else prose = skipProse(parser)
    } else if (code === 34 || isDoubleQuote(code) || (isSingleQuote(code) && !prose)) {
      nodes.push(readLooseString(parser, at))
    } else if (code === 44) {
      fragment(parser, at)
      parser.at += 1
    } else if (code === 125 || code === 93 || code === 58) {
      if (!prose || nodes.length > 0) fragment(parser, at)
      parser.at += 1
    } else if (code === holeMark && parser.source.holeAt(at) !== undefined) {
      push(nodes, readPlain(parser, 'value'))
    } else if (standsAlone(parser)) push(nodes, readPlain(parser, 'value'))
    else prose = skipProse(parser)
    if (parser.at === at) parser.at += 1
    if (nodes.length === 2 && before === 1) severalValues(parser, nodes[1])
  }
}

/** Documents one behind the other (JSON lines, a page of examples). */
function severalValues(parser: Parser, second: Node | undefined): void {
  if (second === undefined) return
  parser.log.located({
    code: 'several-values',
    message: 'several JSON values stand in one text',
    span: { ...second.span, end: second.span.start },
    outcome: 'tolerated',
  })
}

function push(nodes: Node[], node: Node | undefined): void {
  if (node !== undefined) nodes.push(node)
}

/** A string at the top: an element of a list without its brackets, or a key of a map without its braces. */
function readLooseString(parser: Parser, at: number): Node {
  const string = readString(parser)
  const behind = parser.at
  skipSpace(parser)
  if (peek(parser) !== 58) {
    parser.at = behind
    return string
  }
  parser.at = at
  fragment(parser, at)
  return readMembers(parser, at, 'fragment')
}

function fragment(parser: Parser, at: number): void {
  parser.log.once({
    code: 'fragment',
    message: 'this is a fragment: brackets around it are missing',
    start: at,
    end: at + 1,
  })
}

/** A number, `true`, `false` or `null` that is not the first word of a sentence. */
function standsAlone(parser: Parser): boolean {
  let at = literalEnd(parser)
  if (at === undefined) return false
  while (at < parser.end) {
    const code = parser.text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 44) return true
    if (!isSpace(code)) return false
    at += 1
  }
  return true
}

/** Passes over prose to the end of its line, or to a structure that starts on it. */
function skipProse(parser: Parser): true {
  const start = parser.at
  const stop = lineEnd(parser, start)
  let at = start + 1
  while (at < stop) {
    const code = parser.text.charCodeAt(at)
    if ((code === openBrace || code === openBracket) && startsStructure(parser, at)) break
    at += 1
  }
  let end = at
  while (end > start + 1 && isSpace(parser.text.charCodeAt(end - 1))) end -= 1
  parser.log.once({
    code: textAround,
    message: 'text that is not JSON stands around the JSON',
    start,
    end,
  })
  parser.at = at
  return true
}

/** True where a bracket is followed by what a list or map starts with, not by the words of a sentence. */
function startsStructure(parser: Parser, open: number): boolean {
  const { text, end } = parser
  let at = open + 1
  while (at < end && (isSpace(text.charCodeAt(at)) || isOddSpace(text.charCodeAt(at)))) at += 1
  if (at >= end) return false
  const code = text.charCodeAt(at)
  if (isDoubleQuote(code)) return true
  if (code === openBrace) return text.charCodeAt(open) === openBracket
  if (code === 47) return text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42
  if (text.charCodeAt(open) === openBracket) return false
  if (isSingleQuote(code)) return true
  // An unquoted key.
  const key = at
  while (at < end && isWord(text.charCodeAt(at)) && at - key < 64) at += 1
  return at > key && (text.charCodeAt(at) === 58 || text.charCodeAt(at) === 61)
}
