import { adoptedText, readAdopted, type AdoptedAtom } from '../check/adopted.ts'
import { UsageError } from '../config/settings.ts'
import type { Finding } from '../model/finding.ts'
import { isUnreadable } from '../model/source.ts'
import { plural, printable } from '../report/printable.ts'
import { analyseSession } from './check.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { writeText } from '../adapters/write-text.ts'
import { openSession, type Session } from './session.ts'

export interface AdoptOptions {
  readonly config?: string
  readonly file?: string
  readonly prune?: boolean
  readonly dryRun?: boolean
}

/** Where adopted debt is kept unless the configuration or `--file` says otherwise. */
export const defaultAdoptedFile = '.github/iam-baseline-adopted.json'

/** `adopt`: accepts today's findings, so that checks speak of new ones only; `--prune` forgets what is gone. */
export async function adopt(
  io: CommandIo,
  paths: readonly string[],
  options: AdoptOptions,
): Promise<number> {
  if (options.prune === true && paths.length > 0)
    throw new UsageError('--prune looks at everything: name no paths with it')
  const session = await openSession(io, paths, options)
  const file = options.file ?? session.config.adopted ?? defaultAdoptedFile
  const before = existing(session, file)
  const analysis = await analyseSession(io, session, {
    config: { ...session.config, adopted: undefined },
    accessAnalyzer: session.config.accessAnalyzer ?? 'auto',
    mostRepairs: 0,
  })
  const found = analysis.selection.selected
  const after =
    options.prune === true ? pruned(before, found) : [...before, ...found.flatMap(atomsOf)]
  const text = adoptedText(after)
  if (options.prune === true) {
    const gone = sizeOf(before) - sizeOf(after)
    io.stdout(`${plural(gone, 'adopted entry', 'adopted entries')} no longer there\n`)
  } else io.stdout(shown(found, before))
  if (options.dryRun === true) return exitCodes.clean
  writeText(io.cwd, file, text)
  io.stderr(`${printable(file)}: ${plural(sizeOf(after), 'entry', 'entries')}\n`)
  if (session.config.adopted === undefined)
    io.stderr(
      `to put it to use, write \`adopted: ${printable(file)}\` in ${session.config.file ?? '.github/iam-baseline.yml'}\n`,
    )
  else if (session.config.adopted !== file)
    io.stderr(`the configuration names another file: ${printable(session.config.adopted)}\n`)
  return exitCodes.clean
}

function existing(session: Session, file: string): readonly AdoptedAtom[] {
  const read = session.workspace.tree.read(file)
  if (isUnreadable(read)) {
    if (read.unreadable === 'not-found') return []
    throw new UsageError(`${file} could not be read: ${read.text}`)
  }
  const atoms = readAdopted(read.text)
  if ('problem' in atoms) throw new UsageError(atoms.problem, file)
  return atoms
}

/** What a finding consists of, the rules merged into it included. */
function atomsOf(finding: Finding): readonly AdoptedAtom[] {
  return [
    ...finding.atoms.map((atom) => ({ rule: finding.rule, atom })),
    ...(finding.inner ?? []).flatMap(({ rule, atoms }) => atoms.map((atom) => ({ rule, atom }))),
  ]
}

const identityOf = ({ rule, atom }: AdoptedAtom): string => `${rule}|${atom}`

const sizeOf = (atoms: readonly AdoptedAtom[]): number => new Set(atoms.map(identityOf)).size

function pruned(before: readonly AdoptedAtom[], found: readonly Finding[]): readonly AdoptedAtom[] {
  const present = new Set(found.flatMap(atomsOf).map(identityOf))
  return before.filter((entry) => present.has(identityOf(entry)))
}

/** What will be hidden, by rule and principal, the most serious first. */
function shown(found: readonly Finding[], before: readonly AdoptedAtom[]): string {
  const known = new Set(before.map(identityOf))
  const fresh = found.filter((finding) =>
    atomsOf(finding).some((entry) => !known.has(identityOf(entry))),
  )
  const rows = new Map<string, { readonly first: Finding; count: number }>()
  for (const finding of fresh) {
    const key = `${finding.severity}\n${finding.rule}\n${subjectOf(finding)}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, { first: finding, count: 1 })
    else row.count += 1
  }
  const lines = [...rows.values()].map(
    ({ first, count }) =>
      `  ${first.severity.padEnd(7)}  ${first.rule}  ${printable(subjectOf(first))}${count > 1 ? `  ×${count}` : ''}\n`,
  )
  const old = found.length - fresh.length
  const already = old === 0 ? '' : `; ${plural(old, 'finding')} adopted before`
  return `${plural(fresh.length, 'finding')} will be hidden until they get worse${already}\n${lines.join('')}`
}

const subjectOf = (finding: Finding): string =>
  finding.principal ?? finding.addresses[0] ?? finding.primary.span.file
