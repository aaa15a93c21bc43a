import type { Evaluation } from '../../../model/evaluation.ts'
import type { Resource } from '../../../model/resource.ts'
import type { NotAnalysed, SourceFile } from '../../../model/source.ts'
import { policySites } from '../../../model/sites/sites.ts'
import type { MapEntry, MapValue, Reference, Value } from '../../../model/value.ts'
import { literal, textOf, valueOf } from '../../../model/value.ts'
import { parseJson } from '../../../parse/json/json.ts'
import type { Node } from '../../../parse/node.ts'
import { renderPolicyDocument } from '../policy-document.ts'
import { mapValue } from '../values.ts'
import { child, descend, isTrue, itemsAt, textAt } from './plan-node.ts'
import { configuredBlocks, References, withoutKeys } from './plan-references.ts'
import { planSecrets } from './plan-secrets.ts'
import { plannedProperties, referenceHole } from './plan-values.ts'

/** Versions of the format that are read: Terraform 0.12 to 1.x and OpenTofu write them, and add only fields. */
const knownFormat = /^(0\.[12]|1\.\d+)$/

/** What one plan holds. */
export interface PlanEvaluation extends Evaluation {
  /**
   * Blocks of the configuration the plan was made of, as addresses without instance keys: one of them
   * that has no object in the plan has no instance. Empty where the plan leaves objects out.
   */
  readonly configured: ReadonlySet<string>
}

/**
 * Reads what `terraform show -json` prints of a plan (or of a state): the planned objects of every
 * module, and the data sources that were read. What is known only after apply, and what is sensitive, is
 * a hole. Fields that are not known are passed over; another version of the format is not analysed.
 */
export function evaluatePlan(file: SourceFile): PlanEvaluation | NotAnalysed {
  const { nodes, problems } = parseJson(file)
  const plan = nodes.find((node) => node.kind === 'map')
  if (plan === undefined) return refused(file, 'invalid-plan', 'The plan is not a JSON object')
  const format = textAt(plan, 'format_version')
  if (format === undefined || !knownFormat.test(format))
    return refused(
      file,
      'unsupported-format',
      format === undefined
        ? 'The plan does not say the version of its format'
        : `The format version ${format} of the plan is not known`,
    )
  const all = objectsOf(plan)
  const addresses = new Set(all.map((object) => object.address))
  const references = new References(child(plan, 'configuration'), addresses)
  // A document that was read is in the policies made of it; by itself it is one only where nothing is.
  const objects = all.filter(
    (object) =>
      object.mode !== 'data' ||
      object.type !== 'aws_iam_policy_document' ||
      textAt(child(object.node, 'values'), 'json') === undefined ||
      !references.isUsed(object.address),
  )
  const reader = new PlanReader(file.path, objects, changesOf(plan), references)
  const documents = problems.filter((problem) => problem.outcome !== 'tolerated')
  return {
    platform: 'terraform-plan',
    root: file.path,
    files: [file.path],
    resources: objects.map((object) => reader.resource(object)),
    documents: [],
    problems: [...documents, ...reader.problems],
    notAnalysed: incomplete(plan, file),
    directives: [],
    moved: movesOf(plan, file),
    // Of a text that is damaged nobody knows what the rest would have marked.
    secrets:
      documents.length > 0
        ? [{ file: file.path, start: 0, end: file.text.length }]
        : planSecrets(plan),
    configured: isPartial(plan) ? new Set() : configuredBlocks(child(plan, 'configuration')),
  }
}

/** A plan of chosen targets, or one that stopped early, does not say that something has no instance. */
function isPartial(plan: Node): boolean {
  const complete = child(plan, 'complete')
  const isFalse = complete?.kind === 'scalar' && complete.text === 'false'
  return isFalse || isTrue(child(plan, 'errored'))
}

function refused(file: SourceFile, reason: string, text: string): NotAnalysed {
  return { file: file.path, span: undefined, reason, text }
}

/** A plan that stopped early, or put things off, does not hold everything. */
function incomplete(plan: Node, file: SourceFile): readonly NotAnalysed[] {
  const errored = child(plan, 'errored')
  if (isTrue(errored))
    return [
      {
        file: file.path,
        span: errored?.span,
        reason: 'incomplete-plan',
        text: 'The plan ended with errors, so objects may be missing from it',
      },
    ]
  const deferred = child(plan, 'deferred_changes')
  if (deferred?.kind === 'list' && deferred.items.length > 0)
    return [
      {
        file: file.path,
        span: deferred.span,
        reason: 'incomplete-plan',
        text: 'The plan defers changes, which are not in it',
      },
    ]
  const complete = child(plan, 'complete')
  if (!isPartial(plan)) return []
  return [
    {
      file: file.path,
      span: complete?.span,
      reason: 'incomplete-plan',
      text: 'The plan is one of chosen targets, so objects may be missing from it',
    },
  ]
}

function movesOf(plan: Node, file: SourceFile): Evaluation['moved'] {
  return itemsAt(plan, 'resource_changes').flatMap((change) => {
    const from = textAt(change, 'previous_address')
    const to = textAt(change, 'address')
    return from === undefined || to === undefined ? [] : [{ root: file.path, from, to }]
  })
}

interface PlannedObject {
  readonly address: string
  readonly type: string
  readonly mode: 'resource' | 'data'
  readonly node: Node
}

/** Planned objects, and data sources that were read before. */
function objectsOf(plan: Node): readonly PlannedObject[] {
  const byAddress = new Map<string, PlannedObject>()
  const add = (node: Node): void => {
    const address = textAt(node, 'address')
    const type = textAt(node, 'type')
    if (address === undefined || type === undefined) return
    const mode = textAt(node, 'mode') === 'data' ? 'data' : 'resource'
    byAddress.set(address, { address, type, mode, node })
  }
  for (const node of resourcesIn(descend(plan, 'prior_state', 'values', 'root_module')))
    if (textAt(node, 'mode') === 'data') add(node)
  const planned = child(plan, 'planned_values') ?? child(plan, 'values')
  for (const node of resourcesIn(child(planned, 'root_module'))) add(node)
  if (planned !== undefined) return [...byAddress.values()]
  for (const node of itemsAt(plan, 'resource_changes'))
    if (
      textAt(node, 'deposed') === undefined &&
      !actionsOf(node).every((action) => action === 'delete' || action === 'forget')
    )
      add(node)
  return [...byAddress.values()]
}

function actionsOf(change: Node): readonly string[] {
  return itemsAt(child(change, 'change'), 'actions').flatMap((node) =>
    node.kind === 'scalar' ? [node.text] : [],
  )
}

/** The objects of a module and of those below it. */
function resourcesIn(root: Node | undefined): readonly Node[] {
  const found: Node[] = []
  const waiting = root === undefined ? [] : [root]
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    found.push(...itemsAt(module, 'resources'))
    waiting.push(...[...itemsAt(module, 'child_modules')].reverse())
  }
  return found
}

function changesOf(plan: Node): ReadonlyMap<string, Node> {
  return new Map(
    itemsAt(plan, 'resource_changes').flatMap((node) => {
      const address = textAt(node, 'address')
      const change = child(node, 'change')
      // What was left of a former object under the same address is deleted, and says nothing of the new one.
      const isLeft = textAt(node, 'deposed') !== undefined
      return address === undefined || change === undefined || isLeft
        ? []
        : [[address, change] as const]
    }),
  )
}

/** Reads the objects of one plan, each once. */
class PlanReader {
  readonly problems: Evaluation['problems'][number][] = []
  private readonly known = new Map<string, MapValue>()
  private readonly alike = new Map<string, Value>()
  private readonly byAddress: ReadonlyMap<string, PlannedObject>
  private readonly path: string
  private readonly changes: ReadonlyMap<string, Node>
  private readonly references: References

  constructor(
    path: string,
    objects: readonly PlannedObject[],
    changes: ReadonlyMap<string, Node>,
    references: References,
  ) {
    this.path = path
    this.changes = changes
    this.references = references
    this.byAddress = new Map(objects.map((object) => [object.address, object]))
  }

  resource(object: PlannedObject): Resource {
    const head = child(object.node, 'address')?.span ?? object.node.span
    const properties = this.properties(object)
    const entries = properties.entries
      .map((entry) => this.joined(object, entry))
      .map((entry) => this.shared(object, entry))
    return {
      platform: 'terraform-plan',
      root: this.path,
      address: object.address,
      type: object.type,
      mode: object.mode,
      properties: { ...properties, entries },
      span: head,
      body: object.node.span,
      instantiated: true,
    }
  }

  private properties(object: PlannedObject): MapValue {
    const known = this.known.get(object.address)
    if (known !== undefined) return known
    const change = this.changes.get(object.address)
    const owner = {
      address: object.address,
      root: this.path,
      mode: object.mode,
      span: object.node.span,
    }
    const planned = {
      values: child(object.node, 'values') ?? child(change, 'after'),
      unknown: child(change, 'after_unknown'),
      sensitive: child(object.node, 'sensitive_values') ?? child(change, 'after_sensitive'),
    }
    const found = this.withDocument(object, plannedProperties(planned, owner))
    const entries = found.entries.filter((entry) => !this.isOwnOfProvider(object, entry))
    const properties = { ...found, entries }
    this.known.set(object.address, properties)
    return properties
  }

  /** Policies that the provider fills in after apply, for which the configuration gives nothing, add none. */
  private isOwnOfProvider(object: PlannedObject, { key, value }: MapEntry): boolean {
    if (value.kind !== 'unresolved' || value.reason !== 'known-after-apply') return false
    const name = textOf(key) ?? ''
    const isPolicy =
      name === 'managed_policy_arns' || policySites(object.type).some(({ path }) => path === name)
    return isPolicy && this.references.isLeftOut(object.address, name)
  }

  /** A policy document that is read only when applying is rendered from what is known of it. */
  private withDocument(object: PlannedObject, properties: MapValue): MapValue {
    if (object.mode !== 'data' || object.type !== 'aws_iam_policy_document') return properties
    if (textOf(valueOf(properties, 'json')) !== undefined) return properties
    const { value, problems } = renderPolicyDocument(properties, object.node.span)
    this.problems.push(...problems)
    const rendered = ['json', 'minified_json'].map((name): MapEntry => ({
      key: literal(name, object.node.span, false),
      value,
    }))
    const others = properties.entries.filter(
      (entry) => !['json', 'minified_json'].includes(textOf(entry.key) ?? ''),
    )
    return mapValue([...others, ...rendered], properties.span)
  }

  /** A policy that all instances of a block have alike stands once: where the first of them has it. */
  private shared(object: PlannedObject, entry: MapEntry): MapEntry {
    const name = textOf(entry.key)
    const text = textOf(entry.value)
    if (name === undefined || text === undefined || entry.value.kind !== 'string') return entry
    if (!policySites(object.type).some(({ path }) => path === name)) return entry
    const reference = entry.value.reference?.address ?? ''
    const key = `${withoutKeys(object.address)}\n${name}\n${reference}\n${text}`
    const first = this.alike.get(key)
    if (first !== undefined) return { key: entry.key, value: first }
    this.alike.set(key, entry.value)
    return entry
  }

  /** An argument that names an attribute of another object is marked with it. */
  private joined(object: PlannedObject, entry: MapEntry): MapEntry {
    const name = textOf(entry.key)
    const { value } = entry
    const isScalar = value.kind === 'string' || value.kind === 'unresolved'
    if (name === undefined || !isScalar || object.mode === 'data') return entry
    if (value.kind === 'unresolved' && value.reason === 'sensitive') return entry
    const reference = this.references.of(object.address, name)
    if (reference === undefined) return entry
    // A policy that names an attribute of a resource holds it among other things.
    const isDocument = policySites(object.type).some(({ path }) => path === name)
    if (isDocument && this.byAddress.get(reference.address)?.mode !== 'data') return entry
    return { key: entry.key, value: this.referred(value, reference) }
  }

  private referred(value: Value, reference: Reference): Value {
    const target = this.byAddress.get(reference.address)
    if (target === undefined) return value
    // Behind a key of the iteration the attribute is left out: of a document, what policies are made of.
    const isDocument = target.mode === 'data' && target.type === 'aws_iam_policy_document'
    const name = reference.attribute === '' && isDocument ? 'json' : reference.attribute
    const attribute = valueOf(this.properties(target), name)
    if (value.kind === 'unresolved') {
      if (target.mode === 'data') return attribute ?? value
      return reference.attribute === '' ? value : referenceHole(reference, this.path, value.span)
    }
    if (value.kind !== 'string' || target.mode === 'data') return value
    const text = textOf(value)
    const named =
      reference.attribute === '' ? this.attributeWith(target, text) : reference.attribute
    if (named === undefined) return value
    const known = textOf(valueOf(this.properties(target), named))
    return known !== undefined && known !== text
      ? value
      : { ...value, reference: { address: reference.address, attribute: named } }
  }

  /** The attribute by which objects are usually named, where it has this text. */
  private attributeWith(target: PlannedObject, text: string | undefined): string | undefined {
    const properties = this.properties(target)
    return ['name', 'id', 'arn'].find(
      (name) => text !== undefined && textOf(valueOf(properties, name)) === text,
    )
  }
}
