import { cloudposseModules } from './known-modules/cloudposse.ts'
import { currentIam } from './known-modules/iam.ts'
import { olderIam } from './known-modules/iam-older.ts'
import { keyModules } from './known-modules/keys.ts'
import { serviceRoleModules } from './known-modules/service-roles.ts'
import { guardedModules } from './known-modules/guarded.ts'
import { serviceModules } from './known-modules/services.ts'
import { workloadRoleModules } from './known-modules/workload-roles.ts'
import type { KnownModule } from './known-modules/words.ts'

/** What well-known modules make of their arguments, for calls of modules that are not in the tree. */
export const knownModules: readonly KnownModule[] = [
  ...currentIam,
  ...olderIam,
  ...serviceModules,
  ...serviceRoleModules,
  ...keyModules,
  ...guardedModules,
  ...workloadRoleModules,
  ...cloudposseModules,
]
