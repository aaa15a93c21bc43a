import type { BaselineGrant } from '../../../src/model/baseline.ts'

/** Every placeholder style becomes `${}`: `${var.x}`, `<bucket>`, `{{ .Name }}`, `%{x}`; policy variables stay. */
export const masked = (text: string): string =>
  cutPlaceholders(text)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : isPolicyVariable(piece.placeholder)
          ? piece.placeholder
          : '${}',
    )
    .join('')
    // Lists taken from files for a template engine escape the dollar.
    .replaceAll('$${', '${')

/** A text cut at what stands in brackets of any style, policy variables too. */
export function cutPlaceholders(
  text: string,
): readonly (string | { readonly placeholder: string })[] {
  const pieces: (string | { readonly placeholder: string })[] = []
  let from = 0
  for (let i = 0; i < text.length;) {
    const end = placeholderEnd(text, i)
    if (end === undefined) {
      i += 1
      continue
    }
    if (i > from) pieces.push(text.slice(from, i))
    pieces.push({ placeholder: text.slice(i, end) })
    i = end
    from = end
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces
}

/** What locals of a vendor's module make the elements of a list. */
const templateLists: ReadonlyMap<string, string> = new Map([
  ['${r53_zone_arns}', 'arn:${Partition}:route53:::hostedzone/${HostedZoneId}'],
  ['${vpc_ids}', 'arn:${Partition}:ec2:${Region}:${AccountId}:vpc/${VpcId}'],
])

/**
 * The resources that an expression of a vendor's template comes to where its reader sets nothing: a list's elements, of
 * which those that other resources have are one hole, and defaults.
 */
export function spelledOut(text: string): readonly string[] {
  if (text.startsWith('${concat(')) {
    // What a switch of the module adds is a feature of its own.
    const [always = ''] = text.split(/\],\s*var\.enable_/)
    const bare = always.replaceAll(/#.*|"[^"]*"/g, '')
    const named = [...always.matchAll(/"(arn:[^"]*)"/g)].map(([, arn = '']) => arn)
    if (named.length === 0) return [text]
    return /\b(?:aws|data)[._]/.test(bare) ? ['${references}', ...named] : named
  }
  const list = templateLists.get(text)
  if (list !== undefined) return [list]
  if (/^\$\{(?:coalescelist|lookup)\(.*\["\*"\]\)\}$|^\$\{Split:\[",", "\*"\]\}$/.test(text))
    return ['*']
  return [
    text
      .replace('${local.arn_prefix}', () => 'arn:${Partition}')
      .replace(
        '${local.cloudwatch_logs_arn_prefix}',
        () => 'arn:${Partition}:logs:${Region}:${AccountId}',
      )
      // What CloudFormation gives as the ARN of a log group takes in its streams.
      .replace(
        /^\$\{(\w+LogGroup)\.Arn\}/,
        (_, name: string) =>
          `arn:\${Partition}:logs:\${Region}:\${AccountId}:log-group:\${${name}}:*`,
      )
      .replace(/^\$\{try\(var\.[\w.]+,\s*"(arn:.*)"\)\}$/s, '$1')
      .replace(/\$\{try\(var\.[\w.]+, "\*"\)\}/, '*'),
  ]
}

export const isPolicyVariable = (text: string): boolean =>
  /^\$\{(?:[*?$]|(?:aws|ec2|s3|iam|saml|sts):[A-Za-z][^:]*)\}$/.test(text)

const pairs: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['%{', '}'],
  ['<<', '>>'],
  ['<', '>'],
  ['((', '))'],
  ['{', '}'],
]

function placeholderEnd(text: string, at: number): number | undefined {
  if (text.startsWith('${', at)) {
    let depth = 0
    for (let i = at + 1; i < text.length; i += 1) {
      if (text[i] === '{') depth += 1
      else if (text[i] === '}') {
        depth -= 1
        if (depth === 0) return i + 1
      }
    }
    return text.length
  }
  for (const [open, close] of pairs) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    if (end > 0) return end + close.length
  }
  return undefined
}

/** One action with everything that qualifies it, as text. */
export function tuplesOf(
  grants: readonly BaselineGrant[],
  mask: (text: string) => string,
): ReadonlySet<string> {
  const tuples = new Set<string>()
  for (const grant of grants) {
    const sorted = (values: readonly string[] | undefined): readonly string[] =>
      [...new Set((values ?? []).map(mask))].sort()
    const condition = Object.entries(grant.condition ?? {})
      .flatMap(([operator, keys]) =>
        Object.entries(keys).map(
          ([key, values]) => `${operator} ${mask(key)} ${sorted(values).join('|')}`,
        ),
      )
      .sort()
      .join('; ')
    for (const action of grant.actions) {
      tuples.add(
        [
          grant.effect,
          action.toLowerCase(),
          sorted(grant.resources).join(','),
          `not ${sorted(grant.notResources).join(',')}`,
          condition,
        ].join(' # '),
      )
    }
  }
  return tuples
}
