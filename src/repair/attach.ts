import type { Estate, Principal } from '../model/estate.ts'
import type { AttachIntent, Finding } from '../model/finding.ts'
import { elementsOf, itemsText, mapText, statementText } from './canonical.ts'
import { insertTexts } from './list.ts'
import { entryBefore, withEntry } from './map-edits.ts'
import type { Source } from './read-source.ts'
import { lineEndOf, newlineOf } from './scan.ts'
import { placeOf, type Place, type SourceEntry, type SourceMap } from './source-tree.ts'
import { listAt } from './statement-edits.ts'
import type { Work } from './work.ts'

export interface AttachScene {
  readonly finding: Finding
  readonly estate: Estate
  readonly sources: (file: string) => Source | undefined
}

/**
 * Attaches the policy to the role: in its list of managed policies where it has one that is spelled out,
 * else in a list or, in Terraform, a resource of its own. Undefined where the role stands for several,
 * or is not written in a file of HCL or as a resource of a template.
 */
export function attaching(intent: AttachIntent, scene: AttachScene): Work | undefined {
  const { estate, finding } = scene
  const role = estate.principals.find(
    ({ root, address }) => root === intent.root && address === intent.address,
  )
  if (role?.kind !== 'role' || !isOne(role, estate, finding)) return undefined
  // The list names policies of the partition `aws`.
  const isElsewhere = role.arns.some(({ arn }) => {
    const [first] = arn.pieces
    return first?.kind === 'literal' && first.text.startsWith('arn:aws-')
  })
  const source = scene.sources(role.body.file)
  if (source === undefined || isElsewhere) return undefined
  return source.language === 'hcl'
    ? inTerraform(role, intent.arn, source)
    : inTemplate(role, intent.arn, source)
}

/** True where what is written of the role serves no role that the finding is not about. */
function isOne(role: Principal, { principals }: Estate, finding: Finding): boolean {
  return principals.every(
    ({ address, root, body }) =>
      body.file !== role.body.file ||
      body.start !== role.body.start ||
      (address === role.address && root === role.root) ||
      (root === role.root && finding.addresses.includes(address)),
  )
}

function workOn(
  source: Source,
  path: readonly number[],
  edits: Work['edits'] | undefined,
  whole: string,
): Work | undefined {
  if (edits === undefined) return undefined
  return { source, path, edits, takes: [], changed: new Map(), inserted: new Map(), whole }
}

function inTerraform(role: Principal, arn: string, source: Source): Work | undefined {
  const { root, file, text } = source
  if (root.kind !== 'map') return undefined
  const at = root.entries.findIndex(({ key }) => key.start === role.body.start)
  const entry = root.entries[at]
  const name = /^resource aws_iam_role ([A-Za-z_][\w-]*)$/.exec(entry?.name ?? '')?.[1]
  if (entry?.value.kind !== 'map' || name === undefined) return undefined
  const own = entry.value.entries.find((one) => one.name === 'managed_policy_arns')
  if (own !== undefined) return inList(source, [at], entry.value, own, arn)
  // A role of many, or of a provider of its own, wants more than these two lines.
  if (entry.value.entries.some((one) => /^(?:count|for_each|provider)$/.test(one.name)))
    return undefined
  const label = `${name}_${labelOf(arn)}`
  const title = `resource aws_iam_role_policy_attachment ${label}`
  if (root.entries.some((one) => one.name === title)) return undefined
  const newline = newlineOf(text)
  const reference = `aws_iam_role.${name}.name`
  const lines = [
    '',
    '',
    `resource "aws_iam_role_policy_attachment" "${label}" {`,
    `  role       = ${reference}`,
    `  policy_arn = "${arn}"`,
    '}',
  ]
  const end = lineEndOf(text, entry.value.span.end)
  if (text.slice(entry.value.span.end, end).trim() !== '') return undefined
  const opaque = { kind: 'opaque', source: reference, span: role.span } as const
  const block = mapText([
    ['role', statementText(opaque)],
    ['policy_arn', itemsText([], [arn])],
  ])
  return workOn(
    source,
    [],
    [{ span: { file, start: end, end }, text: lines.join(newline) }],
    mapText([...elementsOf(root), [title, block]]),
  )
}

/** `AmazonSSMManagedInstanceCore` as a label: `amazon_ssm_managed_instance_core`. */
function labelOf(arn: string): string {
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase()
}

function inTemplate(role: Principal, arn: string, source: Source): Work | undefined {
  const resource = resourceAt(role, source)
  const type = resource?.node.entries.find(({ name }) => name === 'Type')?.value
  if (resource === undefined || type?.kind !== 'text' || type.text !== 'AWS::IAM::Role')
    return undefined
  const at = resource.node.entries.findIndex(({ name }) => name === 'Properties')
  const properties = resource.node.entries[at]?.value
  if (properties?.kind !== 'map') return undefined
  const path = [...resource.path, resource.child, at]
  const own = properties.entries.find(({ name }) => name === 'ManagedPolicyArns')
  if (own !== undefined) return inList(source, path, properties, own, arn)
  const entry = {
    name: 'ManagedPolicyArns',
    value: { kind: 'list', items: [{ kind: 'text', text: arn }] },
  } as const
  // Behind the trust where something follows it, else first.
  const trust = properties.entries.findIndex(({ name }) => name === 'AssumeRolePolicyDocument')
  const index = trust + 1 < properties.entries.length ? trust + 1 : 0
  const edit = entryBefore(properties, index, entry, source)
  if (edit === undefined) return undefined
  return workOn(source, path, [edit], withEntry(properties, entry))
}

/** The resource of a template whose key begins where the role does. */
function resourceAt({ body }: Principal, source: Source): Place | undefined {
  const { root } = source
  if (root.kind !== 'list') return undefined
  for (const template of root.items) {
    if (template.kind !== 'map') continue
    const resources = template.entries.find(({ name }) => name === 'Resources')?.value
    if (resources?.kind !== 'map') continue
    const entry = resources.entries.find(({ key }) => startsAt(key, body, source))
    if (entry?.value.kind === 'map') return placeOf(root, entry.value.span)
  }
  return undefined
}

/** A quoted key's span begins at its quote or behind it. */
function startsAt(key: SourceEntry['key'], body: Principal['body'], { text }: Source): boolean {
  return key.start === body.start || (key.start + 1 === body.start && text[key.start] === '"')
}

/** Behind the last item of the list that `holder` has under `own`. */
function inList(
  source: Source,
  path: readonly number[],
  holder: SourceMap,
  own: SourceEntry,
  arn: string,
): Work | undefined {
  if (own.value.kind !== 'list') return undefined
  const list = listAt(own.value, source)
  const { items } = own.value
  if (list === undefined || items.length === 0) return undefined
  const model = items.find(({ kind }) => kind === 'text')
  const written = source.text[model?.span.start ?? -1]
  const quote = written === "'" || written === '"' ? written : source.language === 'yaml' ? '' : '"'
  const edits = insertTexts(list, items.length - 1, [`${quote}${arn}${quote}`])
  const whole = mapText(
    elementsOf(holder).map((element) =>
      element[0] === own.name ? ([own.name, itemsText(items, [arn])] as const) : element,
    ),
  )
  return workOn(source, path, edits, whole)
}
