import type { Rule } from './rule.ts'
import { accessAnalyzerFinding } from './rules/access-analyzer/finding.ts'
import { assumeEdge } from './rules/baseline/assume-edge.ts'
import { deniedAction } from './rules/baseline/denied-action.ts'
import { excessAction } from './rules/baseline/excess-action.ts'
import { forbiddenAction } from './rules/baseline/forbidden-action.ts'
import { ineffectiveAction } from './rules/baseline/ineffective-action.ts'
import { keyAccess } from './rules/baseline/key-access.ts'
import { lostCondition } from './rules/baseline/lost-condition.ts'
import { missingAction } from './rules/baseline/missing-action.ts'
import { narrowerAction } from './rules/baseline/narrower-action.ts'
import { omittedAction } from './rules/baseline/omitted-action.ts'
import { optionalFeature } from './rules/baseline/optional-feature.ts'
import { staleBaseline } from './rules/baseline/stale-baseline.ts'
import { trust } from './rules/baseline/trust.ts'
import { undecided } from './rules/baseline/undecided.ts'
import { vendorDefect } from './rules/baseline/vendor-defect.ts'
import { versionDrift } from './rules/baseline/version-drift.ts'
import { widerResource } from './rules/baseline/wider-resource.ts'
import { newAccess } from './rules/change/new-access.ts'
import { publicAccess } from './rules/change/public-access.ts'
import { removedDeny } from './rules/change/removed-deny.ts'
import { settings } from './rules/change/settings.ts'
import { criticalAction } from './rules/policy/critical-action.ts'
import { duplicateAction } from './rules/policy/duplicate-action.ts'
import { escalation } from './rules/policy/escalation.ts'
import { placeholder } from './rules/policy/placeholder.ts'
import { sizeQuota } from './rules/policy/size-quota.ts'
import { unknownAction } from './rules/policy/unknown-action.ts'
import { directive } from './rules/syntax/directive.ts'
import { repaired } from './rules/syntax/repaired.ts'
import { tolerated } from './rules/syntax/tolerated.ts'
import { unreadable } from './rules/syntax/unreadable.ts'

/** Every rule, by id. A test holds this list against the files. */
export const rules: readonly Rule[] = [
  accessAnalyzerFinding,
  assumeEdge,
  deniedAction,
  excessAction,
  forbiddenAction,
  ineffectiveAction,
  keyAccess,
  lostCondition,
  missingAction,
  narrowerAction,
  omittedAction,
  optionalFeature,
  staleBaseline,
  trust,
  undecided,
  vendorDefect,
  versionDrift,
  widerResource,
  newAccess,
  publicAccess,
  removedDeny,
  settings,
  criticalAction,
  duplicateAction,
  escalation,
  placeholder,
  sizeQuota,
  unknownAction,
  directive,
  repaired,
  tolerated,
  unreadable,
]
