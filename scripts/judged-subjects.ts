import { readFileSync } from 'node:fs'

/** A subject of a public repository that recognition named by its actions, as a reader judged it. */
interface Judged {
  readonly repository: string
  /** The address, or how it begins where it ends in `*`. */
  readonly address: string
  /** The baseline that was named. */
  readonly baseline: string
  readonly verdict: 'theirs' | 'ordinary'
  readonly why: string
}

/** What `scripts/judged-subjects.json` says of a subject. */
export function judgedSubjects(): (
  repository: string,
  address: string,
) => Judged['verdict'] | undefined {
  const all = JSON.parse(readFileSync('scripts/judged-subjects.json', 'utf8')) as readonly Judged[]
  return (repository, address) =>
    all.find(
      (one) =>
        one.repository === repository &&
        (one.address.endsWith('*')
          ? address.startsWith(one.address.slice(0, -1))
          : address === one.address),
    )?.verdict
}
