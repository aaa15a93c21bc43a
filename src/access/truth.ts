/** True, false, or depends on something that the source does not spell out. */
export type Truth = boolean | 'unknown'

export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === true && b === true ? true : 'unknown'
}

export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true
  return a === false && b === false ? false : 'unknown'
}

export function not(a: Truth): Truth {
  return a === 'unknown' ? a : !a
}
