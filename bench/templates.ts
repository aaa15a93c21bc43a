/**
 * Measures what is found in CloudFormation, SAM and Serverless templates and in policy files:
 * `python3 bench/count_statements.py FOLDER… | node lib/bench/templates.js FOLDER…`, each folder a tree of
 * its own. The counts on stdin are the denominator. Printed: statements found of those counted, with each
 * that was missed; action lists read in full; spans whose text is the action; what resources come to.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultConfig } from '../src/config/settings.ts'
import { openWorkspace } from '../src/adapters/workspace.ts'
import { evaluateTree } from '../src/run/evaluate-tree.ts'
import type { Entry, Statement } from '../src/model/policy.ts'
import { isUnreadable } from '../src/model/source.ts'
import { lineStarts, positionAt } from '../src/model/span.ts'

interface Counted {
  readonly file: string
  readonly statements: readonly (readonly [line: number, column: number])[]
}

const folders = process.argv.slice(2).map((folder) => resolve(folder))
const counted = new Map(
  readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, Counted] => {
      const one = JSON.parse(line) as Counted
      return [resolve(one.file), one]
    }),
)

const totals = new Map<string, number>()
const add = (name: string, by = 1): void => {
  totals.set(name, (totals.get(name) ?? 0) + by)
}
const missed: string[] = []
const wrongSpans: string[] = []

/** What a resource or principal comes to: text, or the least that is known of it. */
function grade({ value }: Entry): string {
  const holes = value.pieces.flatMap((piece) => (piece.kind === 'unresolved' ? [piece] : []))
  if (holes.length === 0) return 'literal'
  const shapes = holes.map((hole) => hole.shape)
  if (shapes.every((shape) => ['partition', 'region', 'account'].includes(shape)))
    return 'account or region open'
  const known = holes.every(
    (hole) => hole.pattern !== undefined || !['any', 'arn'].includes(hole.shape),
  )
  return known ? 'name open' : `open: ${holes.map((hole) => hole.reason).join(', ')}`
}

/** The counted statements of a file that none of ours is; those inside strings have the string's place. */
function missing(one: Counted, places: readonly string[]): readonly string[] {
  const left = [...places]
  const take = (index: number): boolean => index >= 0 && left.splice(index, 1).length === 1
  const unplaced = one.statements
    .map(([line, column]) => `${line}:${column}`)
    .filter((place) => !take(left.indexOf(place)))
  return unplaced.filter(() => !take(left.length - 1))
}

function measure(statement: Statement, textAt: TextAt): void {
  add('statements read')
  const { actions, resources } = statement
  if (actions !== undefined) {
    add('action lists')
    const open = actions.open !== undefined
    const holes = actions.entries.some(({ value }) =>
      value.pieces.some((piece) => piece.kind === 'unresolved'),
    )
    if (!open && !holes) add('action lists read in full')
    for (const { value } of actions.entries) {
      for (const piece of value.pieces) {
        if (piece.kind !== 'literal' || !piece.exact) continue
        add('action spans')
        if (textAt(piece.span.file, piece.span.start, piece.span.end) === piece.text)
          add('action spans whose text is the action')
        else wrongSpans.push(`${piece.span.file}:${piece.span.start} ${piece.text}`)
      }
    }
  }
  for (const entry of resources?.entries ?? []) {
    add('resources')
    add(`resources ${grade(entry)}`)
  }
  if (resources?.open !== undefined) add('resource lists that are open')
}

type TextAt = (file: string, start: number, end: number) => string

for (const folder of folders) {
  const { tree, selected } = await openWorkspace({ root: folder, environment: process.env })
  const started = process.cpuUsage()
  const { estate } = await evaluateTree({ tree, selected, explicit: new Set() }, defaultConfig)
  add('processor ms', Math.round(process.cpuUsage(started).user / 1000))
  const text = (file: string): string => {
    const read = tree.read(file)
    return isUnreadable(read) ? '' : read.text
  }
  const placesIn = new Map<string, string[]>()
  const starts = new Map<string, readonly number[]>()
  const seen = new Set<string>()
  for (const document of estate.documents) {
    for (const statement of document.statements) {
      measure(statement, (file, start, end) => text(file).slice(start, end))
      const { file, start } = statement.span
      if (seen.has(`${file}:${start}`)) continue
      seen.add(`${file}:${start}`)
      const lines = starts.get(file) ?? lineStarts(text(file))
      starts.set(file, lines)
      const { line, column } = positionAt(text(file), lines, start)
      const places = placesIn.get(file) ?? []
      places.push(`${line}:${column}`)
      placesIn.set(file, places)
    }
  }
  for (const { reason } of estate.notAnalysed) add(`not analysed: ${reason}`)
  for (const path of selected) {
    const one = counted.get(join(folder, path))
    if (one === undefined) continue
    add('files counted')
    add('statements counted', one.statements.length)
    const lost = missing(one, placesIn.get(path) ?? [])
    add('statements found of those counted', one.statements.length - lost.length)
    for (const place of lost) missed.push(`${join(folder, path)}:${place}`)
  }
}

for (const [name, count] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${name}: ${count}`)
const share = (part: string, whole: string): void => {
  const [some = 0, all = 0] = [totals.get(part), totals.get(whole)]
  console.log(`${part}, of ${whole}: ${((100 * some) / all).toFixed(3)} %`)
}
share('statements found of those counted', 'statements counted')
share('action lists read in full', 'action lists')
share('action spans whose text is the action', 'action spans')
for (const place of missed) console.log(`missed: ${place}`)
for (const place of wrongSpans) console.log(`span: ${place}`)
