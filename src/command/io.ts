import type { ShippedData } from '../adapters/data.ts'

/** The world of a command: streams, environment, place and time. Tests give their own. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin: () => Promise<string>
  readonly environment: NodeJS.ProcessEnv
  readonly cwd: string
  /** Whether stdout shows colours. */
  readonly colour: boolean
  /** Whether stderr is a terminal that shows progress. */
  readonly interactive: boolean
  readonly now: Date
  readonly data: ShippedData
}

/** Exit codes of every command. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, failed: 3 } as const
