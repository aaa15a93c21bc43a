import type { ProfileHead } from '../model/recognition.ts'

/** What a trust policy says of whom it admits. */
interface Admitted {
  /** Kinds of principals; undefined where there is no trust policy. */
  readonly admits?: readonly string[]
  readonly services: readonly string[]
}

/** True where the trust policy admits nobody of whom the profile's role is for. */
export function isForOthers(profile: ProfileHead, { admits, services }: Admitted): boolean {
  const { trustedBy = [] } = profile
  if (admits === undefined || trustedBy.length === 0) return false
  return !trustedBy.some(
    (kind) =>
      admits.includes(kind) &&
      (kind !== 'Service' || profile.services.some((service) => services.includes(service))),
  )
}

/** Kinds of principals that the profile's role has to trust and the input's trust policy does not admit. */
export const trustLacks = (profile: ProfileHead, { admits }: Admitted): number =>
  admits === undefined
    ? 0
    : (profile.trustedBy ?? []).filter((kind) => !admits.includes(kind)).length
