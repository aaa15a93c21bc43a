import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Node } from '../../src/parse/node.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { readDamaged } from '../../src/parse/yaml/damaged.ts'
import { YamlLog } from '../../src/parse/yaml/log.ts'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { plainOf } from '../parse-json/reading.ts'

const strings = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    's3:GetObject',
    '*',
    'arn:aws:s3:::b/*',
    "it's",
    'two\nlines',
    ' a\n\n b\n',
    '"',
    '- x',
    'é ü',
    '# no',
    'a: b',
  ),
)

const sentences = fc
  .lorem({ mode: 'sentences', maxCount: 4 })
  .map((text) => text.replaceAll('.', ''))

function valueOf(strings: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      strings,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(strings, fc.constant('constructor')), tie('value'), { maxKeys: 5 }),
    ),
  })).value
}

function textsOf(content: fc.Arbitrary<unknown>, lineWidth: number): fc.Arbitrary<string> {
  const options = fc.record({
    indent: fc.constantFrom(2, 4),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_SINGLE' as const,
      'QUOTE_DOUBLE' as const,
      'BLOCK_LITERAL' as const,
      'BLOCK_FOLDED' as const,
    ),
    defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
  })
  return fc
    .tuple(fc.array(content, { maxLength: 3 }), options)
    .map(([values, style]) =>
      stringify({ content: values }, { ...style, lineWidth, schema: 'failsafe' }),
    )
}

// Long strings stand near the top: the writer's folding is wrong in deep indentation.
const texts = fc.oneof(textsOf(valueOf(strings), 0), textsOf(sentences, 40))

/** Texts, styles, pieces and places of the scalars; of the lists and maps only the kind, whose ends differ by convention. */
function shapeOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(shapeOf)
  if (node.kind === 'map')
    return node.entries.map(({ key, value: inner }) => [shapeOf(key), shapeOf(inner)])
  const { text, style, pieces, span, tag } = node
  // So does the place of a key that is not there.
  if (text === '' && style === 'plain') return { text, tag }
  // The end of a block scalar's blank tail differs by convention.
  return style === 'block' ? { text, start: span.start } : { text, style, pieces, span, tag }
}

describe('the two YAML readers', () => {
  test('give the same values at the same places', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = { path: 'a.yaml', text }
        const { nodes, problems } = parseYaml(file)
        const origin = { file: file.path, text, written: text, base: 0, inserted: [] }
        expect(problems).toEqual([])
        expect(nodes.map(shapeOf)).toEqual(readDamaged(origin, new YamlLog())?.map(shapeOf))
      }),
      { numRuns: 300, seed: 10 },
    )
  })

  test('give what was written, as exact pieces', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { nodes } = parseYaml({ path: 'a.yaml', text })
        const read = nodes[0] && plainOf(nodeToValue(nodes[0], { literals: 'text' }))
        expect(read).toEqual(parse(text, { schema: 'failsafe' }))
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})
