import { textOfTree } from './canonical.ts'
import { readSource, type Source } from './read-source.ts'
import { childrenOf, nodeAt, type SourceNode } from './source-tree.ts'

/** A part of a file that can be read by itself and then says what it says in the file. */
export interface Fragment {
  /** The part as if it were a file: offsets count from `start`. */
  readonly source: Source
  /** Where the part starts in the file. */
  readonly start: number
  /** The path of the file's tree as a path of the part's. */
  readonly path: readonly number[]
}

/**
 * The smallest part around the node at `path` whose reading does not depend on what stands around it:
 * a map of a JSON file, a top-level block of HCL, else the file. An edit inside it is proved by
 * reading it alone, so that the fixes of a large file cost no more than those of many small ones.
 */
export function fragmentAround(source: Source, path: readonly number[]): Fragment {
  const whole = { source, start: 0, path }
  const cut = source.language === 'json' ? jsonMap(source, path) : hclBlock(source, path)
  if (cut === undefined) return whole
  const part = partOf(source, path, cut)
  if (part === undefined) return whole
  return { source: part, start: cut.span.start, path: [0, ...path.slice(cut.depth)] }
}

/** Parts of files by where they are cut out: the findings of one statement are proved in the same part. */
const parts = new WeakMap<Source, Map<string, Source | undefined>>()

/** What is cut out, read by itself; undefined where it does not say there what it says in the file. */
function partOf(source: Source, path: readonly number[], cut: Cut): Source | undefined {
  const known = parts.get(source) ?? new Map<string, Source | undefined>()
  parts.set(source, known)
  const { start, end } = cut.span
  const key = `${start}-${end}`
  if (known.has(key)) return known.get(key)
  const part = readSource(source.file, source.text.slice(start, end))
  const inFile = nodeAt(source.root, path.slice(0, cut.depth))
  const alone = nodeAt(part.root, [0])
  const saysTheSame =
    part.language === source.language &&
    inFile !== undefined &&
    alone !== undefined &&
    childrenOf(part.root).length === 1 &&
    textOfTree(inFile) === textOfTree(alone)
  const kept = saysTheSame ? part : undefined
  known.set(key, kept)
  return kept
}

interface Cut {
  readonly span: { readonly start: number; readonly end: number }
  /** How many steps of the path lead to the node that is cut out. */
  readonly depth: number
}

/** The deepest map on the path that is written as JSON itself, not as text inside a string. */
function jsonMap(source: Source, path: readonly number[]): Cut | undefined {
  let node: SourceNode | undefined = source.root
  let found: Cut | undefined
  for (let depth = 0; node !== undefined && depth <= path.length; depth += 1) {
    if (node.kind === 'map') {
      if (node.grammar !== 'json') break
      found = { span: node.span, depth }
    }
    node = childrenOf(node)[path[depth] ?? -1]
  }
  return found
}

function hclBlock(source: Source, path: readonly number[]): Cut | undefined {
  const { root } = source
  const entry = root.kind === 'map' ? root.entries[path[0] ?? -1] : undefined
  if (source.language !== 'hcl' || entry?.value.kind !== 'map') return undefined
  if (entry.value.grammar !== 'block' || entry.value.span.start !== entry.key.start)
    return undefined
  return { span: entry.value.span, depth: 1 }
}
