import type { ManagedPolicies, ManagedPolicyDocument } from '../model/catalogue.ts'

/** First line of the compiled policies; line n + 2 is the JSON of the n-th policy. */
export interface ManagedPoliciesHeader {
  /** ISO date of the newest change in the data. */
  readonly date: string
  /** Name and version of the data's source. */
  readonly source: string
  /** ARN without `arn:aws:iam::aws:`, version id, length of the line in UTF-16 units. */
  readonly policies: readonly (readonly [path: string, version: string, length: number])[]
}

const managedArn = /^arn:aws(?:-[a-z]+)*:iam::aws:(policy\/.+)$/

/**
 * Reads the compiled AWS-managed policies (the decompressed text of `dist/data/managed-policies.json.br`).
 * A policy is looked up whatever the partition of the ARN; its JSON is that of the partition `aws`.
 * Throws `SyntaxError` where the text is not such a file.
 */
export function decodeManagedPolicies(text: string): ManagedPolicies {
  const headerEnd = text.indexOf('\n')
  if (!text.startsWith('[') || headerEnd < 0) throw new SyntaxError('not compiled policies')
  const header = JSON.parse(text.slice(1, headerEnd - 1)) as ManagedPoliciesHeader
  const places = new Map<string, readonly [version: string, start: number, end: number]>()
  const paths = new Map<string, string>()
  let at = headerEnd + 1
  for (const [path, version, length] of header.policies) {
    places.set(path, [version, at, at + length])
    paths.set(nameOf(path), path)
    at += length + 2
  }
  const documentAt = (path: string | undefined, arn: string): ManagedPolicyDocument | undefined => {
    const place = path === undefined ? undefined : places.get(path)
    if (path === undefined || place === undefined) return undefined
    const [version, start, end] = place
    return { arn, name: nameOf(path), version, json: text.slice(start, end) }
  }
  return {
    date: header.date,
    document: (arn) => documentAt(managedArn.exec(arn)?.[1], arn),
    named(name) {
      const path = paths.get(name)
      return documentAt(path, `arn:aws:iam::aws:${path}`)
    },
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
