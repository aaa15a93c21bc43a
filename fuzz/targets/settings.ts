import { withOwnBaselines } from '../../src/baselines/load-own.ts'
import { loadBaselines } from '../../src/baselines/load.ts'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { grantsToRender, renderBaseline } from '../../src/baselines/render.ts'
import { resolveBaseline } from '../../src/baselines/resolve.ts'
import { readAdopted } from '../../src/check/adopted.ts'
import { isWaiver } from '../../src/check/waive-target.ts'
import { isWellFormed, settle } from '../../src/check/settings-change.ts'
import { loadConfig } from '../../src/config/load.ts'
import { UsageError } from '../../src/config/settings.ts'
import { defaultConfig } from '../../src/config/settings.ts'
import type { Baseline, BaselineLibrary } from '../../src/model/baseline.ts'
import type { Estate } from '../../src/model/estate.ts'
import { parseHcl } from '../../src/parse/hcl/parse.ts'
import { evaluateTree } from '../../src/run/evaluate-tree.ts'
import { treeOf } from '../memory.ts'
import { checkPlaces } from '../places.ts'
import { filesIn, promise, type Target } from '../target.ts'
import { commonTokens, hclTokens, hostileTokens, jsonTokens, yamlTokens } from '../tokens.ts'
import { data } from './policies.ts'

export const config: Target = {
  name: 'config',
  promises: 'a configuration is read or refused with a usage error, never with another',
  takes: ({ path }) => path.includes('iam-baseline.y'),
  tokens: [
    ...commonTokens,
    ...yamlTokens,
    'bindings:',
    'waivers:',
    'scenarios:',
    'severity:',
    'baselines:',
  ],
  check(text) {
    try {
      loadConfig({ path: '.github/iam-baseline.yml', text })
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      promise(error.message.length < 2_000 + text.length, 'a message longer than the file')
    }
  },
}

let shipped: BaselineLibrary | undefined

export const baselines: Target = {
  name: 'baselines',
  promises:
    'own baselines load, or their mistakes are values with a place; what is rendered of them parses',
  takes: ({ path, text }) => path.endsWith('.yaml') && text.includes('\nroles:'),
  tokens: [
    ...commonTokens,
    ...yamlTokens,
    'roles:',
    'grants:',
    'features:',
    'trust:',
    'oneOf:',
    'actions: [',
  ].concat([
    'resources: [',
    'condition:',
    'versions:',
    'passedTo:',
    'defects:',
    'meant: ',
    'sources:',
  ]),
  check(text) {
    loadBaselines(text, 'own.yaml')
    shipped ??= decodeBaselines(data.sections('baselines'))
    const own = withOwnBaselines(shipped, [{ path: 'own.yaml', text }])
    if (!own.ok) return
    for (const { id } of own.value.list()) {
      const baseline = own.value.get(id)
      if (baseline !== undefined && shipped.get(id) === undefined)
        promiseRendered(own.value, baseline)
    }
  },
}

/** A baseline of any text as files that Terraform and CloudFormation read, with every action in them. */
function promiseRendered(library: BaselineLibrary, { id, versions }: Baseline): void {
  for (const version of [undefined, ...versions.slice(0, 3)]) {
    const resolved = resolveBaseline(library, {
      baseline: id,
      version,
      edition: undefined,
      features: undefined,
    })
    if (!resolved.ok) continue
    const actions = new Set(grantsToRender(resolved.value).flatMap((grant) => grant.actions))
    for (const format of ['terraform', 'cloudformation', 'json'] as const) {
      const { files } = renderBaseline(resolved.value, format, new Map())
      for (const { name, text } of files) {
        if (format === 'terraform') {
          const [problem] = parseHcl({ path: name, text }).problems
          promise(problem === undefined, `${format}: ${problem?.message ?? ''}`)
        } else JSON.parse(text)
      }
      const all = files.map(({ text }) => text).join('\n')
      for (const action of actions)
        promise(all.includes(JSON.stringify(action).slice(1, -1)), `${format}: ${action} is lost`)
    }
  }
}

async function estateOf(
  files: ReadonlyMap<string, string>,
  name: 'head' | 'base',
): Promise<Estate> {
  const tree = treeOf(files, name)
  const selection = { tree, selected: tree.paths(), explicit: new Set(tree.paths()) }
  return (await evaluateTree(selection, defaultConfig)).estate
}

export const directives: Target = {
  name: 'directives',
  promises:
    'bindings and waivers in sources are read or passed over; settling base and head never throws',
  takes: ({ text }) => text.includes('iam-baseline:'),
  tokens: [
    ...[...commonTokens, ...hclTokens, ...yamlTokens, ...jsonTokens, ...hostileTokens],
    ...[
      '# iam-baseline: ',
      '# iam-baseline:waive ',
      ' until=2026-99-99',
      ' -- ',
      '@1',
      '\n#=== t.yaml\n',
    ],
    ...[
      'Metadata:\n  IamBaseline: ',
      '/* iam-baseline: x/y/z */',
      '\n#=== p.json\n',
      '\n#=== BASE\n',
    ],
  ],
  time: (length) => 4_000 + length / 2,
  async check(text, choice) {
    const first = choice % 3 === 0 ? 't.yaml' : 'main.tf'
    const [now = '', before] = text.split('\n#=== BASE\n')
    const head = filesIn(now, first)
    const base = before === undefined ? undefined : filesIn(before, first)
    const estate = await estateOf(head, 'head')
    checkPlaces(estate, head)
    const old = base === undefined ? undefined : await estateOf(base, 'base')
    for (const mode of ['after-merge', 'honour', 'forbid'] as const) settle(estate, old, mode)
    for (const directive of estate.directives) if (isWaiver(directive)) isWellFormed(directive)
  },
}

export const adopted: Target = {
  name: 'adopted',
  promises: 'a file of adopted debt is read or refused with a sentence',
  takes: ({ path }) => path.includes('adopted'),
  tokens: [...commonTokens, ...jsonTokens],
  check: (text) => void readAdopted(text),
}
