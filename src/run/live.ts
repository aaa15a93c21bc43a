import { accessAnalyzer } from '../adapters/access-analyzer.ts'
import { folderStore, sha256 } from '../adapters/access-analyzer-store.ts'
import { LiveSession } from '../validate/live.ts'

/**
 * A run's session with the service. `IAM_BASELINE_CACHE` names a folder in which answers are kept
 * between runs; a workflow can save and restore it. `IAM_BASELINE_AWS_TIMEOUT` is the time in seconds
 * after which a question with all its tries is given up, `AWS_MAX_ATTEMPTS` the number of tries.
 */
export function openLive(environment: NodeJS.ProcessEnv, budget: number): LiveSession {
  const folder = environment['IAM_BASELINE_CACHE'] ?? ''
  return new LiveSession({
    service: accessAnalyzer({
      region: environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'],
      ...patience(environment),
    }),
    store: folder === '' ? undefined : folderStore(folder),
    digest: sha256,
    budget,
    now: Date.now,
  })
}

/** How long and how often an AWS service is asked, as the environment says; empty where it does not. */
export function patience(environment: NodeJS.ProcessEnv): {
  readonly timeout?: number
  readonly maxAttempts?: number
} {
  const seconds = Number(environment['IAM_BASELINE_AWS_TIMEOUT'] ?? '')
  const attempts = Number(environment['AWS_MAX_ATTEMPTS'] ?? '')
  return {
    ...(seconds > 0 && seconds <= 3_600 ? { timeout: seconds * 1000 } : {}),
    ...(Number.isInteger(attempts) && attempts > 0 ? { maxAttempts: attempts } : {}),
  }
}
