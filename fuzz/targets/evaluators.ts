import { classify } from '../../src/discover/classify.ts'
import { evaluateTemplates } from '../../src/evaluate/cloudformation/evaluate.ts'
import { evaluateDocuments } from '../../src/evaluate/documents/evaluate.ts'
import { evaluateServerless } from '../../src/evaluate/serverless/evaluate.ts'
import { evaluateTerraform } from '../../src/evaluate/terraform/evaluate.ts'
import { evaluatePlan } from '../../src/evaluate/terraform/plan/plan.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { isPolicyBearing } from '../../src/model/sites/policy-bearing.ts'
import type { SourceFile } from '../../src/model/source.ts'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { sources } from '../../src/report/source.ts'
import { extractV1 } from '../../src/report/extract-v1.ts'
import { treeOf } from '../memory.ts'
import { checkPlaces } from '../places.ts'
import { filesIn, promise, type Target } from '../target.ts'
import { commonTokens, hclTokens, jsonTokens, templateTokens, yamlTokens } from '../tokens.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

/** Objects that one evaluation may make, whatever it reads: the evaluators' own bounds keep below. */
const mostObjects = 3_000_000

const kindOf = ({ path, text }: SourceFile): string => classify(path, text)

/** What evaluators promise: places in the files, a bounded result, and an estate of the same kind that prints. */
function promiseEstate(
  evaluations: readonly Evaluation[],
  files: ReadonlyMap<string, string>,
): void {
  const objects = checkPlaces(evaluations, files)
  promise(objects <= mostObjects, `an evaluation of ${objects} objects`)
  const estate = extractEstate('head', evaluations, [])
  checkPlaces(estate, files)
  const located = sources({ text: (_tree, file) => files.get(file) })
  const printed = JSON.stringify(extractV1(estate, located))
  promise(printed.length < 400_000_000, `an estate of ${printed.length} characters`)
}

export const terraform: Target = {
  name: 'terraform',
  promises: 'every root evaluates to bounded values with places in its files',
  takes: (file) => kindOf(file) === 'terraform',
  tokens: [...commonTokens, ...hclTokens, '\n#=== m/main.tf\n', '\n#=== a.auto.tfvars\n'],
  time: (length) => 4_000 + length / 2,
  check(text) {
    const files = filesIn(text, 'main.tf')
    const tree = treeOf(files)
    const settings = { vars: new Map(), varFiles: [], workspace: undefined, isPolicyBearing }
    const chosen = [...files.keys()].filter((path) => !path.endsWith('.tpl'))
    promiseEstate(evaluateTerraform({ tree, files: chosen, settings }), files)
  },
}

export const cloudformation: Target = {
  name: 'cloudformation',
  promises: 'every template, SAM and loops included, evaluates to bounded values with places in it',
  takes: (file) => ['cloudformation', 'sam'].includes(kindOf(file)),
  tokens: [...commonTokens, ...templateTokens, ...yamlTokens, '\n#=== x.yaml\n'],
  time: (length) => 4_000 + length / 2,
  check(text) {
    const files = filesIn(text, /^[\ufeff\s]*\{/.test(text) ? 't.json' : 't.yaml')
    const tree = treeOf(files)
    const given = [...files].map(([path, one]) => ({ path, text: one }))
    promiseEstate(evaluateTemplates(given, { tree, settings: {} }).evaluations, files)
  },
}

export const serverless: Target = {
  name: 'serverless',
  promises: 'every service evaluates to bounded values with places in its files',
  takes: (file) => kindOf(file) === 'serverless',
  tokens: [...commonTokens, ...templateTokens, ...yamlTokens, '\n#=== more.yml\n'],
  time: (length) => 4_000 + length / 2,
  check(text) {
    const files = filesIn(text, 'serverless.yml')
    const file = { path: 'serverless.yml', text: files.get('serverless.yml') ?? '' }
    const tree = treeOf(files)
    promiseEstate(evaluateServerless({ file, tree, parsed: parseYaml(file) }), files)
  },
}

const documentNames = ['p.json', 'p.yaml', 'p.txt', 'p.json.tpl', 'p', 'p.md', 'p.json5'] as const

export const documents: Target = {
  name: 'documents',
  promises: 'policies, manifests and pasted pages of any name are read with places in the file',
  takes: (file) =>
    ['policy', 'kubernetes', 'account-authorization', 'openapi'].includes(kindOf(file)),
  tokens: [...commonTokens, ...jsonTokens, ...yamlTokens],
  time: (length) => 600 + length / 4,
  check(text, choice) {
    const path = documentNames[choice % documentNames.length] ?? 'p'
    classify(path, text)
    promiseEstate([evaluateDocuments({ path, text })], new Map([[path, text]]))
  },
}

export const plan: Target = {
  name: 'plan',
  promises: 'a plan is read with places in the file, or refused with a reason',
  takes: (file) => kindOf(file) === 'terraform-plan',
  tokens: [
    ...commonTokens,
    ...jsonTokens,
    '"after_unknown":',
    '"sensitive_values":',
    '"child_modules":[',
  ],
  check(text) {
    const read = evaluatePlan({ path: 'plan.json', text })
    const files = new Map([['plan.json', text]])
    if ('reason' in read) checkPlaces(read, files)
    else promiseEstate([read], files)
  },
}
