/**
 * Writes src/baselines/odds-weights.ts: how the measures of a likeness tell a vendor's list that was changed from an
 * ordinary policy. Cases are the lists of eight or more actions, whole, with actions lost or added, halved and two in
 * one, and every ordinary policy, judged as if nothing of its repository (or managed policy) had been counted.
 * Printed: what share is told from which odds on, of cases that were left out of six fits.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import {
  dropped,
  extended,
  leastSize,
  listClasses,
  pick,
  seeded,
  split,
} from '../bench/recognition-cases.ts'
import { shippedData } from '../src/adapters/data.ts'
import { serviceOf } from '../src/baselines/action-text.ts'
import { decodeBaselines } from '../src/baselines/compiled.ts'
import { bestFit, type Fit } from '../src/baselines/fit.ts'
import { isAlone, measuresOf } from '../src/baselines/odds.ts'
import { ordinarySaving } from '../src/baselines/ordinary.ts'
import { leastRecall, shortList } from '../src/baselines/resemblance.ts'
import { openIndex } from '../src/baselines/recognition-index.ts'
import { shortlisted } from '../src/baselines/shortlist.ts'
import { tokensOf } from '../src/baselines/tokens.ts'
import { dot, fitted, type Case } from './logistic.ts'
import { managedPoliciesIn } from './managed-policies.ts'
import { managedAsOrdinary, repositoryPolicies, type OrdinaryPolicy } from './ordinary-policies.ts'
import { reachedBesides, reachesOf } from './ordinary-reach.ts'
import { costsOver, plainSize, specificityOver, type OrdinaryActions } from './specificity.ts'
import { isVendors } from './vendors-own.ts'

const target = 'src/baselines/odds-weights.ts'
/** An ordinary policy of a repository counts for more than a managed one: it is what roles are made of. */
const weights = { list: 1, repository: 2, managed: 1 }
const seeds = [1, 2, 3]
const folds = 6

const library = decodeBaselines(shippedData('dist/cli/index.js').sections('baselines'))
const index = openIndex(library.recognition())
const baselines = library.ids().flatMap((id) => library.get(id) ?? [])
const classes = listClasses(baselines)
const managed = managedPoliciesIn(
  brotliDecompressSync(readFileSync('dist/data/managed-policies.json.br')).toString('utf8'),
)
const others = managed.filter(({ name }) => !isVendors(name, baselines))
const foreign = [...new Set(managed.flatMap(({ actions }) => actions))].filter(
  (action) => !/[*?]/.test(action),
)
const counted = JSON.parse(readFileSync('scripts/ordinary-actions.json', 'utf8')) as OrdinaryActions
const lists = others.map(({ actions }) => actions)
const { costOf } = costsOver(lists, counted)
const specificityOf = specificityOver(lists, counted)
const repositories = repositoryPolicies()
const managedOnes = managedAsOrdinary(others)
const policies = [...repositories, ...managedOnes]
const reaches = reachesOf(index, policies)

/** By the tokens of a policy, where it stands. */
const tokensKey = (actions: readonly string[]): string =>
  [...new Set(actions.flatMap((action) => index.tokenOf(action) ?? []))]
    .sort((a, b) => a - b)
    .join()
const origins = new Map<string, Set<string>>()
for (const { origin, actions } of policies) {
  const key = tokensKey(actions)
  const known = origins.get(key) ?? new Set()
  known.add(origin)
  origins.set(key, known)
}
const { starts, values } = library.recognition().ordinary()
const originsOf = Array.from({ length: starts.length - 1 }, (_, place) =>
  origins.get(values.subarray(starts[place], starts[place + 1]).join()),
)

/** What of an origin was counted. */
function countedOf(all: readonly OrdinaryPolicy[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { actions } of all) {
    const weight = Math.min(1, plainSize / actions.length)
    for (const key of [...actions, ...new Set(actions.map(serviceOf))])
      counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  return counts
}

interface Judged {
  readonly fit: Fit
  readonly product: string
  /** What was taken for what, for readers. */
  readonly note: string
  readonly measures: readonly number[]
}

/** What recognition would judge first of an input, as if nothing of `origin` were known. */
function judged(actions: readonly string[], origin?: string): Judged | undefined {
  const tokens = tokensOf(index, actions)
  const asked = { names: [], sids: [], accounts: [], services: [] }
  let best: { readonly fit: Fit; readonly position: number; readonly rank: number } | undefined
  for (const { position } of shortlisted(index, tokens, asked)) {
    const fit = bestFit(index, position, tokens)
    if (fit === undefined || fit.size < shortList || fit.matched < 4) continue
    const rank = fit.saved - (fit.strangers === 0 ? 0 : 4)
    if (best === undefined || rank > best.rank) best = { fit, position, rank }
  }
  if (best === undefined || best.fit.recall < leastRecall) return undefined
  const { fit, position } = best
  const ordinary = ordinarySaving(
    index,
    tokens,
    (policy) =>
      origin === undefined || [...(originsOf[policy] ?? [])].some((one) => one !== origin),
  )
  const reached = reachedBesides(reaches[position] ?? [[], []], origin)
  return {
    fit,
    product: index.profiles[position]?.product ?? '',
    note: `${index.profiles[position]?.baseline ?? ''}: ${String(fit.matched)} of ${String(fit.size)} actions`,
    measures: measuresOf({ fit, size: tokens.items.length, ordinary, reached }),
  }
}

/** The same of an ordinary policy: its actions cost what they would if its origin had not been counted. */
function judgedWithout(
  { origin, actions }: OrdinaryPolicy,
  without: ReadonlyMap<string, number>,
): Judged | undefined {
  const tokens = [...new Set(actions.flatMap((action) => index.tokenOf(action) ?? []))]
  const kept = tokens.map((token) => [index.costs[token] ?? 0, index.specificities[token] ?? 0])
  for (const token of tokens) {
    const action = index.texts[token] ?? ''
    const less = without.get(action) ?? 0
    index.costs[token] = costOf(action, {
      action: less,
      service: without.get(serviceOf(action)) ?? 0,
    })
    index.specificities[token] = specificityOf(action, less)
  }
  const found = judged(actions, origin)
  for (const [place, token] of tokens.entries()) {
    const [cost = 0, specificity = 0] = kept[place] ?? []
    index.costs[token] = cost
    index.specificities[token] = specificity
  }
  return found
}

interface Row extends Case {
  readonly kind: string
  readonly group: string
  readonly isAlone: boolean
  /** What was taken for what, for readers. */
  readonly note: string
}
const rows: Row[] = []
const asked = new Map<string, number>()
function add(
  kind: string,
  group: string,
  found: Judged | undefined,
  isSo: boolean,
  weight: number,
): void {
  asked.set(kind, (asked.get(kind) ?? 0) + 1)
  if (found === undefined) return
  rows.push({
    kind,
    group,
    isAlone: isAlone(found.fit),
    note: found.note,
    measures: found.measures,
    isSo,
    weight,
  })
}
for (const seed of seeds) {
  const random = seeded(seed)
  for (const one of classes) {
    const ask = (kind: string, actions: readonly string[], products = one.products): void => {
      if (kind === 'half' && actions.length < leastSize) return
      const found = judged(actions)
      const isSo = found !== undefined && products.has(found.product)
      add(kind, one.actions.join(), found, isSo, weights.list)
    }
    if (seed === seeds[0]) ask('published', one.actions)
    const left = dropped(one.actions, random)
    ask(left.length < leastSize ? 'fewer than eight left' : 'dropped', left)
    ask('half', split(one.actions, random))
    ask('added', extended(one.actions, foreign, random))
    const other = pick(classes, random)
    ask('two', [...one.actions, ...other.actions], new Set([...one.products, ...other.products]))
  }
}
for (const [kind, all] of [
  ['repository', repositories],
  ['managed', managedOnes],
] as const) {
  for (const origin of new Set(all.map((policy) => policy.origin))) {
    const own = all.filter((policy) => policy.origin === origin)
    const without = countedOf(own)
    for (const policy of own)
      add(kind, origin, judgedWithout(policy, without), false, weights[kind])
  }
}

const fit = (all: readonly Row[]): readonly (readonly number[])[] =>
  [true, false].map((alone) => fitted(all.filter((row) => row.isAlone === alone)))
const oddsBy = ([alone = [], among = []]: readonly (readonly number[])[], row: Row): number =>
  dot(row.measures, row.isAlone ? alone : among)

const groups = [...new Set(rows.map(({ group }) => group))].sort()
const foldOf = new Map(groups.map((group, place) => [group, place % folds]))
const odds = new Map<Row, number>()
for (let fold = 0; fold < folds; fold += 1) {
  const found = fit(rows.filter(({ group }) => foldOf.get(group) !== fold))
  for (const row of rows) if (foldOf.get(row.group) === fold) odds.set(row, oddsBy(found, row))
}
for (const from of [-1, -0.5, 0, 0.5, 1, 1.5, 2, 3]) {
  const shares = [...asked].map(([kind, all]) => {
    const told = rows.filter(
      (row) =>
        row.kind === kind &&
        (odds.get(row) ?? 0) >= from &&
        (row.isSo || kind === 'repository' || kind === 'managed'),
    )
    return `${kind} ${((100 * told.length) / all).toFixed(2)}`
  })
  process.stdout.write(`${String(from).padStart(4)}: ${shares.join(', ')}\n`)
}
const mistaken = rows
  .filter(
    (row) =>
      !row.isSo &&
      (row.kind === 'repository' || row.kind === 'managed') &&
      (odds.get(row) ?? 0) >= 0.5,
  )
  .sort((a, b) => (odds.get(b) ?? 0) - (odds.get(a) ?? 0))
for (const row of mistaken)
  process.stdout.write(`${(odds.get(row) ?? 0).toFixed(2)} ${row.group}: ${row.note}\n`)
const [alone = [], among = []] = fit(rows)
const written = (name: string, found: readonly number[]): string =>
  `export const ${name}: readonly number[] = [\n${found.map((weight) => `  ${weight.toFixed(3)},\n`).join('')}]\n`
writeFileSync(
  target,
  '/** Written by `scripts/fit-odds.ts`: the weights of `measuresOf`, of inputs that are of a list alone and of others. */\n' +
    `${written('alone', alone)}${written('among', among)}`,
)
