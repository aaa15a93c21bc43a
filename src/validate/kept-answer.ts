import type { PathElement, ServiceLocation, ServicePosition, ValidationFinding } from './finding.ts'
import type { CheckResult } from './port.ts'

/*
 * Answers of the service that a run before this one kept. They lie in a folder that a workflow saves and restores:
 * what is not wholly an answer is none, and the service is asked again.
 */

export function isFindings(value: unknown): value is readonly ValidationFinding[] {
  return Array.isArray(value) && value.every(isFinding)
}

export function isCheck(value: unknown): value is CheckResult {
  return (
    isObject(value) &&
    (value['result'] === 'PASS' || value['result'] === 'FAIL') &&
    typeof value['message'] === 'string' &&
    Array.isArray(value['reasons']) &&
    value['reasons'].every(isReason)
  )
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isText = (value: unknown): value is string => typeof value === 'string'

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

function isFinding(value: unknown): value is ValidationFinding {
  return (
    isObject(value) &&
    isText(value['findingType']) &&
    isText(value['issueCode']) &&
    isText(value['findingDetails']) &&
    isText(value['learnMoreLink']) &&
    Array.isArray(value['locations']) &&
    value['locations'].every(isLocation)
  )
}

function isLocation(value: unknown): value is ServiceLocation {
  if (!isObject(value) || !Array.isArray(value['path']) || !value['path'].every(isStep))
    return false
  const span = value['span']
  if (!isObject(span)) return false
  const { start, end } = span
  return isPosition(start) && isPosition(end) && start.offset <= end.offset
}

function isPosition(value: unknown): value is ServicePosition {
  return (
    isObject(value) &&
    isCount(value['line']) &&
    isCount(value['column']) &&
    isCount(value['offset'])
  )
}

function isStep(value: unknown): value is PathElement {
  if (!isObject(value)) return false
  const { index, key, value: name, substring } = value
  return (
    isCount(index) ||
    isText(key) ||
    isText(name) ||
    (isObject(substring) && isCount(substring['start']) && isCount(substring['length']))
  )
}

function isReason(value: unknown): value is CheckResult['reasons'][number] {
  if (!isObject(value) || !isText(value['description'])) return false
  const { statementIndex: index, statementId: id } = value
  return (index === undefined || isCount(index)) && (id === undefined || isText(id))
}
