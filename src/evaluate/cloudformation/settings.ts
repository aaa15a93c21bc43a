/** What the configuration says about how templates are deployed. */
export interface CloudFormationSettings {
  /** Parameter values by name; a list type's value is separated by commas. They win over every file. */
  readonly parameters?: ReadonlyMap<string, string>
  /** Parameter files of the tree (CLI, CodePipeline or SAM form), later ones win. */
  readonly parameterFiles?: readonly string[]
  /** Known pseudo parameters: `AWS::Region` → `eu-west-1`. */
  readonly pseudoParameters?: ReadonlyMap<string, string>
}

/** Regions of the partitions beside `aws`, with the suffix of their service endpoints. */
const partitions: readonly (readonly [region: RegExp, partition: string, suffix: string])[] = [
  [/^cn-/, 'aws-cn', 'amazonaws.com.cn'],
  [/^us-gov-/, 'aws-us-gov', 'amazonaws.com'],
  [/^us-iso-/, 'aws-iso', 'c2s.ic.gov'],
  [/^us-isob-/, 'aws-iso-b', 'sc2s.sgov.gov'],
  [/^eu-isoe-/, 'aws-iso-e', 'cloud.adc-e.uk'],
  [/^us-isof-/, 'aws-iso-f', 'csp.hci.ic.gov'],
  [/^eusc-/, 'aws-eusc', 'amazonaws.eu'],
]

/** A pseudo parameter as the configuration gives it, or as the given Region implies it. */
export function knownPseudoParameter(
  { pseudoParameters }: CloudFormationSettings,
  name: string,
): string | undefined {
  const given = pseudoParameters?.get(name)
  if (given !== undefined) return given
  const region = pseudoParameters?.get('AWS::Region')
  if (region === undefined) return undefined
  const found = partitions.find(([ours]) => ours.test(region))
  if (name === 'AWS::Partition') return found?.[1] ?? 'aws'
  return name === 'AWS::URLSuffix' ? (found?.[2] ?? 'amazonaws.com') : undefined
}

/** The settings for stacks in other accounts and Regions of the same partition. */
export function elsewhere(settings: CloudFormationSettings): CloudFormationSettings {
  const known = ['AWS::Partition', 'AWS::URLSuffix'].flatMap((name): [string, string][] => {
    const text = knownPseudoParameter(settings, name)
    return text === undefined ? [] : [[name, text]]
  })
  return { ...settings, pseudoParameters: new Map(known) }
}
