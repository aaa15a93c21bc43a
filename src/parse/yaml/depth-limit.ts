import { parseEvents, YAMLException } from 'js-yaml'
import { Parser } from 'yaml'
import { maxDepth } from '../json/parser.ts'
import { depthOf, isSafeToTokenise } from './depth-guard.ts'

/**
 * True where collections are nested deeper than `maxDepth`, or may be. The library that reads settings
 * recurses without a bound of its own: whoever calls it asks this first.
 */
export function isTooDeep(text: string): boolean {
  try {
    parseEvents(text, { maxDepth })
    return false
  } catch (error) {
    if (error instanceof YAMLException && error.reason.startsWith('nesting exceeded')) return true
    // Damaged: what stands behind the damage has not been seen.
    return !isSafeToTokenise(text) || depthOf([...new Parser().parse(text)]) > maxDepth
  }
}
