import type { Refusal, RefusalReason } from '../validate/port.ts'

const reasons: ReadonlyMap<string, RefusalReason> = new Map<string, RefusalReason>([
  ['AccessDeniedException', 'no-permission'],
  ['AccessDenied', 'no-permission'],
  ['NoSuchEntityException', 'invalid-request'],
  ['NoSuchEntity', 'invalid-request'],
  ['InvalidInputException', 'invalid-request'],
  ['InvalidInput', 'invalid-request'],
  ['Throttling', 'throttled'],
  ['ExpiredToken', 'no-credentials'],
  ['UnrecognizedClientException', 'no-credentials'],
  ['InvalidClientTokenId', 'no-credentials'],
  ['ExpiredTokenException', 'no-credentials'],
  ['CredentialsProviderError', 'no-credentials'],
  ['ValidationException', 'invalid-request'],
  ['InvalidParameterException', 'invalid-request'],
  ['UnprocessableEntityException', 'invalid-request'],
  ['ThrottlingException', 'throttled'],
  ['TooManyRequestsException', 'throttled'],
  ['SyntaxError', 'unreadable-answer'],
])

/** An error of an AWS client as a refusal with its reason; `service` opens the sentence. */
export function refusal(service: string, error: unknown): Refusal {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : String(error)
  const lacksRegion = /region is missing/i.test(message)
  const reason = lacksRegion ? 'no-credentials' : reasons.get(name)
  return {
    kind: 'refused',
    reason: reason ?? 'unavailable',
    text: lacksRegion
      ? `${service} was not asked: no Region is set (AWS_REGION)`
      : `${service} did not answer (${name === '' ? 'error' : name}: ${message.slice(0, 300)})`,
  }
}
