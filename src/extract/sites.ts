import type { LooseDocument } from '../model/evaluation.ts'
import type { PolicyDocument, PolicySite } from '../model/policy.ts'
import type { SyntaxProblem } from '../model/problem.ts'
import type { Resource } from '../model/resource.ts'
import { policySites, type PolicySiteRow } from '../model/sites/sites.ts'
import {
  displayOf,
  literal,
  textOf,
  type MapValue,
  type StringValue,
  type Value,
} from '../model/value.ts'
import { readDocument } from './document.ts'
import { flatPermission } from './flat-permission.ts'
import { walk } from './walk.ts'

export interface SiteDocument {
  readonly resource: Resource | undefined
  readonly row: PolicySiteRow | undefined
  readonly document: PolicyDocument
}

export interface SiteResult {
  readonly found: readonly SiteDocument[]
  readonly problems: readonly SyntaxProblem[]
}

/** Every policy that a resource carries, by the table of policy-bearing properties. */
export function documentsOf(resource: Resource): SiteResult {
  const found: SiteDocument[] = []
  const problems: SyntaxProblem[] = []
  const take = (value: Value, row: PolicySiteRow, property: string, guards: SiteGuards): void => {
    const read = readDocument(value, {
      kind: row.kind,
      site: siteOf(resource, row, property, value),
      instantiated: resource.instantiated && row.asked !== true,
      guards,
    })
    problems.push(...read.problems)
    if (read.document !== undefined)
      found.push({ resource, row, document: ofDirectoryBucket(read.document) })
  }
  for (const row of policySites(resource.type)) {
    if (!holds(resource.properties, row)) continue
    if (row.form === 'flat-permission') {
      const hasStatement = policySites(resource.type).some(
        (other) => other.form === 'statement' && walk(resource.properties, other.path).length > 0,
      )
      const statement = hasStatement ? undefined : flatPermission(resource, row)
      if (statement !== undefined) take(asPolicy(statement), row, row.path.replace('[]', ''), [])
      continue
    }
    for (const visit of walk(resource.properties, row.path)) {
      const value = row.form === 'statement' ? asPolicy(visit.value) : visit.value
      take(value, row, visit.property, visit.guards)
    }
  }
  return { found, problems }
}

/** A bucket's policy that speaks of S3 Express is that of a directory bucket, which goes by the same resource. */
function ofDirectoryBucket(document: PolicyDocument): PolicyDocument {
  const { site, statements } = document
  if (site.validatePolicyResourceType !== 'AWS::S3::Bucket') return document
  const isExpress = statements.some((statement) =>
    statement.actions?.entries.some(({ value }) => /^s3express:/i.test(displayOf(value))),
  )
  if (!isExpress) return document
  const types = {
    validatePolicyResourceType: undefined,
    publicAccessResourceType: 'AWS::S3Express::DirectoryBucket',
  }
  return { ...document, site: { ...site, ...types } }
}

type SiteGuards = NonNullable<Parameters<typeof readDocument>[1]['guards']>

function holds(properties: MapValue, row: PolicySiteRow): boolean {
  if (row.when === undefined) return true
  const { property, equals } = row.when
  const found = walk(properties, property)
  if (found.length === 0) return row.when.default === true
  return found.some((visit) => {
    const text = textOf(visit.value)
    // An unknown type is taken for the default one: the document's shape decides whether it is a policy.
    return text === undefined ? row.when?.default === true : text === equals
  })
}

/** One statement, or a list of them, as a policy document. */
function asPolicy(value: Value): MapValue {
  return {
    kind: 'map',
    // The resource type has no room for a Version: the current language applies.
    entries: [
      {
        key: literal('Version', value.span, false),
        value: literal('2012-10-17', value.span, false),
      },
      { key: literal('Statement', value.span, false), value },
    ],
    span: value.span,
  }
}

function siteOf(
  resource: Resource,
  row: PolicySiteRow,
  property: string,
  value: Value,
): PolicySite {
  const name = row.kind === 'identity' ? policyName(resource, row, property) : undefined
  return {
    file: value.span.file,
    root: resource.root,
    address: resource.address,
    property,
    resourceType: resource.type,
    validatePolicyResourceType: row.validate,
    publicAccessResourceType: row.public,
    span: value.span,
    resource: resource.body,
    ...(resource.label === undefined ? {} : { label: resource.label }),
    ...(name === undefined ? {} : { name }),
    ...(row.form === 'flat-permission' ? { assembled: true } : {}),
  }
}

const nameProperties = {
  terraform: ['name', 'name_prefix'],
  cloudFormation: ['PolicyName', 'ManagedPolicyName'],
}

/** The name that stands beside a policy: `Policies[1].PolicyName` beside `Policies[1].PolicyDocument`. */
function policyName(
  { properties }: Resource,
  { path }: PolicySiteRow,
  property: string,
): StringValue | undefined {
  const last = path.lastIndexOf('.') + 1
  const beside = property.slice(0, property.lastIndexOf('.') + 1)
  const candidates =
    nameProperties[/^[A-Z]/.test(path.slice(last)) ? 'cloudFormation' : 'terraform']
  for (const name of candidates) {
    const found = walk(properties, `${path.slice(0, last)}${name}`).find(
      (visit) => visit.property === `${beside}${name}`,
    )
    if (found?.value.kind === 'string') return found.value
  }
  return undefined
}

/** A document that stands alone. */
export function looseDocument(loose: LooseDocument): SiteResult {
  const read = readDocument(loose.value, {
    kind: loose.kind,
    site: {
      file: loose.file,
      root: loose.root,
      address: loose.address,
      property: loose.property,
      resourceType: undefined,
      validatePolicyResourceType: undefined,
      publicAccessResourceType: undefined,
      span: loose.span,
      ...(loose.label === undefined ? {} : { label: loose.label }),
    },
    instantiated: loose.instantiated ?? true,
  })
  const found =
    read.document === undefined
      ? []
      : [{ resource: undefined, row: undefined, document: read.document }]
  return { found, problems: read.problems }
}
