import type { Baseline } from '../src/model/baseline.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const countedActions = (baseline: Baseline): number =>
  new Set(baseline.grants.flatMap((grant) => grant.actions.map((action) => action.toLowerCase())))
    .size

function rowOf(baseline: Baseline): string {
  const role = baseline.id.slice(baseline.id.lastIndexOf('/') + 1)
  const title = baseline.title.slice(baseline.title.indexOf(': ') + 2)
  const notes = [
    baseline.kind === 'identity' ? '' : baseline.kind,
    baseline.features.length > 0 ? `${String(baseline.features.length)} features` : '',
    ...baseline.variants.map(
      (group) => `one of ${group.names.map((name) => `\`${name.id}\``).join(', ')}`,
    ),
    baseline.editions.length > 1 ? `editions ${baseline.editions.join(', ')}` : '',
    baseline.managedPolicies.length > 0
      ? `${String(baseline.managedPolicies.length)} AWS-managed`
      : '',
    baseline.trust.length > 0 ? 'trust' : '',
    baseline.scenarios.length > 0 ? 'keys' : '',
  ].filter((note) => note !== '')
  return `| \`${role}\` | ${cell(title)} | ${baseline.versions.join(', ')} | ${String(countedActions(baseline))} | ${notes.join('; ')} |`
}

interface Product {
  readonly file: string
  readonly vendorName: string
  readonly title: string
  readonly baselines: Baseline[]
}

function productsOf(baselines: readonly Baseline[]): readonly Product[] {
  const products = new Map<string, Product>()
  for (const baseline of baselines) {
    const file = `${baseline.vendor}/${baseline.product}.yaml`
    const known = products.get(file)
    if (known !== undefined) known.baselines.push(baseline)
    else {
      const at = baseline.title.indexOf(': ')
      products.set(file, {
        file,
        vendorName: baseline.vendorName,
        title: baseline.title.slice(0, at),
        baselines: [baseline],
      })
    }
  }
  return [...products.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** `rules/README.md`: every baseline by vendor and product. */
export function rulesIndex(baselines: readonly Baseline[]): string {
  const products = productsOf(baselines)
  const vendors = new Set(products.map((product) => product.vendorName))
  const lists = new Set(
    baselines.flatMap((baseline) => baseline.sources.map((source) => source.list)),
  )
  const newest = baselines
    .flatMap((baseline) => baseline.sources.map((source) => source.retrieved))
    .reduce((a, b) => (a > b ? a : b), '')
  const head = [
    '# Baselines',
    '',
    '<!-- Generated from the files beside it; `npm run docs` writes it anew. -->',
    '',
    `The minimal permissions that ${String(vendors.size)} vendors publish for ${String(products.length)} products: ${String(baselines.length)} roles, users and policies, read from ${String(lists.size)} published lists, last on ${newest}.`,
    'The lists are facts taken from the documents that each file names; no vendor endorses them.',
    '',
    'A baseline is bound by its id, `<vendor>/<product>/<role>`, with `@<version>` where a version is meant. How a file is written: [writing a baseline](../docs/writing-a-baseline.md).',
    '',
  ]
  const sections = products.flatMap((product) => [
    `## ${product.vendorName}: ${product.title}`,
    '',
    `[\`${product.file}\`](${product.file})`,
    '',
    '| Role | For | Versions | Actions | More |',
    '| --- | --- | --- | --: | --- |',
    ...product.baselines.map(rowOf),
    '',
  ])
  return `${[...head, ...sections].join('\n').trimEnd()}\n`
}
