/**
 * The path in the tree that a template's location names, relative to the template; undefined for URLs,
 * absolute paths and paths that leave the tree.
 */
export function localPath(location: string, template: string): string | undefined {
  const text = location.startsWith('file://') ? location.slice('file://'.length) : location
  if (text === '' || text.startsWith('/') || /^[a-z0-9+.-]+:/i.test(text)) return undefined
  const parts = template.split('/').slice(0, -1)
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
