import type { SourceFile } from '../../model/source.ts'
import type { Bounds } from '../json/located-text.ts'
import type { ParsedYaml } from './yaml.ts'

type ParseYaml = (file: SourceFile, bounds?: Bounds) => ParsedYaml

let loaded: ParseYaml | undefined

/** Says that work met YAML before its reader was loaded: `withYaml` answers it. */
export class YamlNotLoaded extends Error {
  constructor() {
    super('YAML was met before its reader was loaded')
  }
}

/** Loads the reader of YAML, a quarter of the program that most runs of Terraform and JSON do not need. */
export async function loadYaml(): Promise<void> {
  const { parseYaml } = await import('./yaml.ts')
  loaded = parseYaml
}

/** `parseYaml` where the reader is loaded; else throws `YamlNotLoaded`. */
export const parseYamlIfLoaded: ParseYaml = (file, bounds) => {
  if (loaded === undefined) throw new YamlNotLoaded()
  return loaded(file, bounds)
}

/**
 * The outcome of work that may meet YAML where nobody expects it: `yamldecode` in a module beside the files that are
 * checked, a policy in a template without a telling name. Where it does, the reader is loaded and the work done anew.
 */
export async function withYaml<T>(work: () => T): Promise<T> {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof YamlNotLoaded)) throw error
  }
  await loadYaml()
  return work()
}
