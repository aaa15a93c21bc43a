import { readAdopted, type AdoptedAtoms } from '../check/adopted.ts'
import { configPaths, UsageError, type Config } from '../config/settings.ts'
import { isUnreadable, type SourceTree } from '../model/source.ts'

/** The adopted debt that the configuration names; a `UsageError` where the file is not there or none. */
export function adoptedAtoms(config: Config, tree: SourceTree): AdoptedAtoms {
  if (config.adopted === undefined) return new Set()
  const read = tree.read(config.adopted)
  if (isUnreadable(read))
    throw new UsageError(
      `the adopted debt ${config.adopted} could not be read: ${read.text}; \`iam-baseline adopt\` writes it`,
      config.file,
    )
  const atoms = readAdopted(read.text)
  if ('problem' in atoms) throw new UsageError(atoms.problem, config.adopted)
  return new Set(atoms.map(({ rule, atom }) => `${rule}|${atom}`))
}

/** Files that hold settings: a change to one is shown. */
export function watchedFiles(config: Config): ReadonlySet<string> {
  return new Set<string>([
    ...configPaths,
    ...(config.file === undefined ? [] : [config.file]),
    ...config.baselines,
    ...(config.adopted === undefined ? [] : [config.adopted]),
  ])
}
