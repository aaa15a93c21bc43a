import { describe, expect, test } from 'vitest'
import { formatsOf } from '../../src/access/formats.ts'
import { matchesText } from '../../src/access/glob.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import { data } from '../support/analyse-texts.ts'

const catalogue = decodeCatalogue(data.text('catalogue'))

describe('the ARNs that an action can have', () => {
  test('are known of every action, whatever the case of its resource types', () => {
    const unknown = catalogue.prefixes.flatMap((prefix) =>
      [...(catalogue.service(prefix)?.actions.keys() ?? [])]
        .map((name) => `${prefix}:${name}`)
        .filter((action) => formatsOf(action, catalogue, 'aws') === undefined),
    )
    expect(unknown).toEqual([])
  })

  test('tell a secret from a bucket', () => {
    const globs = formatsOf('secretsmanager:getsecretvalue', catalogue, 'aws')?.formats ?? []
    const fits = (arn: string): boolean => globs.some(({ glob }) => matchesText(glob, arn))
    expect(fits('arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-a1b2c3')).toBe(true)
    expect(fits('arn:aws:s3:::db')).toBe(false)
  })
})
