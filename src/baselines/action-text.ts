export const hasWildcard = (action: string): boolean => action.includes('*') || action.includes('?')

/** The part before the colon. */
export const serviceOf = (action: string): string => {
  const colon = action.indexOf(':')
  return colon < 0 ? action : action.slice(0, colon)
}

/** `s3:*` and its kind. */
export const isWide = (action: string): boolean => /:\*+$/.test(action)
