/** Random self-contained Terraform expressions of a wanted type over the variables of the agreement test. */

type Random = () => number

type Type = 'string' | 'number' | 'bool' | 'strings' | 'object' | 'any'

export function expressionFrom(random: Random): string {
  const types: readonly Type[] = ['string', 'strings', 'object', 'any', 'number', 'bool']
  return make(pick(types, random), 3, random, [])
}

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const words = ['s3:Get*', 'a', 'b', 'prod', 'eu', 'x-y', 'Name', 'é', '$ ', '% ', '1', 'true', '']

function make(type: Type, depth: number, random: Random, names: readonly string[]): string {
  const sub = (of: Type): string => make(of, depth - 1, random, names)
  const inner = (of: Type, name: string): string => make(of, depth - 1, random, [...names, name])
  const simple = depth <= 0
  switch (type) {
    case 'string':
      return pick(simple ? simpleStrings(random, names) : strings(random, sub, names), random)()
    case 'number':
      return pick<() => string>(
        simple
          ? [() => String(Math.floor(random() * 9)), () => 'var.number', () => '4']
          : [
              () => `(${sub('number')} + ${sub('number')})`,
              () => `(${sub('number')} * ${sub('number')} - 1)`,
              () => `(0 - ${sub('number')})`,
              () => `length(${sub('strings')})`,
              () => `(${sub('number')} % 4)`,
              () => `(${sub('bool')} ? ${sub('number')} : ${sub('number')})`,
              () => `max(${sub('number')}, 3)`,
              () => 'var.people[0].age',
              () => 'var.shape.a.b[0]',
            ],
        random,
      )()
    case 'bool':
      return pick<() => string>(
        simple
          ? [() => 'true', () => 'false', () => 'var.flag']
          : [
              () => `!(${sub('bool')})`,
              () => `(${sub('bool')} && ${sub('bool')})`,
              () => `(${sub('bool')} || ${sub('bool')})`,
              () => `(${sub('string')} == ${sub('string')})`,
              () => `(${sub('number')} < ${sub('number')})`,
              () => `(join(",", ${sub('strings')}) != join(",", ${sub('strings')}))`,
              () => `contains(${sub('strings')}, ${sub('string')})`,
              () => `can(var.shape.${pick(['a', 'nothing'], random)}.b)`,
              () => 'var.shape["c-d"] == null',
              () => 'var.people[*].age == tolist([5, 7])',
            ],
        random,
      )()
    case 'strings':
      return pick<() => string>(
        simple
          ? [() => 'var.names', () => '["x", "y"]', () => '[]', () => 'tolist(var.zones)']
          : [
              () => `[${sub('string')}, ${sub('string')}]`,
              () => `[for s in ${sub('strings')} : ${inner('string', 's')}]`,
              () => `[for i, s in ${sub('strings')} : "\${i}\${s}" if ${inner('bool', 's')}]`,
              () => `concat(${sub('strings')}, ${sub('strings')})`,
              () => `var.people[*].name`,
              () => `var.people.*.name`,
              () => `var.people[*].roles[0]`,
              () => `keys(${sub('object')})`,
              () => `distinct(${sub('strings')})`,
              () => `sort(${sub('strings')})`,
              () => `(${sub('bool')} ? ${sub('strings')} : ${sub('strings')})`,
              () => `[for z in var.zones : upper(z)]`,
              () => `flatten([${sub('strings')}, [${sub('strings')}]])`,
              () => `compact(${sub('strings')})`,
              () => `split(",", ${sub('string')})`,
              () => `formatlist("%s-%s", ${sub('strings')}, ${sub('string')})`,
              () => `slice(["p", "q", "r"], 1, ${sub('number')} % 3 + 1)`,
              () => `(${sub('strings')})[*]`,
              () => `try(var.shape.nope.x, ${sub('strings')})`,
              () => `reverse(${sub('strings')})`,
            ],
        random,
      )()
    case 'object':
      return pick<() => string>(
        simple
          ? [() => 'var.tags', () => '{}', () => '{ k = 1, "l" = "m" }', () => 'var.shape.a']
          : [
              () => `{ a = ${sub('any')}, (${sub('string')}) = ${sub('any')} }`,
              () => `{ for s in ${sub('strings')} : s => ${inner('string', 's')}... }`,
              () => `{ for k, v in ${sub('object')} : upper(k) => v if k != "a" }`,
              () => `merge(${sub('object')}, ${sub('object')})`,
              () => `zipmap(["u", "v"], [${sub('any')}, ${sub('string')}])`,
              () => `var.people[1]`,
              () => `{ "\${${sub('string')}}-key" : ${sub('bool')}, b = null }`,
            ],
        random,
      )()
    case 'any':
      return sub(pick<Type>(['string', 'number', 'bool', 'strings', 'object'], random))
  }
}

function simpleStrings(random: Random, names: readonly string[]): readonly (() => string)[] {
  return [
    () => JSON.stringify(pick(words, random)),
    () => 'var.text',
    () => 'var.tags.env',
    ...names.map((name) => () => name),
  ]
}

function strings(
  random: Random,
  sub: (type: Type) => string,
  names: readonly string[],
): readonly (() => string)[] {
  const word = (): string => pick(words, random)
  return [
    ...simpleStrings(random, names),
    () => `"${word()}\${${sub('string')}}/${word()}"`,
    () => `"\${${sub('string')}}"`,
    () => `"a \${~ ${sub('string')} ~} b\\n$\${x}\\u00e9"`,
    () => `"%{ if ${sub('bool')} }yes%{ else }${word()}%{ endif }"`,
    () => `"%{ for x in ${sub('strings')} ~} <\${x}> %{ endfor }"`,
    () => `"%{ for k, v in ${sub('object')} }\${k},%{ endfor }"`,
    () => `(<<EOT\n  ${word()} \${${sub('string')}}\n\n\ttail $\${y} \\n\nEOT\n)`,
    () =>
      `(<<-EOT\n    ${word()}\n      %{ if ${sub('bool')} ~}\n      in\n      %{~ endif }\n   x\n  EOT\n)`,
    () => `(${sub('bool')} ? ${sub('string')} : ${sub('string')})`,
    () => `(${sub('bool')} ? ${sub('number')} : ${sub('string')})`,
    () => `join("-", ${sub('strings')})`,
    () => `format("%s:%d", ${sub('string')}, ${sub('number')})`,
    () => `lower(${sub('string')})`,
    () => `replace(${sub('string')}, "a", "z")`,
    () => `trimprefix(${sub('string')}, "s3:")`,
    () => `coalesce(${sub('string')}, "none")`,
    () => `lookup(var.tags, ${sub('string')}, ${sub('string')})`,
    () => `element(concat(${sub('strings')}, ["e"]), length(${sub('strings')}))`,
    () => `jsonencode(${sub('any')})`,
    () => `try(${sub('strings')}[1], "short")`,
    () => `try(var.shape[${sub('string')}].b[1], "no")`,
    () => `var.names[${sub('number')}]`,
    () => `jsondecode(jsonencode({ r = ${sub('string')} })).r`,
  ]
}
