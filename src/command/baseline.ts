import { parseBaselineReference, resolveBaseline } from '../baselines/resolve.ts'
import {
  likelyFrom,
  recogniseCandidates,
  type RecognitionCandidate,
} from '../baselines/recognise.ts'
import { inputOfDocuments } from '../check/effective-input.ts'
import { evidenceOf } from '../check/evidence.ts'
import { didYouMean } from '../config/nearest-name.ts'
import { defaultConfig, UsageError } from '../config/settings.ts'
import type { BaselineLibrary, BaselineSummary, ResolvedBaseline } from '../model/baseline.ts'
import { plural, printable } from '../report/printable.ts'
import { evaluateTree } from '../run/evaluate-tree.ts'
import { openLibraries, type Libraries } from '../run/libraries.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { openSession, type Session } from './session.ts'

export interface BaselineOptions {
  readonly config?: string
  readonly format?: string
}

/** The shipped baselines and those the config names. */
export async function libraryOf(io: CommandIo, options: BaselineOptions): Promise<BaselineLibrary> {
  const session = await openSession(io, [], options)
  return (await openLibraries(io.data, session.config, session.head.tree)).library
}

/** `baseline list`: every baseline with its sources. */
export async function listBaselines(io: CommandIo, options: BaselineOptions): Promise<number> {
  const list = (await libraryOf(io, options)).list()
  if (options.format === 'json') {
    io.stdout(`${JSON.stringify({ baselines: list.map(summaryV1) }, null, 2)}\n`)
  } else {
    const width = Math.max(...list.map((entry) => entry.id.length))
    for (const entry of list) {
      const versions = entry.versions.length > 0 ? ` (${entry.versions.join(', ')})` : ''
      io.stdout(`${entry.id.padEnd(width)}  ${printable(entry.title)}${versions}\n`)
    }
  }
  return exitCodes.clean
}

function summaryV1(entry: BaselineSummary): object {
  return {
    id: entry.id,
    vendor: entry.vendorName,
    product: entry.product,
    title: entry.title,
    kind: entry.kind,
    versions: entry.versions,
    editions: entry.editions,
    features: entry.features,
    sources: entry.sources,
  }
}

/** Finds a baseline by `id` or `id@version`; throws a `UsageError` with the nearest id. */
export function findBaseline(
  library: BaselineLibrary,
  text: string,
  choice: { readonly edition?: string; readonly features?: readonly string[] },
): ResolvedBaseline {
  const { id, version } = parseBaselineReference(text)
  if (library.get(id) === undefined) {
    throw new UsageError(`there is no baseline "${id}"${idHint(id, library.ids())}`)
  }
  const resolved = resolveBaseline(library, {
    baseline: id,
    version,
    edition: choice.edition,
    features: choice.features,
  })
  if (!resolved.ok) throw new UsageError(resolved.problem)
  return resolved.value
}

/** The nearest id; else those of the same vendor, or that hold the word. */
function idHint(id: string, ids: readonly string[]): string {
  const near = didYouMean(id, ids)
  if (near !== '') return near
  const [vendor = ''] = id.split('/')
  const own = ids.filter((known) => known.startsWith(`${vendor}/`))
  if (own.length === 0) return '; `iam-baseline baseline list` prints all'
  return `; of ${vendor} there are ${own.slice(0, 12).join(', ')}${own.length > 12 ? ` and ${own.length - 12} more` : ''}`
}

/** `baseline show ID`: what a role needs, by feature, with the sources. */
export async function showBaseline(
  io: CommandIo,
  id: string,
  options: BaselineOptions,
): Promise<number> {
  const resolved = findBaseline(await libraryOf(io, options), id, {})
  const { baseline } = resolved
  if (options.format === 'json') {
    io.stdout(`${JSON.stringify(baseline, null, 2)}\n`)
    return exitCodes.clean
  }
  const lines = [
    `${baseline.id}${resolved.version === undefined ? '' : `@${resolved.version}`}: ${baseline.title}`,
    ...(baseline.versions.length > 0 ? [`versions: ${baseline.versions.join(', ')}`] : []),
    ...(baseline.editions.length > 0 ? [`editions: ${baseline.editions.join(', ')}`] : []),
    ...baseline.features.map((feature) => `feature ${feature.id}: ${feature.title}`),
    '',
    ...(resolved.required.length === 0
      ? ['required: no action of its own, whatever the features']
      : ['required:', ...grantLines(resolved.required)]),
    ...resolved.optional.flatMap((feature) => [
      '',
      `for ${feature.name} (${feature.title}):`,
      ...grantLines(feature.grants),
    ]),
    ...resolved.alternatives.flatMap((group) =>
      group.variants.flatMap((variant) => [
        '',
        `one of ${group.group}: ${variant.name}`,
        ...grantLines(variant.grants),
      ]),
    ),
    ...(resolved.managedPolicies.length > 0
      ? [
          '',
          'AWS-managed policies:',
          ...resolved.managedPolicies.map((policy) => `  ${policy.arn}`),
        ]
      : []),
    ...(resolved.defects.length > 0
      ? [
          '',
          'known mistakes of the vendor’s documents:',
          ...resolved.defects.map(
            (defect) =>
              `  ${defect.action}${defect.meant === undefined ? '' : ` means ${defect.meant}`}: ${defect.note}`,
          ),
        ]
      : []),
    '',
    'sources:',
    ...baseline.sources.map(
      (source) => `  ${source.url} (${source.list}, read ${source.retrieved})`,
    ),
    '',
  ]
  io.stdout(lines.map((line) => `${printable(line)}\n`).join(''))
  return exitCodes.clean
}

function grantLines(grants: ResolvedBaseline['required']): readonly string[] {
  return grants.flatMap((grant) => {
    const on =
      grant.resources.length === 1 && grant.resources[0] === '*'
        ? ''
        : ` on ${grant.resources.join(', ')}`
    const when = grant.condition === undefined ? '' : ` if ${JSON.stringify(grant.condition)}`
    const why = grant.why === undefined ? '' : ` (${grant.why})`
    return [
      ...grant.actions.map(
        (action) => `  ${grant.effect === 'Deny' ? 'deny ' : ''}${action}${on}${when}${why}`,
      ),
      ...(grant.notActions ?? []).map(
        (action) =>
          `  ${grant.effect === 'Deny' ? 'deny ' : ''}all but ${action}${on}${when}${why}`,
      ),
    ]
  })
}

export interface RecogniseOptions extends BaselineOptions {
  /** Lists what resembles a list no more than ordinary policies do, too. */
  readonly all?: boolean
}

interface RecognisedFile {
  readonly file: string
  readonly candidates: readonly (Pick<
    RecognitionCandidate,
    'baseline' | 'features' | 'confidence' | 'evidence'
  > & { readonly version: string | null; readonly likely: boolean })[]
}

async function recogniseFile(
  file: string,
  { head, config }: Session,
  libraries: Libraries,
  all: boolean,
): Promise<RecognisedFile> {
  const { estate } = await evaluateTree(
    { ...head, selected: [file] },
    { ...defaultConfig, terraform: config.terraform },
    { managed: libraries.managed },
  )
  const identity = estate.documents.flatMap((document, index) =>
    document.kind === 'trust' || document.kind === 'resource' ? [] : [index],
  )
  const trusts = estate.documents.filter((document) => document.kind === 'trust')
  const [principal] = estate.principals
  const input = inputOfDocuments(identity, estate, { documents: [] })
  const candidates = recogniseCandidates(
    libraries.recognition(),
    evidenceOf(input, principal, trusts),
  )
  return {
    file,
    candidates: candidates
      .map(({ baseline, version, features, confidence, evidence }) => ({
        baseline,
        version: version ?? null,
        features,
        confidence,
        likely: confidence >= likelyFrom,
        evidence,
      }))
      .filter(({ likely }) => all || likely),
  }
}

/** Ordinary policies look like what is not likely, too. */
function foundText(likely: readonly boolean[]): string {
  return likely.includes(true)
    ? plural(likely.length, 'candidate')
    : 'nothing is likely; ordinary policies, too, look like'
}

/** `baseline recognise FILE…`: which baseline a policy is likely meant for, best first; empty when nothing is likely. */
export async function recogniseFiles(
  io: CommandIo,
  paths: readonly string[],
  options: RecogniseOptions,
): Promise<number> {
  const session = await recogniseSession(io, paths, options)
  const libraries = await openLibraries(io.data, session.config, session.head.tree)
  const results: RecognisedFile[] = []
  for (const file of session.head.selected)
    results.push(await recogniseFile(file, session, libraries, options.all === true))
  if (options.format === 'json') {
    const [only] = results
    const shape =
      results.length === 1 && only !== undefined ? { candidates: only.candidates } : { results }
    io.stdout(`${JSON.stringify(shape, null, 2)}\n`)
    return exitCodes.clean
  }
  const found = results.filter(({ candidates }) => candidates.length > 0)
  for (const { file, candidates } of found) {
    io.stdout(`${printable(file)}: ${foundText(candidates.map(({ likely }) => likely))}\n`)
    for (const candidate of candidates) {
      const version = candidate.version === null ? '' : `@${candidate.version}`
      const features =
        candidate.features.length === 0 ? '' : ` with ${candidate.features.join(', ')}`
      io.stdout(
        `  ${candidate.confidence.toFixed(2)}  ${candidate.baseline}${version}${features}: ${printable(candidate.evidence.join(', '))}\n`,
      )
    }
  }
  const rest = results.filter(({ candidates }) => candidates.length === 0)
  const [only] = results.length === 1 ? rest : []
  if (only !== undefined) io.stdout(`${printable(only.file)}: nothing is likely\n`)
  else if (rest.length > 0)
    io.stdout(
      `${found.length > 0 ? 'and ' : ''}nothing is likely in ${plural(rest.length, found.length > 0 ? 'other file' : 'file')}\n`,
    )
  return exitCodes.clean
}

/** A session with what `-` names among its files: the text of stdin, under that name. */
async function recogniseSession(
  io: CommandIo,
  paths: readonly string[],
  options: RecogniseOptions,
): Promise<Session> {
  const others = paths.filter((path) => path !== '-')
  const opened = await openSession(io, others, options)
  // What is asked about is read, whatever the configuration leaves out of checks.
  const { selected } = opened.workspace
  const session = { ...opened, head: { ...opened.head, selected } }
  if (others.length === paths.length) return session
  const stdin = { path: '-', text: await io.stdin() }
  const { tree, explicit } = session.head
  return {
    ...session,
    head: {
      tree: {
        name: tree.name,
        paths: () => [...tree.paths(), stdin.path].sort(),
        read: (path) => (path === stdin.path ? stdin : tree.read(path)),
      },
      selected: [...(others.length === 0 ? [] : selected), stdin.path],
      explicit: new Set([...explicit, stdin.path]),
    },
  }
}
