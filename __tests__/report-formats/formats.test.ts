import { Ajv } from 'ajv'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { ruleTexts } from '../../src/check/rule-texts.ts'
import type { Finding } from '../../src/model/finding.ts'
import { renderMore } from '../../src/report/formats.ts'
import { human } from '../../src/report/human.ts'
import { findingsV1 } from '../../src/report/json-v1.ts'
import type { RunResult } from '../../src/report/result.ts'
import { sources, type Sources } from '../../src/report/source.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { resultOf, textsFrom } from '../support/findings.ts'
import { findingOn } from '../support/pull-request.ts'
import { parseXml, type XmlElement } from '../support/xml.ts'

interface Run {
  readonly name: string
  readonly result: RunResult
  readonly sources: Sources
}

const root = resolve(import.meta.dirname, '../..')

function filesUnder(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]))
}

const hostile =
  '::error file=x::y ##[add-mask]a @octocat <img src=x onerror=1> ]]> & "q" \u202e\u0000\u001b[31m -->\r\n```'

/** A tree in which names, Sids, actions and paths are hostile. */
function hostileTree(): Readonly<Record<string, string>> {
  const statement = (action: string) => ({
    Sid: hostile,
    Effect: 'Allow',
    Action: [action, 's3:GetObjekt', `s3:${hostile}`],
    Resource: `arn:aws:s3:::${hostile}`,
  })
  const policy = (action: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [statement(action)] }, undefined, 2)
  return {
    'a%2f b/@octocat ::error,x.json': policy('iam:PassRole'),
    'ünï/\u202epolicy<b>.json': policy('ec2:DescribeInstancez'),
    'long.json': policy(`s3:${'x'.repeat(100_000)}`),
    'broken.json': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get',
    'lone.json': policy('s3:\ud800'),
  }
}

let runs: readonly Run[]

beforeAll(async () => {
  const analysed = async (
    name: string,
    head: Readonly<Record<string, string>>,
    base?: Readonly<Record<string, string>>,
  ) => {
    const { result, sources } = await analyseTexts({
      head,
      ...(base === undefined ? {} : { base, scope: 'all' as const }),
    })
    return { name, result, sources }
  }
  const examples = filesUnder(join(root, 'examples'))
  const denying = (...statements: readonly object[]) =>
    JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2)
  const allow = { Effect: 'Allow', Action: 's3:*', Resource: '*' }
  const deny = { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' }
  runs = [
    await analysed('examples', examples),
    await analysed('hostile', hostileTree()),
    await analysed(
      'a lost Deny',
      { ...hostileTree(), 'a.json': denying(allow) },
      { 'a.json': denying(allow, deny) },
    ),
    await analysed('nothing', { 'readme.txt': 'x' }),
  ]
})

function rendered(run: Run, format: string): string {
  const text = renderMore(format, run.result, run.sources, ruleTexts())
  if (text === undefined) throw new Error(`no format ${format}`)
  return text
}

const ofHead = (run: Run): readonly Finding[] =>
  run.result.findings.filter(({ tree, related }) =>
    [{ tree }, ...related].some((label) => (label.tree ?? tree) === 'head'),
  )

/** The schema of the standard in the draft that the validator reads. */
function sarifSchema(): object {
  const file = join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const schema = new Map(
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>),
  )
  for (const name of ['$schema', 'id']) schema.delete(name)
  return Object.fromEntries(schema)
}

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }
    readonly results: readonly SarifResult[]
  }[]
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision: string
    readonly 'security-severity': string
  }
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: Readonly<
        Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
      >
    }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

describe('SARIF', () => {
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    sarifSchema(),
  )

  test('the schema refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
    expect(validate({ version: '2.1.0', runs: [], extra: 1 })).toBe(false)
  })

  test('is valid on real and on hostile runs', () => {
    for (const run of runs) {
      const log: unknown = JSON.parse(rendered(run, 'sarif'))
      expect(validate(log), `${run.name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(
        true,
      )
    }
  })

  test('keeps the limits and has the fields that code scanning asks for', () => {
    for (const run of runs) {
      const [log] = (JSON.parse(rendered(run, 'sarif')) as SarifLog).runs
      const rules = log?.tool.driver.rules ?? []
      const results = log?.results ?? []
      expect(results.length).toBe(ofHead(run).length)
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
      for (const rule of rules) {
        expect(rule.id.length).toBeLessThanOrEqual(255)
        for (const { text } of [rule.shortDescription, rule.fullDescription]) {
          expect(text.length).toBeGreaterThan(0)
          expect(text.length).toBeLessThanOrEqual(1024)
        }
        expect(rule.help.text).not.toBe('')
        expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
        expect(rule.properties.precision).toMatch(/^(very-high|high|medium|low)$/)
        const severity = Number(rule.properties['security-severity'])
        expect(severity).toBeGreaterThan(0)
        expect(severity).toBeLessThanOrEqual(10)
      }
      const fingerprints = new Set<string>()
      const files = new Set(ofHead(run).map((finding) => finding.primary.span.file))
      for (const result of results) {
        expect(rules[result.ruleIndex]?.id).toBe(result.ruleId)
        expect(result.message.text.length).toBeLessThanOrEqual(1024)
        expect(result.message.text).not.toMatch(/[\u0000-\u001f\u202e]/)
        expect(result.locations).toHaveLength(1)
        const place = result.locations[0]?.physicalLocation
        expect(files).toContain(decodeURIComponent(place?.artifactLocation.uri ?? ''))
        expect(place?.artifactLocation.uri).toMatch(/^[A-Za-z0-9\-_.!~*'()%/]+$/)
        const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = place?.region ?? {}
        expect(startLine).toBeGreaterThan(0)
        expect(startColumn).toBeGreaterThan(0)
        expect(endLine > startLine || endColumn > startColumn).toBe(true)
        fingerprints.add(Object.values(result.partialFingerprints).join())
      }
      expect(fingerprints.size).toBe(results.length)
    }
  })

  test('has no more results than an upload may, the worst first, and stays under ten megabytes', () => {
    const many = Array.from({ length: 25_500 }, (_, index) =>
      findingOn(1 + (index % 40), 1 + (index % 40), { key: String(index) }),
    )
    const texts = sources(textsFrom({ 'iam/backup.tf': 'line\n'.repeat(900) }))
    const text = rendered({ name: 'many', result: resultOf(many), sources: texts }, 'sarif')
    const [log] = (JSON.parse(text) as SarifLog).runs
    expect(log?.results).toHaveLength(25_000)
    expect(Object.values(log?.results[0]?.partialFingerprints ?? {})).toEqual([
      many[0]?.fingerprint,
    ])
    expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024)
  })
})

describe('JUnit', () => {
  const number = (element: XmlElement, name: string): number => {
    const text = element.attributes.get(name) ?? ''
    expect(text, `${element.name} ${name}`).toMatch(/^\d+$/)
    return Number(text)
  }
  /** Elements, attributes and children that the readers of Jenkins, GitLab and Azure agree on. */
  const grammar = new Map([
    [
      'testsuites',
      {
        children: ['testsuite'],
        attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
      },
    ],
    [
      'testsuite',
      {
        children: ['testcase'],
        attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'file'],
      },
    ],
    [
      'testcase',
      {
        children: ['failure', 'skipped'],
        attributes: ['name', 'classname', 'file', 'line', 'time'],
      },
    ],
    ['failure', { children: [], attributes: ['message', 'type'] }],
    ['skipped', { children: [], attributes: ['message'] }],
  ])
  const followsGrammar = (element: XmlElement): void => {
    const rule = grammar.get(element.name)
    for (const name of element.attributes.keys()) expect(rule?.attributes).toContain(name)
    for (const child of element.children) {
      expect(rule?.children).toContain(child.name)
      followsGrammar(child)
    }
  }

  test('the reader of the test refuses what is not well formed', () => {
    const open = '<?xml version="1.0" encoding="UTF-8"?>'
    for (const text of [
      '<a>',
      '<a b="1" b="2"/>',
      '<a>&</a>',
      '<a></b>',
      '<a/><a/>',
      '<a>&#0;</a>',
    ])
      expect(() => parseXml(open + text), text).toThrow()
    expect(parseXml(`${open}<a b="&#60;"/>`).attributes.get('b')).toBe('<')
  })

  test('is well formed, has the known elements, and its counts are those of its cases', () => {
    for (const run of runs) {
      const suites = parseXml(rendered(run, 'junit'))
      expect(suites.name).toBe('testsuites')
      followsGrammar(suites)
      let tests = 0
      let failures = 0
      for (const suite of suites.children) {
        const failed = suite.children.filter(({ children }) => children[0]?.name === 'failure')
        const skipped = suite.children.filter(({ children }) => children[0]?.name === 'skipped')
        expect(number(suite, 'tests')).toBe(suite.children.length)
        expect(number(suite, 'failures')).toBe(failed.length)
        expect(number(suite, 'skipped')).toBe(skipped.length)
        expect(number(suite, 'errors')).toBe(0)
        for (const one of suite.children) {
          expect(one.attributes.get('name')).not.toBe('')
          expect(one.attributes.get('classname')).not.toBe('')
          expect(one.children.length).toBeLessThanOrEqual(1)
        }
        tests += suite.children.length
        failures += failed.length
      }
      expect(number(suites, 'tests')).toBe(tests)
      expect(number(suites, 'failures')).toBe(failures)
      expect(tests).toBe(Math.max(1, run.result.findings.length))
    }
  })
})

describe('GitLab code quality', () => {
  const validate = new Ajv({ strict: false }).compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      additionalProperties: false,
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          additionalProperties: false,
          properties: {
            // Relative, and never with a leading `./`.
            path: { type: 'string', pattern: '^(?![./]*/)' },
            lines: {
              type: 'object',
              required: ['begin'],
              additionalProperties: false,
              properties: {
                begin: { type: 'integer', minimum: 1 },
                end: { type: 'integer', minimum: 1 },
              },
            },
          },
        },
      },
    },
  })

  test('has the documented fields, and every fingerprint once', () => {
    for (const run of runs) {
      const list = JSON.parse(rendered(run, 'gitlab')) as { fingerprint: string }[]
      expect(validate(list), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
      expect(list).toHaveLength(run.result.findings.length)
      expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length)
    }
  })
})

describe('the problem matcher', () => {
  interface Pattern {
    readonly regexp: string
    readonly severity?: number
    readonly message?: number
    readonly code?: number
    readonly file?: number
    readonly line?: number
    readonly column?: number
  }
  const { problemMatcher } = JSON.parse(
    readFileSync(join(root, '.github/iam-baseline-matcher.json'), 'utf8'),
  ) as { problemMatcher: [{ owner: string; pattern: readonly Pattern[] }] }
  const [{ owner, pattern }] = problemMatcher

  /** As the runner does: every pattern on its own line, one after the other. */
  function matched(text: string): readonly Readonly<Record<string, string>>[] {
    const found: Record<string, string>[] = []
    let step = 0
    let issue: Record<string, string> = {}
    for (const line of text.split('\n')) {
      let current = pattern[step]
      let match = current === undefined ? null : new RegExp(current.regexp).exec(line)
      if (match === null && step > 0) {
        step = 0
        issue = {}
        current = pattern[0]
        match = current === undefined ? null : new RegExp(current.regexp).exec(line)
      }
      if (match === null || current === undefined) continue
      for (const name of ['severity', 'message', 'code', 'file', 'line', 'column'] as const) {
        const group = current[name]
        if (group !== undefined) issue[name] = match[group] ?? ''
      }
      step += 1
      if (step < pattern.length) continue
      found.push(issue)
      issue = {}
      step = 0
    }
    return found
  }

  test('reads every finding of the head out of the text for people, and nothing else', () => {
    expect(owner).toBe('iam-baseline')
    for (const run of runs) {
      const text = human(run.result, run.sources, { all: true, colour: false })
      const issues = matched(text)
      const findings = run.result.findings.filter(({ tree }) => tree === 'head')
      expect(issues.map(({ code }) => code).toSorted()).toEqual(
        findings.map(({ rule }) => rule).toSorted(),
      )
      for (const issue of issues) {
        expect(issue['severity']).toMatch(/^(error|warning|notice)$/)
        expect(Number(issue['line'])).toBeGreaterThan(0)
        expect(Number(issue['column'])).toBeGreaterThan(0)
      }
    }
  })

  test('is linear: a long line costs no more than its length', () => {
    const line = `error ${' ['.repeat(50_000)}`
    const started = performance.now()
    expect(matched(`${line}\n${'  --> '.repeat(20_000)}`)).toEqual([])
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('one plan', () => {
  test('has findings of both trees and files with hostile names in it', () => {
    const findings = runs.flatMap(({ result }) => result.findings)
    expect(findings.some(({ tree }) => tree === 'base')).toBe(true)
    expect(findings.some(({ primary }) => primary.span.file.includes('\u202e'))).toBe(true)
  })

  test('feeds all formats: the same findings, with the same fingerprints', () => {
    for (const run of runs) {
      const { findings } = findingsV1(run.result, run.sources)
      const fingerprints = findings.map(({ fingerprint }) => fingerprint).toSorted()
      const quality = JSON.parse(rendered(run, 'gitlab')) as { fingerprint: string }[]
      expect(quality.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(fingerprints)
      const [log] = (JSON.parse(rendered(run, 'sarif')) as SarifLog).runs
      expect(
        (log?.results ?? [])
          .map(({ partialFingerprints }) => Object.values(partialFingerprints)[0])
          .toSorted(),
      ).toEqual(
        ofHead(run)
          .map(({ fingerprint }) => fingerprint)
          .toSorted(),
      )
      const cases = parseXml(rendered(run, 'junit')).children.flatMap(({ children }) => children)
      expect(cases.filter(({ children }) => children.length > 0)).toHaveLength(findings.length)
    }
  })
})
