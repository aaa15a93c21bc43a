import type { ConditionClause, PolicyDocument, Statement } from '../model/policy.ts'
import type { Piece, StringValue } from '../model/value.ts'

/**
 * Documents that are deployed to one place, with that place's partition wherever one of them leaves it open
 * (`arn:${AWS::Partition}:…`, `ec2.${AWS::URLSuffix}`) and others spell it out: who replaces `aws` by the
 * pseudo parameter changes nothing where it is deployed. As they are where none or several are spelled out.
 */
export function inOnePartition(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const named = new Set<string>()
  let isOpen = false
  for (const document of documents)
    for (const value of stringsOf(document)) {
      const partition = partitionOf(value)
      if (partition !== undefined) named.add(partition)
      isOpen ||= value.pieces.some((piece) => leftOpen(piece) !== undefined)
    }
  const [only] = named
  if (!isOpen || only === undefined || named.size > 1) return documents
  return documents.map((document) => placedIn(document, only))
}

function* stringsOf({ statements }: PolicyDocument): Iterable<StringValue> {
  for (const statement of statements) {
    for (const { value } of statement.resources?.entries ?? []) yield value
    for (const { value } of statement.principals?.entries ?? []) yield value
    for (const clause of statement.conditions) for (const { value } of clause.values) yield value
  }
}

/** The partition that a text spells out: an ARN's own, or that of a service principal's domain. */
function partitionOf({ pieces: [first] }: StringValue): string | undefined {
  if (first?.kind !== 'literal') return undefined
  const { text } = first
  if (text.startsWith('arn:')) {
    const partition = text.slice(4, text.indexOf(':', 4))
    return /^aws[a-z-]*$/.test(partition) ? partition : undefined
  }
  if (text.endsWith('.amazonaws.com')) return 'aws'
  return text.endsWith('.amazonaws.com.cn') ? 'aws-cn' : undefined
}

function leftOpen(piece: Piece): 'partition' | 'suffix' | undefined {
  if (piece.kind !== 'unresolved') return undefined
  if (piece.shape === 'partition') return 'partition'
  return /(?:^AWS::URLSuffix|\.dns_suffix)$/.test(piece.text) ? 'suffix' : undefined
}

/** A document is read once for each partition: what is compiled of it is kept by identity. */
const placed = new WeakMap<PolicyDocument, Map<string, PolicyDocument>>()

function placedIn(document: PolicyDocument, partition: string): PolicyDocument {
  const known = placed.get(document)
  const before = known?.get(partition)
  if (before !== undefined) return before
  const statements = document.statements.map((statement) => statementIn(statement, partition))
  const isSame = statements.every((statement, at) => statement === document.statements[at])
  const made = isSame ? document : { ...document, statements }
  if (known === undefined) placed.set(document, new Map([[partition, made]]))
  else known.set(partition, made)
  return made
}

function statementIn(statement: Statement, partition: string): Statement {
  const { resources, principals, conditions } = statement
  const clauses = conditions.map((clause): ConditionClause => {
    const values = entriesIn(clause.values, partition)
    return values === clause.values ? clause : { ...clause, values }
  })
  const changed = {
    resources: listIn(resources, partition),
    principals: listIn(principals, partition),
    conditions: clauses.every((clause, at) => clause === conditions[at]) ? conditions : clauses,
  }
  const isSame =
    changed.resources === resources &&
    changed.principals === principals &&
    changed.conditions === conditions
  return isSame ? statement : { ...statement, ...changed }
}

function listIn<T extends { readonly entries: readonly { readonly value: StringValue }[] }>(
  list: T | undefined,
  partition: string,
): T | undefined {
  if (list === undefined) return undefined
  const entries = entriesIn(list.entries, partition)
  return entries === list.entries ? list : { ...list, entries }
}

function entriesIn<T extends { readonly value: StringValue }>(
  entries: readonly T[],
  partition: string,
): readonly T[] {
  const made = entries.map((entry) => {
    const value = valueIn(entry.value, partition)
    return value === entry.value ? entry : { ...entry, value }
  })
  return made.every((entry, at) => entry === entries[at]) ? entries : made
}

function valueIn(value: StringValue, partition: string): StringValue {
  if (!value.pieces.some((piece) => leftOpen(piece) !== undefined)) return value
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  return {
    ...value,
    pieces: value.pieces.map((piece): Piece => {
      const open = leftOpen(piece)
      if (open === undefined) return piece
      const text = open === 'partition' ? partition : suffix
      return { kind: 'literal', text, span: piece.span, exact: false }
    }),
  }
}
