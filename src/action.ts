import { actionRuntime } from './adapters/action-runtime.ts'
import { shippedData } from './adapters/data.ts'
import { actionMain } from './run/action-main.ts'

/** Runs the action in the job's real environment. */
export async function runAction(entry: string): Promise<void> {
  const runtime = actionRuntime(process.env)
  process.exitCode = await actionMain(runtime, shippedData(entry), new Date())
}
