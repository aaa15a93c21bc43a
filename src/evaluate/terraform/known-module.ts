import type { Span } from '../../model/span.ts'
import type { Resource } from '../../model/resource.ts'
import type { Guard, Piece, StringValue, Unresolved, Value } from '../../model/value.ts'
import { literal } from '../../model/value.ts'
import type { Block, Expression } from '../../parse/hcl/ast.ts'
import { knownModules } from './known-modules.ts'
import type { KnownModule } from './known-modules/words.ts'
import { isLazy } from './lazy.ts'
import { mapValue, unresolved } from './values.ts'

/** What the folders of known modules begin with; no path of a tree does, for none has an empty step. */
const prefix = 'known//'

const byId: ReadonlyMap<string, KnownModule> = new Map(knownModules.map((one) => [one.id, one]))

/** Copies whose modules are, version by version, those of another namespace. */
const forks: ReadonlyMap<string, string> = new Map([
  ['binbashar/iam', 'terraform-aws-modules/iam'],
  ['binbashar/s3-bucket', 'terraform-aws-modules/s3-bucket'],
  ['binbashar/kms-key', 'cloudposse/kms-key'],
])

/** The folder that stands for the module of a source, if it is a well-known one. */
export function knownFolder(source: string): string | undefined {
  const [repository = '', submodule] = source
    .toLowerCase()
    .replace(/\?.*$/, '')
    .replace(/^git::/, '')
    .replace(/^(https|ssh):\/\/(git@)?/, '')
    .replace(/^git@([^:]+):/, '$1/')
    .replace(/^(github\.com|registry\.terraform\.io|registry\.opentofu\.org)\//, '')
    .split('//')
  const [namespace, name, provider, ...more] = repository.replace(/\.git$/, '').split('/')
  if (namespace === undefined || name === undefined || more.length > 0) return undefined
  const isRepository = provider === undefined && name.startsWith('terraform-aws-')
  if (!isRepository && provider !== 'aws') return undefined
  const bare = isRepository ? name.slice('terraform-aws-'.length) : name
  const origin = forks.get(`${namespace}/${bare}`) ?? `${namespace}/${bare}`
  const id = `${origin}${submodule === undefined ? '' : `//${submodule}`}`
  return byId.has(id) ? `${prefix}${id}` : undefined
}

/** The configuration that stands for the module of a folder of `knownFolder`. */
export function knownConfiguration(folder: string): string | undefined {
  return isKnown(folder) ? byId.get(folder.slice(prefix.length))?.configuration : undefined
}

/** True for folders and files of known modules. */
export function isKnown(path: string): boolean {
  return path.startsWith(prefix)
}

/** Arguments that say nothing of permissions or trust. */
const harmless =
  /^(source|version|providers?|count|for_each|depends_on|context|namespace|tenant|environment|stage|attributes|delimiter|label_.*|region|use_fullname|policy_name|.*tags|.*description|max_session_duration|force_.*|number_of_.*|create_instance_profile|instance_profile_enabled|create_login_profile|create_access_key|create_iam_.*|.*ssh.*|pgp_key|password_.*)$/

/** What a call gives a known module of this folder that is not read; `given` answers the value of an argument. */
export function unreadArguments(
  folder: string,
  call: Block,
  variables: ReadonlyMap<string, unknown>,
  given: (name: string) => Value | undefined,
): readonly string[] {
  const unread = byId.get(folder.slice(prefix.length))?.unread
  return call.body.attributes
    .filter(
      ({ name, expression }) =>
        !variables.has(name) &&
        !harmless.test(name) &&
        unread?.test(name) !== false &&
        !isNothing(expression) &&
        !isNothingGiven(given(name)),
    )
    .map(({ name }) => name)
}

/** True for values of which it is known that they ask for nothing. */
function isNothingGiven(value: Value | undefined): boolean {
  switch (value?.kind) {
    case 'null':
      return true
    case 'bool':
      return !value.value
    case 'list':
      return value.open === undefined && value.items.length === 0
    case 'map':
      return value.open === undefined && !isLazy(value) && value.entries.length === 0
    default:
      return false
  }
}

/** True for `false`, `null`, `[]` and `{}`, which ask for nothing. */
function isNothing(expression: Expression): boolean {
  switch (expression.kind) {
    case 'keyword':
      return expression.keyword !== 'true'
    case 'tuple':
      return expression.items.length === 0
    case 'object':
      return expression.entries.length === 0
    default:
      return false
  }
}

const others: ReadonlyMap<string, string> = new Map([
  ['aws_iam_role', 'role'],
  ['aws_iam_user', 'user'],
  ['aws_iam_group', 'group'],
])

/**
 * A resource of a known module as one of the call: places in the module's own text become the call's. What
 * the call gives besides may attach more to a principal, and change who is trusted.
 */
export function resourceOfCall(
  resource: Resource,
  call: Block,
  unread: readonly string[],
): readonly Resource[] {
  const properties = atCall(resource.properties, call.head)
  if (properties.kind !== 'map') return []
  const own = { ...resource, span: call.head, body: call.span, properties }
  const argument = others.get(resource.type)
  const [first] = unread
  if (argument === undefined || first === undefined) return [own]
  const hole = notRead(call, first)
  const reference = { address: resource.address, attribute: 'name' }
  const name: StringValue = { kind: 'string', pieces: [hole], span: call.head, reference }
  const more = {
    ...own,
    type: `${resource.type}_policy_attachment`,
    address: `${resource.address.replace(/[^.]*$/, '')}others`,
    properties: mapValue(
      [
        { key: literal(argument, call.head, false), value: name },
        { key: literal('policy_arn', call.head, false), value: hole },
      ],
      call.head,
    ),
  }
  const trust = unread.find((one) => /trust|oidc|saml|bitbucket|github|assume/.test(one))
  if (trust === undefined) return [own, more]
  const entries = properties.entries.map((entry) =>
    entry.key.pieces[0]?.text === 'assume_role_policy'
      ? { key: entry.key, value: notRead(call, trust) }
      : entry,
  )
  return [{ ...own, properties: { ...properties, entries } }, more]
}

function notRead(call: Block, argument: string): Unresolved {
  const attribute = call.body.attributes.find((one) => one.name === argument)
  const span = attribute?.span ?? call.head
  return unresolved({
    text: argument,
    span,
    reason: 'external-module',
    symbol: `unread ${span.file}:${span.start}`,
  })
}

/** A value whose places in the text of a known module are `span`. */
export function atCall(value: Value, span: Span): Value {
  if (isLazy(value)) return value
  const at = (of: Span): Span => (isKnown(of.file) ? span : of)
  const guard = (of: Guard): Guard => ({ ...of, span: at(of.span) })
  const hole = (of: Unresolved): Unresolved => ({
    ...of,
    span: at(of.span),
    text: of.text === '' ? 'module' : of.text.replace('.data.module.own.', '.'),
  })
  const piece = (of: Piece): Piece => {
    if (of.kind === 'unresolved') return hole(of)
    return isKnown(of.span.file) ? { ...of, span, exact: false } : of
  }
  const string = (of: StringValue): StringValue => ({
    ...of,
    span: at(of.span),
    pieces: of.pieces.map(piece),
  })
  switch (value.kind) {
    case 'string':
      return string(value)
    case 'unresolved':
      return hole(value)
    case 'list': {
      const open = value.open === undefined ? {} : { open: hole(value.open) }
      const items = value.items.map((item) => atCall(item, span))
      return { ...value, ...open, items, span: at(value.span) }
    }
    case 'map': {
      const open = value.open === undefined ? {} : { open: hole(value.open) }
      const entries = value.entries.map((entry) => ({
        key: string(entry.key),
        value: atCall(entry.value, span),
      }))
      return { ...value, ...open, entries, span: at(value.span) }
    }
    case 'json':
      return { ...value, span: at(value.span), value: atCall(value.value, span) }
    case 'alternatives': {
      const branches = value.branches.map((branch) => ({
        guard: guard(branch.guard),
        value: atCall(branch.value, span),
      }))
      return { ...value, branches, span: at(value.span) }
    }
    default:
      return { ...value, span: at(value.span) }
  }
}
