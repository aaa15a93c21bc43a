/** What the configuration says about how templates are deployed. */
export interface CloudFormationSettings {
  /** Parameter values by name; a list type's value is separated by commas. They win over every file. */
  readonly parameters?: ReadonlyMap<string, string>
  /** Parameter files of the tree (CLI, CodePipeline or SAM form), later ones win. */
  readonly parameterFiles?: readonly string[]
  /** Known pseudo parameters: `AWS::Region` → `eu-west-1`. */
  readonly pseudoParameters?: ReadonlyMap<string, string>
}
