import { parseJson } from '../../src/parse/json/json.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import type { PolicyType, ValidationFinding } from '../../src/validate/finding.ts'
import { validatePolicy } from '../../src/validate/validate.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'

/** The value a JSON text spells out; spans are offsets into it. */
export function valueOfText(text: string) {
  const [node] = parseJson({ path: 'policy.json', text }).nodes
  if (node === undefined) throw new Error('no value in the text')
  return nodeToValue(node, { literals: 'json' })
}

/** The findings of the embedded validator on a policy text. */
export function ask(
  text: string,
  policyType: PolicyType = 'IDENTITY_POLICY',
  resourceType?: string,
): readonly ValidationFinding[] {
  let fault: { message: string; offset: number } | undefined
  try {
    JSON.parse(text)
  } catch (error) {
    fault = { message: error instanceof Error ? error.message : 'no JSON', offset: 0 }
  }
  const value = fault ?? valueOfText(text)
  return validatePolicy({ text, value, policyType, resourceType, catalogue })
}

/** The codes only, in order. */
export function codes(
  policy: unknown,
  policyType: PolicyType = 'IDENTITY_POLICY',
  resourceType?: string,
): readonly string[] {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy)
  return ask(text, policyType, resourceType).map((finding) => finding.issueCode)
}
