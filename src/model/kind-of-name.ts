import type { PolicyKind } from './policy.ts'

/** Words of a name: `CdkPermissionsBoundaryPolicy`, `sts_installer_permission_boundary_policy.json`, `SCPs`. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(-300)
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}

const isPolicyWord = (word: string | undefined): boolean =>
  word === undefined || /^(?:polic(?:y|ies)|document|json|arn|v)$/.test(word)

/** What a name ends in, but for the word policy: `…_permission_boundary_policy`, `developer-boundary`. */
function isBoundary(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => word === 'boundary' || word === 'boundaries')
  return at >= 0 && words.slice(at + 1).every(isPolicyWord)
}

function hasPhrase(words: readonly string[], short: string, what: string): boolean {
  return words.some(
    (word, at) =>
      word === short ||
      word === `${short}s` ||
      (word === what && words[at + 1] === 'control' && isPolicyWord(words[at + 2])),
  )
}

/**
 * The kind that the name of a policy tells: a boundary, a service or a resource control policy grants nothing.
 * Undefined where the name tells none of them.
 */
export function kindOfName(name: string): PolicyKind | undefined {
  const words = wordsOf(name)
  return isBoundary(words) ? 'boundary' : controlKind(words)
}

/** The kind that the name of a folder tells: `manage-boundaries` holds something else than `boundaries`. */
export function kindOfFolder(name: string): PolicyKind | undefined {
  const words = wordsOf(name)
  const isAlone = words.every(
    (word) => /^(?:iam|permissions?|boundar(?:y|ies))$/.test(word) || isPolicyWord(word),
  )
  return isAlone && isBoundary(words) ? 'boundary' : controlKind(words)
}

function controlKind(words: readonly string[]): PolicyKind | undefined {
  if (hasPhrase(words, 'scp', 'service')) return 'service-control'
  if (hasPhrase(words, 'rcp', 'resource')) return 'resource-control'
  return undefined
}
