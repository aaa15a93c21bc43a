import { expect, test } from 'vitest'
import { codes } from './ask.ts'

test('an element that is nested deep costs no more than its length', () => {
  const nested = (depth: number): string =>
    depth === 0 ? '"a"' : `{"Condition":${nested(depth - 1)},"Effect":"Allow"}`
  // Compared as texts, elements that were quoted anew at each level grew beyond all bounds.
  const statement = `{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":${nested(60)}}`
  const text = `{"Version":"2012-10-17","Statement":[${statement},${statement}]}`
  expect(codes(JSON.parse(text) as object)).not.toEqual([])
})
