import { text } from 'node:stream/consumers'
import { shippedData } from './adapters/data.ts'
import { main } from './command/program.ts'

/** Wires the real streams and runs the command line. */
export async function runCli(entry: string): Promise<void> {
  const { env, stdout, stderr, stdin } = process
  const colour =
    env['FORCE_COLOR'] !== undefined
      ? env['FORCE_COLOR'] !== '0'
      : stdout.isTTY && env['NO_COLOR'] === undefined
  // A reader that leaves early (`| head`) is no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (chunk) => void stdout.write(chunk),
    stderr: (chunk) => void stderr.write(chunk),
    stdin: () => text(stdin),
    environment: env,
    cwd: process.cwd(),
    colour,
    interactive: stderr.isTTY && env['CI'] === undefined,
    now: new Date(),
    data: shippedData(entry),
  })
}
