/**
 * Random Terraform expressions that bring values of different types together, over the variables of the
 * tests of values that are known in part. Nothing whose order or replacement is assumed, and no `try`.
 */

type Random = () => number

export function mixedExpressionFrom(random: Random): string {
  return pick([() => chosen(random, 2), () => chosen(random, 3), () => list(random, 2)], random)()
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const plain = (random: Random): string =>
  pick(
    [
      '1',
      '"1"',
      '"a"',
      'true',
      '"true"',
      'var.text',
      'var.number',
      'var.flag',
      'null',
      '""',
      'var.tags.Name',
      'var.shape',
      'tostring(var.number)',
      'tonumber("1")',
      'tostring(null)',
      'upper(var.text)',
    ],
    random,
  )

function list(random: Random, depth: number): string {
  const inner = (): string => list(random, depth - 1)
  if (depth <= 0)
    return pick(
      ['var.names', '["x", "y"]', '[]', 'tolist(var.zones)', '[var.text]', '[1]', '[2, "a"]'],
      random,
    )
  return pick(
    [
      () => `[${plain(random)}, ${plain(random)}]`,
      () => `concat(${inner()}, ${inner()})`,
      () => `[for x in ${inner()} : x if x != ${plain(random)}]`,
      () => `tolist(${inner()})`,
      () => `compact([var.text, "b"])`,
      () => `distinct([var.text, "b", ${plain(random)}])`,
      () => `flatten([${inner()}, [${plain(random)}]])`,
      () => `sort([var.text, "b"])`,
      () => `reverse(${inner()})`,
      () => `setunion(["b"], ${inner()})`,
      () => `setsubtract(["b", "a"], ${inner()})`,
      () => `(${condition(random, depth - 1)} ? ${inner()} : ${inner()})`,
    ],
    random,
  )()
}

function condition(random: Random, depth: number): string {
  if (depth <= 0) return pick(['var.flag', 'var.number > 1', 'var.text == "a"'], random)
  const inner = (): string => condition(random, depth - 1)
  return pick(
    [
      () => `(${chosen(random, depth - 1)} == ${chosen(random, depth - 1)})`,
      () => `(${chosen(random, depth - 1)} != ${plain(random)})`,
      () => `contains(${list(random, depth - 1)}, ${plain(random)})`,
      () => `!(${inner()})`,
      () => `(length(${list(random, depth - 1)}) > 1)`,
      () => `(${inner()} || ${inner()})`,
      () => `anytrue([for x in ${list(random, depth - 1)} : x == "a"])`,
    ],
    random,
  )()
}

function chosen(random: Random, depth: number): string {
  if (depth <= 0) return plain(random)
  const of = (): string => list(random, depth - 1)
  const where = (): string => condition(random, depth - 1)
  return pick(
    [
      () => `(${where()} ? ${plain(random)} : ${plain(random)})`,
      () => `(${where()} ? { a = ${plain(random)} } : { a = ${plain(random)}, b = 1 })`,
      () => `coalesce(${plain(random)}, ${plain(random)})`,
      () => `coalescelist(${of()}, ${of()})`,
      () => `${of()}[${pick(['0', '1', 'var.number'], random)}]`,
      () => `element(${of()}, ${pick(['0', '1', 'var.number'], random)})`,
      () => `join(",", ${of()})`,
      () => `split(",", join(",", ${of()}))`,
      () => `format("%s-%s", ${plain(random)}, ${plain(random)})`,
      () => `"%{ if ${where()} }x%{ else }\${${plain(random)}}%{ endif }"`,
      () => `length(${of()})`,
      () => `index(${of()}, ${plain(random)})`,
      () => where(),
    ],
    random,
  )()
}
