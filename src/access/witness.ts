import type { Literal } from './condition.ts'
import type { Cube } from './cube.ts'
import { active } from './cube.ts'
import type { Examples } from './examples.ts'
import { isEmpty, sureWord, type Cell } from './emptiness.ts'
import { globOfText, globOfTokens, isStar, matchesCodes, matchesText, type Glob } from './glob.ts'
import { displayOfCodes, firstLetter, letterOf } from './letters.ts'
import { principalArnKey, wantedPrincipals } from './principal-link.ts'
import { codesOf, type Request } from './request.ts'
import { contextFor, type Context, type ContextValue } from './satisfy.ts'

/** Which elements the policies have at all. */
export interface RequestForm {
  readonly principals: boolean
  readonly resources: boolean
  /** True where some condition asks who the principal is. */
  readonly principalArn?: boolean
}

/** What policy variables without a claim on them are taken to be, all alike, each for itself, or not there. */
const fillings: readonly (readonly [string, 'alike' | 'apart' | 'absent'])[] = [
  ['x', 'alike'],
  ['example', 'apart'],
  ['', 'alike'],
  ['example', 'absent'],
]

const plainActions = ['s3:GetObject', 'ec2:RunInstances', 'iam:PassRole', 'sts:AssumeRole', 'x:X']
const plainPrincipals = [
  'AWS:arn:aws:iam::111122223333:role/example',
  'AWS:arn:aws:iam::444455556666:user/example',
  'Service:example.amazonaws.com',
]

/** Requests that should lie in the cube, likeliest first, to be confirmed by evaluation. */
export function requestsIn(cube: Cube, form: RequestForm, examples?: Examples): readonly Request[] {
  const cells = [cube.actions, cube.resources, cube.principals].map((cell) =>
    active(cell, cube.guards),
  )
  const variables = variablesOf(cells, cube.conditions)
  const requests: Request[] = []
  for (const [filler, each] of fillings) {
    const context = contextOf(cube, variables, filler, each)
    if (context === undefined) continue
    const [actions, resources, principals] = cells.map((cell) => fill(cell, context, filler))
    if (actions === undefined || resources === undefined || principals === undefined) continue
    const action = pick(actions, [...plainActions, ...knownActions(actions, examples)])
    if (action === undefined) continue
    const asked = form.principalArn === true ? askingCells(principals, cube.conditions) : []
    // As people would write it; where that is not in the cell for certain, the shortest that is.
    for (const isInCell of [isPlausible, isNever]) {
      const chosen = (cell: Cell, plain: readonly string[]) => pick(cell, plain, isInCell)
      const resource = form.resources
        ? chosen(resources, [...plainResources(action, examples), ...under(resources)])
        : undefined
      if (form.resources && resource === undefined) continue
      if (!form.principals) {
        requests.push({ action, resource, principal: undefined, context })
        continue
      }
      for (const cell of [...asked, principals]) {
        const principal = chosen(cell, plainPrincipals)
        if (principal === undefined) continue
        const known = form.principalArn === true ? knowing(context, principal) : context
        requests.push({ action, resource, principal, context: known })
      }
    }
    if (variables.size === 0) break
  }
  return requests.filter((request, at) => requests.findIndex((one) => isSame(one, request)) === at)
}

/** The principals of a cell whose ARN a claim on aws:PrincipalArn wants, and those that have none. */
function askingCells({ all, none }: Cell, conditions: readonly Literal[]): readonly Cell[] {
  const wanted = conditions.flatMap((claim) => wantedPrincipals(claim))
  return [
    ...wanted.map((glob) => ({ all: [...all, glob], none })),
    { all: [...all, services], none },
  ].filter((cell) => !isEmpty(cell))
}

const services = globOfText('Service:*', {
  wild: 'wild',
  fold: false,
  arn: false,
  variables: false,
})

/** The context of a request, which holds the ARN of the role or user that asks. */
function knowing(context: Context, principal: readonly number[]): Context {
  const text = displayOfCodes(principal)
  if (!/^AWS:arn:[^:]*:iam::/.test(text)) return context
  return new Map([...context, [principalArnKey, [text.slice(4)]]])
}

const isSame = (a: Request, b: Request): boolean =>
  a.context === b.context &&
  a.resource?.join() === b.resource?.join() &&
  a.principal?.join() === b.principal?.join()

/** The actions of the service that the first pattern names. */
function knownActions(cell: Cell, examples: Examples | undefined): readonly string[] {
  const prefix = cell.all[0]?.prefix ?? ''
  const colon = prefix.indexOf(':')
  return examples === undefined || colon < 0 ? [] : examples.actions(prefix.slice(0, colon))
}

/** A name behind what a pattern spells out: `arn:aws:s3:::bucket/example` for `arn:aws:s3:::bucket/*`. */
const under = (cell: Cell): readonly string[] =>
  cell.all.flatMap((glob) => (glob.isPrefix && !glob.hasLetters ? [`${glob.prefix}example`] : []))

function plainResources(
  action: readonly number[],
  examples: Examples | undefined,
): readonly string[] {
  const colon = action.indexOf(58)
  const service = colon <= 0 ? 'x' : String.fromCharCode(...action.slice(0, colon)).toLowerCase()
  const known = examples?.resources(
    String.fromCharCode(...action.filter((code) => code < firstLetter)),
  )
  return [
    ...(known ?? []),
    `arn:aws:${service}:us-east-1:111122223333:example`,
    `arn:aws:${service}:::example`,
  ]
}

function pick(
  cell: Cell,
  plain: readonly string[],
  isInCell: (cell: Cell, codes: readonly number[]) => boolean = isNever,
): readonly number[] | undefined {
  const wild = cell.all.every((glob) => glob.literal === undefined)
  if (wild && !hasLetters(cell))
    for (const text of plain) {
      const inside =
        cell.all.every((glob) => matchesText(glob, text)) &&
        !cell.none.some((glob) => matchesText(glob, text))
      if (inside) return codesOf(text)
    }
  return (
    cell.all.map(spelledOut).find((codes) => codes !== undefined && isInCell(cell, codes)) ??
    sureWord(cell)
  )
}

const isNever = (): boolean => false

const isPlausible = (cell: Cell, codes: readonly number[]): boolean =>
  cell.all.every((glob) => matchesCodes(glob.tokens, codes)) &&
  !cell.none.some((glob) => matchesCodes(glob.tokens, codes))

/** What people expect between the colons of an ARN, by how many stand before. */
const fieldExamples = new Map([
  [1, 'aws'],
  [3, 'us-east-1'],
  [4, '111122223333'],
])

/** A text of an ARN pattern as people would write one; undefined for what is no ARN or has no wildcard. */
function spelledOut({ tokens }: Glob): readonly number[] | undefined {
  const text = String.fromCharCode(...tokens.slice(0, 8).map((token) => Math.max(token, 0)))
  const isPrincipal = text.startsWith('AWS:arn:')
  if (!tokens.some((token) => token < 0) || !(isPrincipal || text.startsWith('arn:')))
    return undefined
  const codes: number[] = []
  let colons = isPrincipal ? -1 : 0
  for (const token of tokens) {
    if (token === 58) colons += 1
    if (token >= 0) codes.push(token)
    else if (!isStar(token)) codes.push(120)
    else {
      const field = codes.at(-1) === 58 ? fieldExamples.get(colons) : undefined
      codes.push(...codesOf(field ?? (isPrincipal ? 'role/example' : 'example')))
    }
  }
  return codes
}

const hasLetters = (cell: Cell): boolean =>
  [...cell.all, ...cell.none].some((glob) => glob.hasLetters)

/** Keys of the policy variables in some patterns. */
function variablesOf(cells: readonly Cell[], conditions: readonly Literal[]): ReadonlySet<string> {
  const keys = new Set<string>()
  const globs = [
    ...cells.flatMap((cell) => [...cell.all, ...cell.none]),
    ...conditions.flatMap((literal) =>
      literal.values.domain === 'text' ? literal.values.globs : [],
    ),
  ]
  for (const glob of globs)
    for (const token of glob.hasLetters ? glob.tokens : []) {
      const key = token >= firstLetter ? letterOf(token)?.variable : undefined
      if (key !== undefined) keys.add(key)
    }
  return keys
}

function contextOf(
  cube: Cube,
  variables: ReadonlySet<string>,
  filler: string,
  each: 'alike' | 'apart' | 'absent',
): Context | undefined {
  let known: Context = new Map()
  // The second round knows what the first found for keys that serve as variables elsewhere.
  for (let round = 0; round < 2; round += 1) {
    const before = known
    const found = contextFor(cube.conditions, cube.guards, (cell) => {
      const word = sureWord(fill(cell, before, filler))
      if (word === undefined) return undefined
      return word.every((code) => code < firstLetter) ? String.fromCharCode(...word) : word
    })
    if (found === undefined) return undefined
    const context = new Map(found)
    for (const [at, key] of [...variables].entries()) {
      const known = context.get(key)
      if (known === undefined) {
        if (each !== 'absent') context.set(key, [each === 'alike' ? filler : `${filler}${at}`])
      }
      // What a variable stands for has to be spelled out.
      else if (known.some((value) => typeof value !== 'string')) return undefined
    }
    known = context
    if (variables.size === 0) break
  }
  return known
}

/** The cell with the context's values in place of variables. */
function fill(cell: Cell, context: Context, filler: string): Cell {
  if (!hasLetters(cell)) return cell
  const filled = (glob: Glob): Glob => {
    if (!glob.hasLetters) return glob
    const tokens = glob.tokens.flatMap((token) => {
      const letter = token >= firstLetter ? letterOf(token) : undefined
      if (letter?.variable === undefined) return [token]
      return codesOfValue(context.get(letter.variable)?.[0] ?? letter.fallback ?? filler)
    })
    return globOfTokens(tokens, glob.fold, glob.guards)
  }
  return { all: cell.all.map(filled), none: cell.none.map(filled) }
}

const codesOfValue = (value: ContextValue): readonly number[] =>
  typeof value === 'string' ? codesOf(value) : value
