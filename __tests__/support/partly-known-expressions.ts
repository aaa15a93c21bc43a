/**
 * Random Terraform expressions over variables some of which are not known: whatever an answer may hang on,
 * order, replacement, failure and absence.
 */

type Random = () => number

/** Variables with the values that each may be given where it has no default. */
export const partlyKnownVariables: readonly (readonly [
  name: string,
  type: string,
  values: readonly string[],
])[] = [
  ['text', 'string', ['"prod"', '""', '"a"', '"s3:GetObject"', '"1"', 'null']],
  ['flag', 'bool', ['true', 'false']],
  ['number', 'number', ['1', '0', '3', '-1']],
  ['names', 'list(string)', ['["b", "a", "c"]', '[]', '["prod"]', '["", "a", "a"]', 'null']],
  ['zones', 'set(string)', ['["eu", "us", "ap"]', '[]', '["a"]', '["b", "x"]']],
  [
    'tags',
    'map(string)',
    ['{ Name = "x", env = "dev" }', '{ Name = "1" }', '{}', '{ a = "q" }', 'null'],
  ],
  [
    'shape',
    'any',
    ['{ a = { b = ["one"] } }', '"a"', '1', 'null', '{ a = { c = "two" } }', '["a"]', '{}'],
  ],
  [
    'roles',
    'map(object({ actions = list(string), name = optional(string), deep = optional(object({ x = optional(string, "dx") }), {}) }))',
    [
      '{ a = { actions = ["s3:Get*"] } }',
      '{}',
      '{ a = { actions = [], name = "n" }, b = { actions = ["x", "y"], deep = { x = "q" } } }',
      '{ c = { actions = ["a"], deep = null } }',
    ],
  ],
  [
    'one',
    'object({ name = string, on = optional(bool, true), list = optional(list(string)) })',
    [
      '{ name = "a" }',
      '{ name = "", on = false, list = ["b"] }',
      '{ name = "prod", on = null, list = [] }',
      'null',
    ],
  ],
  ['maybe', 'string', ['null', '"a"', '""', '"{\\"a\\":1}"']],
]

export function partlyKnownFrom(random: Random): string {
  const kinds = [text, text, list, map, map, condition, number]
  return pick(kinds, random)(random, 3, [])
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

type Names = readonly string[]
type Make = (random: Random, depth: number, names: Names) => string

const any: Make = (random, depth, names) =>
  pick<Make>([text, text, list, map, number, condition], random)(random, depth, names)

const word = (random: Random): string =>
  pick(['a', 'b', 'Name', 'env', 'prod', '', '1', 's3:Get*', 'x-'], random)

const text: Make = (random, depth, names) => {
  const t = (): string => text(random, depth - 1, names)
  const l = (): string => list(random, depth - 1, names)
  const m = (): string => map(random, depth - 1, names)
  const c = (): string => condition(random, depth - 1, names)
  const simple: readonly (() => string)[] = [
    () => JSON.stringify(word(random)),
    () => 'var.text',
    () => 'var.maybe',
    () => 'var.one.name',
    () => '"x-${var.text}"',
    ...names.map((name) => () => name),
  ]
  if (depth <= 0) return pick(simple, random)()
  const inner = (of: Make, ...more: Names): string => of(random, depth - 1, [...names, ...more])
  return pick<() => string>(
    [
      ...simple.slice(1),
      () => `"\${${t()}}-${word(random)}"`,
      () => `(${c()} ? ${t()} : ${t()})`,
      () => `join(",", ${l()})`,
      () => `"%{ for x in ${l()} }<\${x}>%{ endfor }"`,
      () => `"%{ for k, v in ${m()} ~}\${k}=\${can(v.a) ? "o" : "p"};%{ endfor }"`,
      () => `"%{ for i, x in ${l()} }\${i}\${x},%{ endfor }"`,
      () => `"%{ if ${c()} }yes%{ else }${word(random)}%{ endif }"`,
      () => `try(${any(random, depth - 1, names)}.${pick(['a', 'name', 'Name'], random)}, ${t()})`,
      () => `try(${m()}[${t()}], "none")`,
      () => `try(${l()}[${number(random, depth - 1, names)}], "none")`,
      () => `try(tostring(${text(random, depth - 1, names)}), "no text")`,
      () => `try(upper(${t()}), "no")`,
      () => `try(coalesce(${t()}, ${t()}), "none")`,
      () => `coalesce(${t()}, ${t()}, "end")`,
      () => `lookup(${m()}, ${t()}, ${t()})`,
      () => `lookup(var.tags, "Name", ${t()})`,
      () => `try(element(${l()}, ${number(random, depth - 1, names)}), "none")`,
      () => `try(one(${l()}), "many")`,
      () => `replace(${t()}, "a", ${t()})`,
      () => `try(split("-", ${t()})[1], "one")`,
      () => `trimprefix(${t()}, "x-")`,
      () => `format("%s/%s", ${t()}, ${t()})`,
      () => `try(jsondecode(${t()}).a, "not json")`,
      () => `try(jsondecode("{\\"a\\":\\"\${${t()}}\\"}").a, "bad")`,
      () => `jsonencode(${any(random, depth - 1, names)})`,
      () => `try(merge(${m()}, ${m()}).${pick(['a', 'b', 'Name'], random)}, "none")`,
      () => `substr("\${${t()}}abcdef", 0, 3)`,
      () => `[for x in [${t()}] : ${inner(text, 'x')}][0]`,
      () => `try(regex("^[a-z]+", ${t()}), "no match")`,
      () => `var.roles["a"].name`,
      () => `try(var.roles["a"].deep.x, ${t()})`,
      () => `values(${m()})[0]`,
      () => `keys(${m()})[0]`,
      () => `sort(${l()})[0]`,
      () => `try(var.shape.a.b[0], var.shape.a, ${t()})`,
      () => `upper(lower(${t()}))`,
    ],
    random,
  )()
}

const number: Make = (random, depth, names) => {
  if (depth <= 0) return pick(['0', '1', '2', 'var.number'], random)
  return pick<() => string>(
    [
      () => `length(${list(random, depth - 1, names)})`,
      () => `length(${map(random, depth - 1, names)})`,
      () => `try(length(${any(random, depth - 1, names)}), 7)`,
      () => `(${condition(random, depth - 1, names)} ? 1 : ${number(random, depth - 1, names)})`,
      () => `(var.number + ${number(random, depth - 1, names)})`,
      () => `try(index(${list(random, depth - 1, names)}, ${text(random, depth - 1, names)}), 9)`,
      () => 'var.number',
      () => '0',
    ],
    random,
  )()
}

const list: Make = (random, depth, names) => {
  const simple: readonly (() => string)[] = [
    () => 'var.names',
    () => '["x", "y"]',
    () => '[]',
    () => '[var.text]',
    () => 'tolist(var.zones)',
    () => 'var.one.list',
    () => '["a"]',
  ]
  if (depth <= 0) return pick(simple, random)()
  const t = (...more: Names): string => text(random, depth - 1, [...names, ...more])
  const l = (): string => list(random, depth - 1, names)
  const m = (): string => map(random, depth - 1, names)
  const c = (...more: Names): string => condition(random, depth - 1, [...names, ...more])
  return pick<() => string>(
    [
      ...simple.slice(3),
      () => `[${t()}, ${t()}]`,
      () => `concat(${l()}, ${l()})`,
      () => `[for x in ${l()} : ${t('x')} if ${c('x')}]`,
      () => `[for i, x in ${l()} : "\${i}\${x}"]`,
      () => `[for k, v in ${m()} : k if ${c('k')}]`,
      () => `[for k, v in ${m()} : v]`,
      () => `[for k, v in ${m()} : try(v.a, k)]`,
      () => `tolist(${l()})`,
      () => `toset(${l()})`,
      () => `compact(${l()})`,
      () => `distinct(${l()})`,
      () => `flatten([${l()}, [${t()}], [[${t()}]]])`,
      () => `sort(${l()})`,
      () => `reverse(tolist(${l()}))`,
      () => `setunion(${l()}, ${l()})`,
      () => `setsubtract(${l()}, ${l()})`,
      () => `setintersection(${l()}, ${l()})`,
      () => `(${c()} ? ${l()} : ${l()})`,
      () => `keys(${m()})`,
      () => `values(${m()})`,
      () => `try(${l()}, ["none"])`,
      () => `try(coalescelist(${l()}, ${l()}), ["none"])`,
      () => `try(slice(${l()}, 0, ${number(random, depth - 1, names)}), ["cut"])`,
      () => `split(",", ${t()})`,
      () => `formatlist("%s-%s", ${l()}, ${t()})`,
      () => `try(tolist(${l()})[*], [])`,
      () => `${pick(['var.text', 'var.maybe', 'var.one', 'var.shape', l()], random)}[*]`,
      () => `values(var.roles)[*].name`,
      () => `flatten(values(var.roles)[*].actions)`,
      () => `flatten([for k, r in var.roles : [for a in r.actions : "\${k}:\${a}"]])`,
      () =>
        `[for k, r in merge({ a = { actions = ["base"], name = "n", deep = { x = "d" } } }, var.roles) : r.actions]`,
      () => `matchkeys(["m", "n"], ["a", "b"], ${l()})`,
      () => `[for x in ${l()} : x if contains(${l()}, x)]`,
      () => `try(var.shape.a.b, var.shape.a, ${l()})`,
      () => `range(var.number)`,
      () => `chunklist(${l()}, 2)`,
    ],
    random,
  )()
}

const map: Make = (random, depth, names) => {
  const simple: readonly (() => string)[] = [
    () => 'var.tags',
    () => '{ a = "1", Name = "n" }',
    () => '{}',
    () => '{ (var.text) = "k" }',
    () => 'var.one',
    () => '{ a = { a = "z" } }',
  ]
  if (depth <= 0) return pick(simple, random)()
  const t = (...more: Names): string => text(random, depth - 1, [...names, ...more])
  const l = (): string => list(random, depth - 1, names)
  const m = (): string => map(random, depth - 1, names)
  const c = (...more: Names): string => condition(random, depth - 1, [...names, ...more])
  const v = (): string => any(random, depth - 1, names)
  return pick<() => string>(
    [
      ...simple,
      () => `merge(${m()}, ${m()})`,
      () => `merge(${m()}, ${m()})`,
      () => `merge(${m()}, ${m()}, ${m()})`,
      () => `merge({ a = ${v()}, b = ${t()} }, var.tags, { env = ${t()} })`,
      () => `merge({ (${t()}) = ${t()} }, { a = ${t()} })`,
      () => `{ a = ${v()}, (${t()}) = ${v()} }`,
      () => `{ (${t()}) = ${v()}, a = ${v()} }`,
      () => `{ "x-\${${t()}}" = ${t()}, b = ${v()} }`,
      () => `{ for s in ${l()} : s => ${t('s')}... }`,
      () => `{ for s in toset(${l()}) : s => ${t('s')} }`,
      () => `{ for i, s in ${l()} : "\${i}" => s }`,
      () => `{ for k, v in ${m()} : k => v if ${c('k')} }`,
      () => `{ for k, v in ${m()} : upper(k) => try(v.a, "q") }`,
      () => `{ for k, r in var.roles : k => r.actions }`,
      () => `merge({ a = { actions = ["base"] } }, var.roles)`,
      () => `merge([for x in ${l()} : { (x) = ${t('x')} }]...)`,
      () => `zipmap(["a", "b"], [${t()}, ${t()}])`,
      () => `zipmap(["a", ${t()}], [${t()}, ${t()}])`,
      () => `(${c()} ? var.tags : { a = tostring(${t()}) })`,
      () => `tomap(${m()})`,
      () => `try(${m()}, {})`,
      () => `{ x = { y = ${v()} } }`,
      () => `try(jsondecode(jsonencode(${m()})), {})`,
      () => `merge(${c()} ? { a = ${t()} } : {}, { b = "c" })`,
    ],
    random,
  )()
}

const condition: Make = (random, depth, names) => {
  const simple = [
    'var.flag',
    'var.number > 1',
    'var.text == "a"',
    'var.one == null',
    'var.names == null',
  ]
  if (depth <= 0) return pick([...simple, ...names.map((name) => `${name} == "a"`)], random)
  const t = (): string => text(random, depth - 1, names)
  const l = (): string => list(random, depth - 1, names)
  const m = (): string => map(random, depth - 1, names)
  const c = (): string => condition(random, depth - 1, names)
  const v = (): string => any(random, depth - 1, names)
  return pick<() => string>(
    [
      () => pick(simple, random),
      () => `(${t()} == ${t()})`,
      () => `(${t()} != ${JSON.stringify(word(random))})`,
      () => `(${v()} == ${v()})`,
      () => `(${v()} == null)`,
      () => `contains(${l()}, ${t()})`,
      () => `contains(keys(${m()}), ${t()})`,
      () => `contains(values(${m()}), ${t()})`,
      () => `(length(${l()}) > 1)`,
      () => `(length(${m()}) == 0)`,
      () => `can(${v()}.a)`,
      () => `can(${m()}[${t()}])`,
      () => `can(${l()}[0])`,
      () => `can(tonumber(${t()}))`,
      () => `can(regex("^a", ${t()}))`,
      () => `can(upper(${v()}))`,
      () => `!(${c()})`,
      () => `(${c()} && ${c()})`,
      () => `(${c()} || ${c()})`,
      () => `startswith(${t()}, "a")`,
      () => `endswith("\${${t()}}-x", "x")`,
      () => `alltrue([for x in ${l()} : x != "a"])`,
      () => `anytrue([for k, v in ${m()} : can(v.a)])`,
      () => `try(${m()}.a == "1", false)`,
      () => `(${m()} == ${m()})`,
      () => `(${l()} == [${t()}])`,
    ],
    random,
  )()
}
