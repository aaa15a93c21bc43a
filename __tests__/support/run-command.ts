import { main } from '../../src/command/program.ts'
import { data } from './analyse-texts.ts'

export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in a folder, with streams of its own and an empty environment. */
export function runCommand(cwd: string, ...argv: readonly string[]): Promise<CommandResult> {
  return runCommandOn('', cwd, ...argv)
}

/** The same with a text on stdin. */
export async function runCommandOn(
  stdin: string,
  cwd: string,
  ...argv: readonly string[]
): Promise<CommandResult> {
  let stdout = ''
  let stderr = ''
  const code = await main(argv, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    stdin: () => Promise.resolve(stdin),
    environment: { PATH: process.env['PATH'] },
    cwd,
    colour: false,
    interactive: false,
    now: new Date('2026-11-22T00:00:00Z'),
    data,
  })
  return { code, stdout, stderr }
}
