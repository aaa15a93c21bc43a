import { nearestName } from '../model/edit-distance.ts'

/** `, did you mean "x"?`, or nothing: at most three edits, and a third of the length. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const near = nearestName(wrong, names, Math.min(3, Math.max(1, Math.floor(wrong.length / 3))))
  return near === undefined ? '' : `, did you mean "${near}"?`
}
