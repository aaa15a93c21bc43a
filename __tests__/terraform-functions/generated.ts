import fc from 'fast-check'

/** Source text of literals, by the kind of value they have. */
const character = fc.constantFrom(
  ...Array.from('aAbBzZ019 _-.:/*+,;=<>&[](){}|^?!@#~'),
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  'é',
  'ß',
  '☃',
  '😀',
)
const content = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(''))
const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'abc', 'A', '', 'a b', 's3:Get*', '1', 'é')
const quoted = (text: string): string => `"${text}"`
const string = fc.oneof(content, word).map(quoted)
const integer = fc.integer({ min: -20, max: 300 }).map(String)
const number = fc.oneof(
  integer,
  fc.constantFrom('0.5', '1.25', '-2.75', '1e3', '12345678901234567890', '0.1', '3.14159', '1e-7'),
)
const bool = fc.constantFrom('true', 'false')
const primitive = fc.oneof(
  { weight: 4, arbitrary: string },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: bool },
)
const listOf = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(item, { maxLength: 5 }).map((items) => `[${items.join(', ')}]`)
const words = listOf(word.map(quoted))
const strings = fc.oneof(words, listOf(string))
const numbers = listOf(number)
const set = fc.oneof(words, numbers).map((list) => `toset(${list})`)
const key = fc.constantFrom('a', 'b', 'c', 'B', '_', 'x1')
const mapOf = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(key, value), { maxLength: 4 })
    .map((entries) => [...new Map(entries)].map(([name, of]) => `${name} = ${of}`).join(', '))
    .map((body) => `{ ${body} }`)
const map = fc.oneof(mapOf(word.map(quoted)), mapOf(primitive))
const list = fc.oneof(words, strings, numbers, listOf(primitive), listOf(words))
const any = fc.oneof(primitive, list, map, set, fc.constant('null'), mapOf(list), listOf(map))

const call = (name: string, ...args: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...args).map((values) => `${name}(${values.join(', ')})`)

/** Verbs of `format` that go with any argument, and the flags before them. */
const verb = fc
  .tuple(
    fc.constantFrom('', '-', '0', '+', ' ', '#'),
    fc.constantFrom('', '3', '8'),
    fc.constantFrom('', '.2'),
    fc.constantFrom(...Array.from('svqdtfgexXob')),
  )
  .map((parts) => `%${parts.join('')}`)

/** Regular expressions put together from parts that RE2 knows. */
const pattern = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(
          'a',
          'b',
          '[a-z]',
          '[^a]',
          '.',
          '\\\\d',
          '\\\\w',
          '(a)',
          '(a|b)',
          '(?:ab)',
          '\\\\b',
          '(?i:B)',
        ),
        fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '*?', '+?'),
      )
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))

/** A call of one function with arguments that it mostly takes. */
export const generatedExpression: fc.Arbitrary<string> = fc.oneof(
  ...['upper', 'lower', 'title', 'strrev', 'trimspace', 'chomp', 'length', 'md5', 'sha256'].map(
    (name) => call(name, string),
  ),
  ...['base64encode', 'urlencode', 'jsonencode', 'tonumber', 'tobool', 'tostring'].map((name) =>
    call(name, primitive),
  ),
  ...['trim', 'trimprefix', 'trimsuffix', 'startswith', 'endswith', 'strcontains', 'split'].map(
    (name) => call(name, string, word.map(quoted)),
  ),
  call('split', word.map(quoted), string),
  call('join', string, fc.oneof(strings, list, set)),
  call('replace', string, word.map(quoted), string),
  call(
    'replace',
    string,
    pattern.map((text) => `"/${text}/"`),
    fc.constantFrom('"<$0>"', '"$1"', '""'),
  ),
  call(
    'regex',
    pattern.map(quoted),
    fc.oneof(
      string,
      fc.array(word, { maxLength: 6 }).map((w) => quoted(w.join(''))),
    ),
  ),
  call(
    'regexall',
    pattern.map(quoted),
    fc.array(word, { maxLength: 8 }).map((w) => quoted(w.join(''))),
  ),
  call('substr', string, integer, integer),
  call('indent', fc.constantFrom('0', '2'), string),
  call('format', verb.map(quoted), primitive),
  call(
    'format',
    fc.tuple(verb, content, verb).map((parts) => quoted(parts.join(' '))),
    primitive,
    primitive,
  ),
  call(
    'formatlist',
    fc.constant('"%s-%s"'),
    fc.oneof(words, primitive),
    fc.oneof(words, primitive),
  ),
  call(
    'jsondecode',
    any.map((value) => `jsonencode(${value})`),
  ),
  call(
    'yamldecode',
    fc.oneof(map, list, primitive).map((value) => `yamlencode(${value})`),
  ),
  call('yamlencode', fc.oneof(mapOf(words), listOf(map), mapOf(map))),
  ...[
    'length',
    'flatten',
    'distinct',
    'compact',
    'sort',
    'reverse',
    'tolist',
    'toset',
    'one',
    'sum',
  ].map((name) => call(name, fc.oneof(list, set))),
  ...['alltrue', 'anytrue'].map((name) => call(name, listOf(fc.oneof(bool, bool.map(quoted))))),
  call('concat', list, list),
  call('concat', words, words, strings),
  ...['setunion', 'setintersection', 'setsubtract', 'setproduct'].map((name) =>
    call(name, words, fc.oneof(words, set, numbers)),
  ),
  call('contains', list, primitive),
  call('index', words, word.map(quoted)),
  call('element', list, integer),
  call('slice', list, fc.constantFrom('0', '1', '2'), fc.constantFrom('1', '2', '3')),
  call('chunklist', list, fc.constantFrom('1', '2', '3')),
  call('range', fc.constantFrom('0', '5', '-3', '2.5')),
  call('range', integer, integer, fc.constantFrom('1', '2', '-1', '-3', '0.5', '100')),
  ...['keys', 'values', 'length', 'tomap'].map((name) => call(name, map)),
  call('merge', map, map),
  call('lookup', map, key.map(quoted), primitive),
  call('zipmap', words, words),
  call('transpose', mapOf(words)),
  call('matchkeys', words, words, words),
  call('coalesce', primitive, primitive, primitive),
  call('coalescelist', words, words),
  ...['abs', 'ceil', 'floor', 'signum'].map((name) => call(name, number)),
  ...['max', 'min'].map((name) => call(name, number, number, number)),
  call('pow', fc.constantFrom('2', '3', '10', '0.5'), fc.constantFrom('0', '2', '3', '-1')),
  call(
    'parseint',
    fc.constantFrom('"10"', '"ff"', '"-7"', '"zz"', '""'),
    fc.constantFrom('2', '10', '16', '36', '62'),
  ),
  call(
    'cidrsubnet',
    fc.constantFrom('"10.0.0.0/8"', '"192.168.1.0/24"', '"fd00::/48"'),
    fc.constantFrom('4', '8'),
    fc.integer({ min: 0, max: 300 }).map(String),
  ),
  call('cidrhost', fc.constantFrom('"10.0.0.0/8"', '"192.168.1.0/24"', '"fd00::/48"'), integer),
  fc.tuple(primitive, fc.constantFrom('==', '!='), primitive).map((parts) => parts.join(' ')),
  fc.tuple(any, fc.constantFrom('==', '!='), any).map((parts) => parts.join(' ')),
  fc
    .tuple(number, fc.constantFrom('+', '-', '*', '/', '%', '<', '>='), number)
    .map((parts) => parts.join(' ')),
  fc.tuple(bool, fc.constantFrom('&&', '||'), bool).map((parts) => parts.join(' ')),
  fc
    .tuple(bool, string, fc.oneof(string, number))
    .map(([condition, a, b]) => `${condition} ? ${a} : ${b}`),
  fc.tuple(list, primitive).map(([of, suffix]) => `[for x in ${of} : { k = x, s = ${suffix} }]`),
  fc.tuple(words).map(([of]) => `{ for i, x in ${of} : "\${i}-\${x}" => upper(x) if x != "a" }`),
  fc.tuple(words).map(([of]) => `{ for x in ${of} : x => 1... }`),
  fc.tuple(map).map(([of]) => `[for k, v in ${of} : "\${k}=\${v}"]`),
  fc.tuple(words).map(([of]) => `"%{ for x in ${of} ~} \${x}; %{ endfor ~} end"`),
  fc.tuple(listOf(map)).map(([of]) => `${of}[*]`),
)
