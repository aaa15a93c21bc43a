import { didYouMean } from './nearest-name.ts'
import type { RawConfig } from './schema.ts'
import { UsageError, type Config } from './settings.ts'

const pseudoNames = [
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]

/**
 * The section `cloudformation`: parameters whose names start with `AWS::` are pseudo parameters, a list
 * is what its items are with commas between them. Throws a `UsageError` for a pseudo parameter that
 * CloudFormation does not have; `placeOf` says where a parameter stands.
 */
export function cloudFormationOf(
  raw: RawConfig['cloudformation'],
  placeOf: (name: string) => string,
): Config['cloudformation'] {
  const parameters = new Map<string, string>()
  const pseudoParameters = new Map<string, string>()
  for (const [name, value] of Object.entries(raw?.parameters ?? {})) {
    const text = Array.isArray(value) ? value.map(String).join(',') : String(value)
    if (!name.startsWith('AWS::')) parameters.set(name, text)
    else if (pseudoNames.includes(name)) pseudoParameters.set(name, spelled(name, text))
    else {
      throw new UsageError(
        `CloudFormation has no pseudo parameter "${name}"${didYouMean(name, pseudoNames)}`,
        placeOf(name),
      )
    }
  }
  return { parameters, pseudoParameters, parameterFiles: raw?.['parameter-files'] ?? [] }
}

/** YAML takes unquoted digits for a number, which has no leading zeros. */
function spelled(name: string, text: string): string {
  return name === 'AWS::AccountId' && /^\d+$/.test(text) ? text.padStart(12, '0') : text
}
