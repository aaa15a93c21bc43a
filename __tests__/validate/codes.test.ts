import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findingTypeOf,
  findingTypes,
  issueCodes,
  learnMoreLink,
  type IssueCode,
} from '../../src/validate/codes.ts'
import { ask, codes } from './ask.ts'
import { accessCases } from './cases/access.ts'
import { arnCases } from './cases/arn.ts'
import { conditionCases } from './cases/condition.ts'
import { grammarCases } from './cases/grammar.ts'
import { resourceCases } from './cases/resource.ts'

const cases = [...grammarCases, ...arnCases, ...conditionCases, ...accessCases, ...resourceCases]
const all: readonly IssueCode[] = findingTypes.flatMap((type) => [...issueCodes[type]])

describe('every code', () => {
  it('has a case', () => {
    const covered = new Set(cases.map((item) => item.code))
    expect(all.filter((code) => !covered.has(code))).toEqual([])
  })

  it.each(cases)('$code speaks ($#)', ({ code, speaks, type, resourceType }) => {
    expect(codes(speaks, type, resourceType)).toContain(code)
  })

  it.each(cases)('$code is silent ($#)', ({ code, silent, type, resourceType }) => {
    expect(codes(silent, type, resourceType)).not.toContain(code)
  })

  it('has its type and its link', () => {
    expect(all).toHaveLength(153)
    expect(new Set(all).size).toBe(153)
    expect(findingTypeOf('INVALID_ACTION')).toBe('ERROR')
    expect(findingTypeOf('__proto__')).toBeUndefined()
    expect(learnMoreLink('MISSING_VERSION')).toMatch(/#.*-general-warning-missing-version$/)
    expect(learnMoreLink('ALLOW_WITH_NOT_PRINCIPAL')).toMatch(
      /#.*-security-warning-allow-with-not-principal$/,
    )
  })
})

describe('every finding', () => {
  it('points at text that is the JSON of the value its path leads to', () => {
    for (const { speaks, type, resourceType, code } of cases) {
      if (typeof speaks === 'string') continue
      const text = JSON.stringify(speaks, null, 2)
      const document: unknown = JSON.parse(text)
      for (const finding of ask(text, type, resourceType)) {
        for (const { path, span } of finding.locations) {
          let value = document
          for (const step of path) {
            if ('index' in step) value = (value as unknown[])[step.index]
            else if ('value' in step) value = (value as Record<string, unknown>)[step.value]
            else if ('key' in step) value = step.key
          }
          const part = text.slice(span.start.offset, span.end.offset)
          expect(JSON.parse(part), `${code} ${finding.issueCode}`).toEqual(value)
          const lines = text.slice(0, span.start.offset).split('\n')
          expect(span.start.line).toBe(lines.length)
          expect(span.start.column).toBe(lines.at(-1)?.length)
        }
      }
    }
  })

  it('stands in the order of its first place', () => {
    for (const { speaks, type, resourceType } of cases) {
      if (typeof speaks === 'string') continue
      const offsets = ask(JSON.stringify(speaks), type, resourceType).map(
        (finding) => finding.locations[0]?.span.start.offset ?? 0,
      )
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    }
  })

  it('that rests on the catalogue names its date', () => {
    const [finding] = ask(JSON.stringify(cases.find((c) => c.code === 'INVALID_ACTION')?.speaks))
    expect(finding?.findingDetails).toMatch(/service data of \d{4}-\d{2}-\d{2}/)
  })
})

const published = new URL('../../../shared/data/access-analyzer-checks.json', import.meta.url)

interface PublishedCheck {
  readonly issueCode: string
  readonly findingType: string
  readonly status: string
  readonly learnMoreAnchor: string
  readonly example?: unknown
  readonly examplePolicyType: Parameters<typeof codes>[1]
  readonly exampleResourceType?: string
}

describe.skipIf(!existsSync(published))('against the published list (skipped where absent)', () => {
  const checks = (
    existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')) : []
  ) as readonly PublishedCheck[]
  const current = checks.filter((check) => check.status === 'current')

  it('has the same codes, types and links', () => {
    const ours = all.map((code) => `${findingTypeOf(code) ?? ''} ${code}`)
    expect(current.map((check) => `${check.findingType} ${check.issueCode}`).sort()).toEqual(
      ours.sort(),
    )
    for (const check of current)
      expect(learnMoreLink(check.issueCode as IssueCode)).toMatch(`#${check.learnMoreAnchor}`)
  })

  it('speaks on every example', () => {
    for (const check of current) {
      const { example } = check
      if (typeof example === 'object' && example !== null && '$note' in example) continue
      expect(codes(example, check.examplePolicyType, check.exampleResourceType)).toContain(
        check.issueCode,
      )
    }
  })
})
