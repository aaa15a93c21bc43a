import { accessAnalyzer } from '../adapters/access-analyzer.ts'
import { folderStore, sha256 } from '../adapters/access-analyzer-store.ts'
import { LiveSession } from '../validate/live.ts'

/**
 * A run's session with the service. `IAM_BASELINE_CACHE` names a folder in which answers are kept
 * between runs; a workflow can save and restore it.
 */
export function openLive(environment: NodeJS.ProcessEnv, budget: number): LiveSession {
  const folder = environment['IAM_BASELINE_CACHE'] ?? ''
  return new LiveSession({
    service: accessAnalyzer({
      region: environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'],
    }),
    store: folder === '' ? undefined : folderStore(folder),
    digest: sha256,
    budget,
    now: Date.now,
  })
}
