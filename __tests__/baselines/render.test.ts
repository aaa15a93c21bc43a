import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { importBaseline } from '../../src/baselines/import.ts'
import { libraryOf } from '../../src/baselines/library.ts'
import { loadBaselines } from '../../src/baselines/load.ts'
import { grantsToRender, renderBaseline } from '../../src/baselines/render.ts'
import { resolveBaseline, resolveChoice } from '../../src/baselines/resolve.ts'
import type { BaselineGrant, ResolvedBaseline } from '../../src/model/baseline.ts'
import { shippedBaselines } from './support/rules.ts'
import { tuplesOf } from './support/tuples.ts'

const { baselines } = shippedBaselines()
const library = libraryOf(baselines)

function resolved(id: string, features?: readonly string[]): ResolvedBaseline {
  const choice = { baseline: id, version: undefined, edition: undefined, features }
  const answer = resolveBaseline(library, choice)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}

interface Rendered {
  readonly Version: string
  readonly Statement: readonly {
    readonly Sid: string
    readonly Action?: string | readonly string[]
  }[]
}

const counted = (value: unknown): number => JSON.stringify(value).replace(/\s/g, '').length

/** Every published choice of every baseline that has grants. */
const choices = baselines.flatMap((baseline) =>
  baseline.sources.flatMap((source) => {
    const answer = resolveChoice(baseline, {
      version: source.version,
      edition: source.edition,
      features: source.features,
    })
    return answer.ok && grantsToRender(answer.value).length > 0 ? [answer.value] : []
  }),
)

const identity = (text: string): string => text

function grantsIn(texts: readonly string[]): readonly BaselineGrant[] {
  const facts = { id: 'a/b/c', retrieved: '2026-11-22', url: 'https://example.com' }
  const files = texts.map((text, index) => ({ path: `${String(index)}.json`, text }))
  const loaded = loadBaselines(importBaseline(files, facts).yaml, 'rendered.yaml')
  expect(loaded.problems).toEqual([])
  return loaded.baselines[0]?.grants ?? []
}

describe('a template as YAML', () => {
  test('says what the template as JSON says, also to a reader of YAML 1.1', () => {
    for (const value of choices.filter((_, index) => index % 8 === 0)) {
      const [asJson, asYaml] = (['cloudformation', 'cloudformation-yaml'] as const).map((format) =>
        renderBaseline(value, format, new Map(), 'acme'),
      )
      const text = asYaml?.files[0]?.text ?? ''
      for (const version of ['1.1', '1.2'] as const)
        expect(parse(text, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' })).toEqual(
          JSON.parse(asJson?.files[0]?.text ?? ''),
        )
      expect(asYaml?.attach).toEqual(asJson?.attach)
    }
  })
})

describe('a rendered baseline', () => {
  test('is below the quota of 6,144 characters in every policy, with Sids that are unique', () => {
    const wrong: string[] = []
    for (const value of choices) {
      if (value.baseline.kind !== 'identity') continue
      for (const file of renderBaseline(value, 'json', new Map()).files) {
        const policy = JSON.parse(file.text) as Rendered
        const sids = policy.Statement.map((statement) => statement.Sid)
        if (counted(policy) > 6144) wrong.push(`${file.name}: ${String(counted(policy))}`)
        if (new Set(sids).size !== sids.length) wrong.push(`${file.name}: Sid twice`)
        if (!sids.every((sid) => /^[A-Za-z0-9]+$/.test(sid))) wrong.push(`${file.name}: odd Sid`)
      }
    }
    expect(wrong).toEqual([])
    expect(choices.length).toBeGreaterThan(700)
  })

  test('says exactly what the baseline says, read back', () => {
    for (const value of choices.filter((_, index) => index % 9 === 0)) {
      const texts = renderBaseline(value, 'json', new Map()).files.map((file) => file.text)
      const back = tuplesOf(grantsIn(texts), identity)
      const asked = tuplesOf(grantsToRender(value), identity)
      expect([...asked].filter((tuple) => !back.has(tuple))).toEqual([])
      expect([...back].filter((tuple) => !asked.has(tuple))).toEqual([])
    }
  })

  test('is the same text for the same choice', () => {
    const once = renderBaseline(resolved('veeam/backup-for-aws/full'), 'terraform', new Map())
    const again = renderBaseline(resolved('veeam/backup-for-aws/full'), 'terraform', new Map())
    expect(again).toEqual(once)
  })

  test('fills placeholders and names those that are left', () => {
    const id = 'veeam/agent/s3-repository'
    const bare = renderBaseline(resolved(id), 'json', new Map())
    expect(bare.unfilled.length).toBeGreaterThan(0)
    const values = new Map(bare.unfilled.map((name) => [name, 'backups-of-acme']))
    const filled = renderBaseline(resolved(id), 'json', values)
    expect(filled.unfilled).toEqual([])
    expect(filled.files[0]?.text).toContain('arn:aws:s3:::backups-of-acme')
  })

  test('as Terraform keeps what is left of placeholders from being a template', () => {
    const { files } = renderBaseline(resolved('veeam/agent/s3-repository'), 'terraform', new Map())
    expect(files[0]?.text).toMatch(/^resource "aws_iam_policy" "veeam_agent_s3_repository" \{/)
    expect(files[0]?.text).toMatch(/\$\$\{/)
    expect(files[0]?.text.replaceAll('$${', '')).not.toContain('${')
  })

  test('as CloudFormation is a template of managed policies', () => {
    const { files } = renderBaseline(
      resolved('veeam/backup-for-aws/full'),
      'cloudformation',
      new Map(),
    )
    const template = JSON.parse(files[0]?.text ?? '') as {
      readonly Resources: Readonly<
        Record<
          string,
          { readonly Type: string; readonly Properties: { readonly PolicyDocument: Rendered } }
        >
      >
    }
    const resources = Object.values(template.Resources)
    expect(resources.length).toBeGreaterThan(1)
    expect(resources.every((resource) => resource.Type === 'AWS::IAM::ManagedPolicy')).toBe(true)
  })

  test('of a key policy is a key, not a managed policy', () => {
    const id = 'veeam/backup-for-aws/encryption-keys'
    const { files } = renderBaseline(
      resolved(id),
      'terraform',
      new Map([['role', 'arn:aws:iam::1:role/r']]),
    )
    expect(files[0]?.text).toContain('resource "aws_kms_key"')
    expect(files[0]?.text).toContain('"Principal"')
  })

  describe('with AWS-managed policies', () => {
    const node = resolved('aws-kubernetes/karpenter/node')
    const name = 'aws_kubernetes_karpenter_node'

    test('as Terraform attaches each to the role', () => {
      const [file] = renderBaseline(node, 'terraform', new Map()).files
      expect(file?.text.match(/resource "aws_iam_role_policy_attachment"/g)).toHaveLength(4)
      expect(file?.text).toContain(`variable "${name}_role" {`)
      expect(file?.text).toContain(
        `"arn:\${data.aws_partition.${name}.partition}:iam::aws:policy/AmazonEKS_CNI_Policy"`,
      )
      expect(file?.text).toContain(`data "aws_partition" "${name}" {}`)
    })
    test('as Terraform names the partition that is given', () => {
      const values = new Map([['Partition', 'aws-us-gov']])
      const [file] = renderBaseline(node, 'terraform', values).files
      expect(file?.text).toContain('"arn:aws-us-gov:iam::aws:policy/AmazonEKS_CNI_Policy"')
      expect(file?.text).not.toContain('aws_partition')
    })
    test('as CloudFormation is a role that has them', () => {
      const [file] = renderBaseline(node, 'cloudformation', new Map()).files
      const { Resources } = JSON.parse(file?.text ?? '') as {
        readonly Resources: Readonly<
          Record<
            string,
            { readonly Properties: { readonly ManagedPolicyArns?: readonly unknown[] } }
          >
        >
      }
      const arns = Object.values(Resources).flatMap((one) => one.Properties.ManagedPolicyArns ?? [])
      expect(arns).toHaveLength(4)
      expect(arns[0]).toEqual({
        'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AmazonEKS_CNI_Policy',
      })
    })
    test('as JSON names what is to be attached', () => {
      expect(renderBaseline(node, 'json', new Map()).attach).toHaveLength(4)
    })
    test('has nothing to attach where the vendor asks for none', () => {
      for (const format of ['json', 'terraform', 'cloudformation'] as const)
        expect(
          renderBaseline(resolved('veeam/agent/s3-repository'), format, new Map()).attach,
        ).toEqual([])
    })
  })
})
