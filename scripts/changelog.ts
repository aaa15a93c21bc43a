export interface Release {
  /** The pushed tag, `v1.2.3`. */
  readonly tag: string
  /** The version in package.json, `1.2.3`. */
  readonly version: string
  /** The text of CHANGELOG.md, Keep a Changelog 1.1.0. */
  readonly changelog: string
}

/** The section of a release in the changelog, or why there is none to publish. */
export function releaseNotes(
  release: Release,
): { readonly text: string } | { readonly problem: string } {
  const { tag, version, changelog } = release
  if (tag !== `v${version}`)
    return { problem: `the tag is ${tag}, but package.json has ${version}` }
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex((line) => line.startsWith(`## ${version} - `))
  if (start === -1) return { problem: `CHANGELOG.md has no line "## ${version} - DATE"` }
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '))
  const text = lines
    .slice(start + 1, end === -1 ? undefined : end)
    .join('\n')
    .trim()
  return text === '' ? { problem: `CHANGELOG.md says nothing of ${version}` } : { text }
}
