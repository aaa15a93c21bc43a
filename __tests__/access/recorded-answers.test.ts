import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'

const file = resolve(
  import.meta.dirname,
  '../../../shared/data/access-analyzer-answers/check-no-new-access.json',
)

interface Case {
  readonly id: string
  readonly request: {
    readonly policyType: string
    readonly existingPolicyDocument: string
    readonly newPolicyDocument: string
  }
  readonly expected: {
    readonly result: string
    readonly reasons?: readonly { readonly statementIndex?: number }[]
  }
}

const present = existsSync(file)

describe('recorded answers of CheckNoNewAccess', () => {
  test.skipIf(!present)(
    present ? 'every answer is the same, statement included' : 'the recorded answers are not here',
    () => {
      const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] }
      expect(cases.length).toBeGreaterThan(50)
      const differing = cases.flatMap(({ id, request, expected }) => {
        const kind = request.policyType === 'IDENTITY_POLICY' ? 'identity' : 'resource'
        const [base, head] = [request.existingPolicyDocument, request.newPolicyDocument].map(
          (text) => documentFromJson(JSON.parse(text), { kind, name: id }),
        )
        if (base === undefined || head === undefined) return [id]
        const decision = compareDocuments(base, head)
        const indexes = expected.reasons?.map((reason) => reason.statementIndex)
        const own = decision.reasons.map((reason) => reason.statementIndex)
        const same =
          decision.result === expected.result &&
          (indexes === undefined || indexes.join() === own.join())
        return same ? [] : [`${id}: ${decision.result} ${own.join()} ${decision.undecided ?? ''}`]
      })
      expect(differing).toEqual([])
    },
  )
})
