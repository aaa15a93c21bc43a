import { writeText } from '../adapters/write-text.ts'
import { openWorkspace } from '../adapters/workspace.ts'
import { unbound } from '../check/subject-options.ts'
import { subjectsOf } from '../check/subjects.ts'
import { defaultConfig, UsageError } from '../config/settings.ts'
import type { Estate } from '../model/estate.ts'
import { isUnreadable } from '../model/source.ts'
import { plural, printable } from '../report/printable.ts'
import { evaluateTree } from '../run/evaluate-tree.ts'
import { openLibraries } from '../run/libraries.ts'
import { workflowFiles, type InitFile } from './init-workflows.ts'
import { exitCodes, type CommandIo } from './io.ts'

export interface InitOptions {
  readonly forks?: boolean
  /** False: `--no-live`. */
  readonly live?: boolean
  readonly force?: boolean
  readonly dryRun?: boolean
}

const configFile = '.github/iam-baseline.yml'
const schemaUrl =
  'https://raw.githubusercontent.com/iam-baseline/iam-baseline/v1/schema/config.schema.json'

/** From this confidence on a recognised product is bound; below it the binding is a comment. */
const sureFrom = 0.9

/** `init`: writes a configuration with what is recognised, and workflows. Never overwrites without `--force`. */
export async function init(io: CommandIo, options: InitOptions): Promise<number> {
  const { forks = false } = options
  const workspace = await openWorkspace({ root: io.cwd, environment: io.environment })
  const live = !forks && options.live !== false
  const libraries = await openLibraries(io.data, defaultConfig, workspace.tree)
  const { estate } = await evaluateTree(
    { tree: workspace.tree, selected: workspace.selected, explicit: new Set() },
    defaultConfig,
    { managed: libraries.managed },
  )
  const { subjects } = subjectsOf(estate, unbound(libraries))
  const proposals = proposalsOf(subjects, estate)
  const files: readonly InitFile[] = [
    { path: configFile, text: configText(proposals, live) },
    ...workflowFiles({ forks, live }),
  ]
  if (options.dryRun === true) {
    for (const file of files) io.stdout(`--- ${file.path}\n${file.text}`)
    return exitCodes.clean
  }
  const present = files.filter(({ path }) => {
    const read = workspace.tree.read(path)
    return !isUnreadable(read) || read.unreadable !== 'not-found'
  })
  const kept = options.force === true ? [] : present
  if (kept.length === files.length)
    throw new UsageError(
      `${kept.map(({ path }) => path).join(', ')} are there; --force overwrites them`,
    )
  for (const file of files) {
    if (kept.includes(file)) {
      io.stdout(`kept  ${file.path}: it is there; --force overwrites it\n`)
      continue
    }
    writeText(io.cwd, file.path, file.text)
    io.stdout(`wrote ${file.path}\n`)
  }
  const isConfigured = kept.some(({ path }) => path === configFile)
  const boundInSource = estate.directives.filter(({ kind }) => kind === 'bind').length
  io.stdout(nextSteps(isConfigured ? undefined : proposals, boundInSource, live))
  return exitCodes.clean
}

interface Proposal {
  readonly where: { readonly principal: string } | { readonly files: readonly string[] }
  readonly baseline: string
  readonly version: string | undefined
  readonly features: readonly string[]
  readonly confidence: number
  /** Why it is only a comment although it is sure. */
  readonly doubt: string | undefined
}

/** What is recognised and not yet bound in the source, one proposal a principal or file. */
function proposalsOf(
  subjects: ReturnType<typeof subjectsOf>['subjects'],
  estate: Estate,
): readonly Proposal[] {
  const bare = (address: string): string => address.replace(/\[[^\]]*\]/g, '')
  const rootsOf = new Map<string, Set<string>>()
  for (const { address, root } of estate.principals)
    rootsOf.set(bare(address), (rootsOf.get(bare(address)) ?? new Set()).add(root))
  const documentsIn = (file: string): number =>
    estate.documents.filter((document) => document.site.file === file).length
  const proposals = new Map<string, Proposal>()
  for (const subject of subjects) {
    for (const binding of subject.bindings) {
      if (binding.boundBy !== 'recognised') continue
      const name = bare(subject.address)
      const isAmbiguous = (rootsOf.get(name)?.size ?? 0) > 1
      const file = subject.span.file
      const where =
        subject.principal === undefined
          ? { files: [file] }
          : { principal: isAmbiguous ? `${subject.root}:${name}` : name }
      const { baseline, version, features } = binding.resolved
      const isShared = subject.principal === undefined && documentsIn(file) > 1
      proposals.set(`${JSON.stringify(where)} ${baseline.id}`, {
        where,
        baseline: baseline.id,
        version,
        features,
        confidence: binding.confidence,
        doubt: isShared ? 'the file holds several policies, which would count as one' : undefined,
      })
    }
  }
  return [...proposals.values()]
}

const isSure = (proposal: Proposal): boolean =>
  proposal.confidence >= sureFrom && proposal.doubt === undefined

function configText(proposals: readonly Proposal[], live: boolean): string {
  const sure = proposals.filter(isSure)
  const unsure = proposals.filter((proposal) => !isSure(proposal))
  const bindings =
    sure.length === 0
      ? '# bindings:\n#   - principal: aws_iam_role.backup\n#     baseline: veeam/backup-for-aws/worker\n'
      : `bindings:\n${sure.map((proposal) => entryText(proposal, '')).join('')}`
  const guesses =
    unsure.length === 0
      ? ''
      : `# Less sure: take out the number sign where it is right.\n${sure.length === 0 ? '# bindings:\n' : ''}${unsure.map((proposal) => entryText(proposal, '# ')).join('')}`
  return `# yaml-language-server: $schema=${schemaUrl}

# Which vendor's list a role is compared with. \`iam-baseline baseline list\` prints all.
${sure.length === 0 && unsure.length > 0 ? '' : bindings}${guesses}
# Who validates policies: embedded (no credentials needed), live (IAM Access Analyzer), auto or off.
access-analyzer: ${live ? 'live' : 'embedded'}

# Old findings, accepted for now: run \`iam-baseline adopt\`, then take out the number sign.
# adopted: .github/iam-baseline-adopted.json
`
}

function entryText(proposal: Proposal, mark: string): string {
  const { where, baseline, version, features, confidence, doubt } = proposal
  const first =
    'files' in where
      ? `files: [${where.files.map(scalar).join(', ')}]`
      : `principal: ${scalar(where.principal)}`
  const note = `# recognised with confidence ${confidence.toFixed(2)}${doubt === undefined ? '' : `; ${doubt}`}`
  return [
    `${mark}  - ${first} ${note}`,
    `${mark}    baseline: ${scalar(baseline)}`,
    ...(version === undefined ? [] : [`${mark}    version: ${JSON.stringify(version)}`]),
    ...(features.length === 0 ? [] : [`${mark}    features: [${features.map(scalar).join(', ')}]`]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** A YAML scalar, quoted where it is not plainly a word; names in the tree may be anything. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./@-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)
}

/** What to do now; the proposals are undefined where an older configuration was kept. */
function nextSteps(
  proposals: readonly Proposal[] | undefined,
  boundInSource: number,
  live: boolean,
): string {
  const steps = [
    proposals === undefined
      ? 'The configuration stays as it was: `iam-baseline init --dry-run` prints the one that would be written.'
      : boundText(proposals, boundInSource),
    'Run `iam-baseline check`. In an old repository run `iam-baseline adopt` to accept what is there.',
    ...(live
      ? [
          'Set the variables IAM_BASELINE_ROLE_ARN and AWS_REGION of the repository, for IAM Access Analyzer: docs/access-analyzer.md has the role. Until then runs are done without it and say so; `init --no-live` writes workflows that never ask.',
        ]
      : []),
    'Pin the actions in the workflows by commit, and make `check` a required check.',
  ]
  return `\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`
}

/** What is bound, and what is left for a person to bind. */
function boundText(proposals: readonly Proposal[], boundInSource: number): string {
  const sure = proposals.filter(isSure)
  const products = [...new Set(sure.map((proposal) => proposal.baseline))].map(printable)
  const unsure = proposals.length - sure.length
  const guessed = `${plural(unsure, 'less certain one stands', 'less certain ones stand')} there as ${unsure === 1 ? 'a comment' : 'comments'}: take out the number sign where it is right.`
  return [
    ...(sure.length > 0
      ? [
          `${plural(sure.length, 'binding')} written: ${products.join(', ')}. Look at ${sure.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(boundInSource > 0
      ? [`${plural(boundInSource, 'binding stands', 'bindings stand')} in the source.`]
      : []),
    ...(sure.length === 0 && boundInSource === 0
      ? [
          unsure > 0
            ? 'No product was recognised with certainty.'
            : 'No product was recognised: where a role is a vendor’s, name it under `bindings`.',
        ]
      : []),
    ...(unsure > 0 ? [guessed] : []),
  ].join(' ')
}
