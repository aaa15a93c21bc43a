import { posix } from 'node:path'
import type { Evaluation } from '../../../model/evaluation.ts'
import type { Resource } from '../../../model/resource.ts'
import { overlayPlan } from './overlay.ts'
import type { PlanEvaluation } from './plan.ts'
import { withoutKeys } from './plan-references.ts'

/**
 * Plans and the sources of a tree as evaluations in which every object stands once. A plan belongs to the
 * root that most of its objects are declared in: it says which instances there are and what their values
 * are, the sources say where they stand. Of that root only the objects stay that the plan does not hold;
 * those the plan's configuration declares without an instance are not instantiated.
 */
export function joinPlans(
  sources: readonly Evaluation[],
  plans: readonly PlanEvaluation[],
): readonly Evaluation[] {
  const candidates = plans.length === 0 ? [] : sources.flatMap(candidateOf)
  const owners = plans.map((plan) => ownerOf(plan, candidates))
  const joined = plans.map((plan, index): Evaluation => {
    const owner = owners[index]
    if (owner === undefined) return plain(plan)
    const overlaid = plain(overlayPlan(plan, [owner]))
    // Plans of one root for several environments hold objects of the same address: they stay apart.
    const shared = owners.some((other, at) => other === owner && at !== index)
    return shared ? overlaid : inRoot(overlaid, owner.root)
  })
  const rest = sources.map((source) => {
    const own = plans.filter((_, index) => owners[index] === source)
    return own.length === 0 ? source : restOf(source, own)
  })
  return [...rest, ...joined]
}

/** A root, with the types of its blocks by their address. */
interface Candidate {
  readonly source: Evaluation
  readonly blocks: ReadonlyMap<string, string>
}

function candidateOf(source: Evaluation): readonly Candidate[] {
  if (source.platform !== 'terraform') return []
  const blocks = source.resources.map(({ address, type }) => [withoutKeys(address), type] as const)
  return [{ source, blocks: new Map(blocks) }]
}

/** The root whose sources declare most of the plan's objects; of equal ones that nearest to the plan. */
function ownerOf(plan: PlanEvaluation, candidates: readonly Candidate[]): Evaluation | undefined {
  let best: { readonly source: Evaluation; readonly score: number } | undefined
  const folder = posix.dirname(plan.files[0] ?? '')
  const objects = plan.resources.map(({ address, type }) => [withoutKeys(address), type] as const)
  for (const { source, blocks } of candidates) {
    const matched = objects.filter(([block, type]) => blocks.get(block) === type).length
    const score = matched + (posix.relative(source.root, folder) === '' ? 0.5 : 0)
    if (matched > 0 && (best === undefined || score > best.score)) best = { source, score }
  }
  return best?.source
}

/** The evaluation without what only plans have. */
function plain(plan: Evaluation): Evaluation {
  const { platform, root, files, resources, documents, problems } = plan
  const { notAnalysed, directives, moved, secrets = [] } = plan
  return {
    ...{ platform, root, files, resources, documents, problems },
    ...{ notAnalysed, directives, moved, secrets },
  }
}

/** The plan's objects under the name of their root, so that they join what else is in it. */
function inRoot(plan: Evaluation, root: string): Evaluation {
  return {
    ...plan,
    root,
    resources: plan.resources.map((resource) => ({ ...resource, root })),
    moved: plan.moved.map((move) => ({ ...move, root })),
  }
}

/** What the sources hold besides the plans made of them. */
function restOf(source: Evaluation, plans: readonly PlanEvaluation[]): Evaluation {
  const planned = new Set(
    plans.flatMap((plan) => plan.resources.map((resource) => withoutKeys(resource.address))),
  )
  const resources = source.resources.flatMap((resource): readonly Resource[] => {
    const block = withoutKeys(resource.address)
    if (planned.has(block)) return []
    if (!plans.every((plan) => plan.configured.has(block))) return [resource]
    // The policies made of a document are in the plan, and so it is there.
    return resource.mode === 'data' ? [] : [{ ...resource, instantiated: false }]
  })
  return { ...source, resources, directives: [] }
}
