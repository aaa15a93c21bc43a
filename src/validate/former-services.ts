/** Services that were retired and left the reference; policies that still name them are not accused. */
export const formerServices: ReadonlySet<string> = new Set(['deeplens', 'deepracer'])
