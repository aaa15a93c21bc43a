import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { human } from '../../src/report/human.ts'
import { junit } from '../../src/report/junit.ts'
import type { ComparedSubject, RunResult } from '../../src/report/result.ts'
import { sources } from '../../src/report/source.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'

const located = sources(textsFrom({}))

const shown = (result: RunResult, all = false): string =>
  human(result, located, { all, colour: false })

function about(name: string, over: Partial<Finding> = {}): Finding {
  const file = `${name}/main.tf`
  return {
    ...findingAt({ file, start: 0, end: 0 }),
    rule: 'access-analyzer/pass-role-with-star-in-resource',
    severity: 'error',
    message: '`aws_iam_role.r`: the statement allows iam:PassRole on every role',
    advice: 'Name the roles.',
    principal: 'aws_iam_role.r',
    atoms: [`${name}|aws_iam_role.r|x`],
    addresses: ['aws_iam_role.r'],
    fingerprint: name,
    ...over,
  }
}

const trust: Partial<Finding> = {
  rule: 'baseline/trust',
  message: '`aws_iam_role.vendor`: the trust policy does not admit the vendor',
  principal: 'aws_iam_role.vendor',
  baseline: 'veeam/backup-for-aws/worker',
  boundBy: 'config',
  atoms: ['z|aws_iam_role.vendor|x'],
  addresses: ['aws_iam_role.vendor'],
}

const many = Array.from({ length: 45 }, (_, index) => about(`app${index}`))

describe('a check on a terminal', () => {
  test('tells what a bound baseline says first, and what is said of many once', () => {
    const text = shown(resultOf([...many, about('z', trust)]))
    expect(text.indexOf('[baseline/trust]')).toBeLessThan(text.indexOf('pass-role'))
    expect(text.match(/pass-role-with-star/g)).toHaveLength(1)
    expect(text).toContain('error 45 times: the statement allows iam:PassRole on every role')
    expect(text).toContain('also: app1/main.tf:1:1, app2/main.tf:1:1, app3/main.tf:1:1 and 41 more')
    expect(text).not.toContain('more finding')
    expect(shown(resultOf(many), true).match(/pass-role-with-star/g)).toHaveLength(45)
  })

  test('tells what opens access before good practice, and a vendor’s before both', () => {
    const practice = about('a', {
      rule: 'access-analyzer/restrict-access-to-service-principal',
      message: '`aws_sns_topic.t`: sns.amazonaws.com acts for any of its customers',
    })
    const text = shown(resultOf([practice, about('b'), about('z', trust)]))
    const rules = [...text.matchAll(/\[([\w-]+\/[\w-]+)\]/g)].map(([, rule]) => rule)
    expect(rules).toEqual([
      'baseline/trust',
      'access-analyzer/pass-role-with-star-in-resource',
      'access-analyzer/restrict-access-to-service-principal',
    ])
  })

  test('does not join what says other things, nor two that say the same', () => {
    const texts = many.map((finding, index) => ({ ...finding, message: `\`x\`: thing ${index}` }))
    const text = shown(resultOf(texts))
    expect(text).not.toContain('times:')
    expect(text).toContain('… and 25 more findings')
    expect(shown(resultOf(many.slice(0, 2)))).not.toContain('times:')
  })

  test('names the root of an address that several have, and no other', () => {
    const text = shown(resultOf([...many.slice(0, 2), about('z', trust)]))
    expect(text).toContain('\naws_iam_role.r in app0\n')
    expect(text).toContain('\naws_iam_role.r in app1\n')
    expect(text).toContain('aws_iam_role.vendor · veeam')
  })

  const subject = (root: string, granted: number): ComparedSubject => ({
    address: 'VendorRole',
    baseline: 'n2ws/cpm/server',
    title: 'N2WS',
    version: '4.4',
    features: [],
    boundBy: 'config',
    confidence: undefined,
    required: 91,
    granted,
    root,
  })

  test('of many compared tells those that lack something, the others in a line', () => {
    const whole = Array.from({ length: 23 }, (_, index) => subject(`s/${index}.json`, 91))
    const result = resultOf([], { compared: [...whole, subject('s/x.json', 90)] })
    const text = shown(result)
    expect(text).toContain('VendorRole in s/x.json: N2WS 4.4, bound by config: 90 of 91')
    expect(text).toContain('23 principals and policies with all actions')
    expect(text).not.toContain('s/0.json')
    expect(shown(result, true)).toContain('VendorRole in s/22.json: N2WS 4.4')
  })

  test('of many parts not checked tells a reason in a line', () => {
    const notChecked = Array.from({ length: 9 }, (_, index) => ({
      file: `${index}.tf`,
      span: undefined,
      reason: 'external-module',
      text: `The module m${index} is not in the tree`,
    }))
    const text = shown(resultOf([], { notChecked }))
    expect(text).toContain(
      'not checked (9):\n  9 [external-module]: --all shows them; the first: 0.tf',
    )
    expect(text).not.toContain('m1 ')
    expect(shown(resultOf([], { notChecked }), true)).toContain('m8 is not')
  })

  test('a JUnit case is called by its message, with its place where another has the same', () => {
    const text = junit(resultOf([...many.slice(0, 2), about('z', trust)]), located)
    expect(text).toContain('on every role (app0/main.tf:1:1)"')
    expect(text).toContain('does not admit the vendor"')
    expect(text).toContain('vendor&#10;Name the roles.')
    expect(text).not.toContain('u{a}')
  })

  test('calls adopted what is adopted and waived what is waived', () => {
    const { counts } = resultOf([])
    const text = shown(resultOf([], { counts: { ...counts, waived: 7, adopted: 5 } }))
    expect(text).toContain('0 notices, 2 waived, 5 adopted in ')
    expect(text).toContain('· embedded validator; AWS not asked')
  })
})
