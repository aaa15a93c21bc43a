import { posix } from 'node:path'
import type { NotAnalysed } from '../../model/source.ts'

const units: ReadonlyMap<string, string> = new Map([
  ['atmos.yaml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
  ['atmos.yml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
  ['terragrunt.stack.hcl', 'The Terragrunt stack is not read: the units it makes are unknown'],
  ['terragrunt.hcl.json', 'Terragrunt units in JSON are not read'],
  ['Pulumi.yaml', 'The Pulumi program is not read'],
  ['Pulumi.yml', 'The Pulumi program is not read'],
  ['cdktf.json', 'The CDK for Terraform program is not read, only what it has synthesised'],
  [
    'cdk.json',
    'The AWS CDK program is not read, only the templates it has synthesised: run cdk synth, then iam-baseline check cdk.out',
  ],
])

/** Terraform Stacks: what they call and give is known to HCP Terraform alone. */
const stacks = /\.(tfcomponent|tfstack|tfdeploy)\.(hcl|json)$/

/** Tools beside or above Terraform and CloudFormation whose programs are not read, a line each. */
export function foreignUnits(paths: readonly string[]): readonly NotAnalysed[] {
  return paths.flatMap((path) => {
    const text = stacks.test(path)
      ? 'The Terraform stack is not read: what it gives its components is unknown'
      : units.get(posix.basename(path))
    return text === undefined
      ? []
      : [{ file: path, span: undefined, reason: 'unsupported-format', text }]
  })
}
