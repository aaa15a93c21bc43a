/**
 * Prints how recognition answers: mutations of the vendors' lists (seeds printed), AWS-managed policies, and the
 * subjects of every folder of code that is an argument, through the pipeline of `check`.
 *
 * Three measures: what comes first of all that resembles the input (`baseline recognise --all`), what
 * `baseline recognise` says (likely, from `likelyFrom` on, and nothing else), and what `check` binds unasked (from
 * `boundFrom` on). A list of everyday actions can come first with right and still be nothing to speak of.
 * Reachable is the share in which no other product, and no ordinary policy that is known, explains the actions as well.
 */
import { brotliDecompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { shippedData } from '../src/adapters/data.ts'
import { memoryTree } from '../src/adapters/memory-tree.ts'
import { specificityOf } from '../src/baselines/fit.ts'
import {
  boundFrom,
  likelyFrom,
  recogniseCandidates,
  recogniseSubject,
  type RecognitionInput,
} from '../src/baselines/recognise.ts'
import { defaultConfig } from '../src/config/settings.ts'
import { openLibraries } from '../src/run/libraries.ts'
import { codeEvidence } from '../scripts/code-evidence.ts'
import { managedPoliciesIn } from '../scripts/managed-policies.ts'
import { repositoryPolicies } from '../scripts/ordinary-policies.ts'
import {
  dropped,
  extended,
  leastSize,
  listClasses,
  pick,
  productOf,
  saidBesides,
  seeded,
  split,
  type ListClass,
} from './recognition-cases.ts'
import {
  extendedFrom,
  half,
  lost,
  originsOf,
  published,
  reachable,
  type Likelihood,
} from './recognition-reachable.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

/** `--seed N`: other mutations. */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '20261130' } },
  allowPositionals: true,
})
const firstSeed = Number(values.seed)

const data = shippedData('dist/cli/index.js')
const libraries = await openLibraries(data, defaultConfig, memoryTree('head', new Map()))
const index = libraries.recognition()
const baselines = libraries.library.list().flatMap(({ id }) => libraries.library.get(id) ?? [])
const classes = listClasses(baselines)
const managed = managedPoliciesIn(
  brotliDecompressSync(readFileSync('dist/data/managed-policies.json.br')).toString('utf8'),
)
const foreign = [...new Set(managed.flatMap(({ actions }) => actions))].filter(
  (action) => !/[*?]/.test(action),
)

const input = (
  actions: readonly string[],
  { sids = [], marks = [] }: Partial<Pick<RecognitionInput, 'sids' | 'marks'>> = {},
): RecognitionInput => ({
  actions,
  names: [],
  sids,
  marks,
  accounts: [],
  services: [],
})

/** What is asked, the products of which any is a right answer, and the lists of which each is to be found. */
interface Question {
  readonly asked: RecognitionInput
  readonly products: ReadonlySet<string>
  readonly lists: readonly ListClass[]
}

type Mutation = (one: ListClass, random: () => number) => Question

/** Of parts only those are counted that have enough actions to be recognised by them. */
const isPart = (name: string): boolean => /halves|…/.test(name)

const origins = originsOf(
  classes,
  repositoryPolicies().map(({ actions }) => actions),
)
/** What is known of how the inputs of a row were made; of the others nothing is worked out. */
const likelihoods: Readonly<Record<string, Likelihood>> = {
  'as published': published,
  'dropped 5-40 %': lost,
  '… eight are left': lost,
  'added 3-60': extendedFrom(foreign.length),
  'one of two halves': half,
}

type Change = (actions: readonly string[], random: () => number) => readonly string[]

/** A mutation of the actions alone. */
const ofActions =
  (mutate: Change): Mutation =>
  (one, random) => ({
    asked: input(mutate(one.actions, random)),
    products: one.products,
    lists: [one],
  })

/** The same of statements that keep what they had besides their actions. */
const ofStatements =
  (mutate: Change, keeps: readonly ('sids' | 'marks')[]): Mutation =>
  (one, random) => {
    const actions = mutate(one.actions, random)
    const { sids, marks } = saidBesides(one, actions)
    const kept = {
      ...(keeps.includes('sids') ? { sids } : {}),
      ...(keeps.includes('marks') ? { marks } : {}),
    }
    return { asked: input(actions, kept), products: one.products, lists: [one] }
  }

const mutations: Readonly<Record<string, Mutation>> = {
  'as published': ofActions((actions) => actions),
  'with its resources': ofStatements((actions) => actions, ['marks']),
  'and its Sids': ofStatements((actions) => actions, ['sids', 'marks']),
  'scoped to names': (one) => ({
    asked: input(one.actions, { marks: ['=acme-prod-data', '=acme-prod', '=payments'] }),
    products: one.products,
    lists: [one],
  }),
  'dropped 5-40 %': ofActions(dropped),
  '… eight are left': ofActions(dropped),
  'added 3-60': ofActions((actions, random) => extended(actions, foreign, random)),
  'one of two halves': ofActions(split),
  '… with its resources': ofStatements(split, ['marks']),
  '… and its Sids': ofStatements(split, ['sids', 'marks']),
  'merged with another': (one, random) => {
    const other = pick(classes, random)
    return {
      asked: input([...one.actions, ...other.actions]),
      products: new Set([...one.products, ...other.products]),
      lists: [one, other],
    }
  },
}

/** Lists of this much that ordinary policies do not have are told from them by their actions. */
const tellingSpecificity = 1

const specific = classes.filter(({ actions }) => {
  const tokens = actions.flatMap((action) => index.tokenOf(action.toLowerCase()) ?? [])
  return specificityOf(index, tokens) >= tellingSpecificity
})

function table(title: string, lists: readonly ListClass[]): void {
  print(`\n${title}: ${String(lists.length)} classes, seed ${String(firstSeed)}`)
  print(
    '                              --all: product first, a baseline, each of them in the first three' +
      ' | asked: product first, baseline in three, wrong, none | unasked: right, wrong | reachable',
  )
  for (const [name, mutate] of Object.entries(mutations)) {
    const random = seeded(firstSeed)
    const counts = {
      asked: 0,
      product: 0,
      baseline: 0,
      every: 0,
      said: 0,
      three: 0,
      wrong: 0,
      none: 0,
      bound: 0,
      misbound: 0,
      reachable: 0,
    }
    const likelihood = likelihoods[name]
    for (const one of lists) {
      const { asked, products, lists: wanted } = mutate(one, random)
      if (isPart(name) && asked.actions.length < leastSize) continue
      counts.asked += 1
      if (likelihood !== undefined)
        counts.reachable += reachable(asked.actions, products, origins, likelihood)
      const found = recogniseCandidates(index, asked)
      const [first] = found
      const isRight = first !== undefined && products.has(productOf(first.baseline))
      if (isRight) counts.product += 1
      const three = found.slice(0, 3)
      if (wanted.some((list) => three.some(({ baseline }) => list.baselines.has(baseline))))
        counts.baseline += 1
      if (wanted.every((list) => three.some(({ baseline }) => list.baselines.has(baseline))))
        counts.every += 1
      const said = three.filter(({ confidence }) => confidence >= likelyFrom)
      if (wanted.some((list) => said.some(({ baseline }) => list.baselines.has(baseline))))
        counts.three += 1
      if (said.length === 0) counts.none += 1
      else if (isRight) counts.said += 1
      else counts.wrong += 1
      if (first === undefined || first.confidence < boundFrom) continue
      if (isRight) counts.bound += 1
      else counts.misbound += 1
    }
    const { asked: whole, reachable: sum, ...found } = counts
    const shares = Object.values(found).map((n) => percent(n, whole).padStart(8))
    const best = likelihood === undefined ? '' : percent(sum, whole).padStart(8)
    print(`${name.padEnd(20)} ${String(whole).padStart(5)}: ${shares.join('')}${best}`)
  }
}

function negatives(
  title: string,
  subjects: readonly { readonly address: string; readonly evidence: RecognitionInput }[],
): void {
  const named: string[] = []
  let listed = 0
  let bound = 0
  let likely = 0
  for (const { address, evidence } of subjects) {
    const [first] = recogniseCandidates(index, evidence)
    if (recogniseSubject(index, evidence).length > 0) bound += 1
    if (first === undefined) continue
    listed += 1
    if (first.confidence < likelyFrom) continue
    likely += 1
    named.push(
      `  ${address}: ${first.baseline} ${String(first.confidence)} (${first.evidence.join(', ')})`,
    )
  }
  print(
    `\n${title}: ${String(subjects.length)} subjects, bound unasked ${String(bound)} ` +
      `(${percent(bound, subjects.length)}), likely where asked ${String(likely)} ` +
      `(${percent(likely, subjects.length)}), resemble a list ${String(listed)} (${percent(listed, subjects.length)})`,
  )
  for (const line of named) print(line)
}

table('lists of eight or more actions', classes)
table('those that ordinary policies do not have', specific)
negatives(
  'AWS-managed policies',
  managed.map(({ name, actions, marks }) => ({
    address: name,
    evidence: input(actions, { marks: [...marks] }),
  })),
)
for (const folder of positionals) {
  negatives(folder, await codeEvidence(folder, libraries))
}
