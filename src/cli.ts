import { setFlagsFromString } from 'node:v8'
import { shippedData } from './adapters/data.ts'
import { main } from './command/program.ts'

/** Wires the real streams and runs the command line. */
export async function runCli(entry: string): Promise<void> {
  optimiseLater()
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
    stdin: async () => (await import('node:stream/consumers')).text(stdin),
    environment: env,
    cwd: process.cwd(),
    colour,
    interactive: stderr.isTTY && env['CI'] === undefined,
    now: new Date(),
    data: shippedData(entry),
  })
}

/**
 * The V8 of Node 20 optimises what has run for so long (132 kB of bytecode by default) that most of it is not run
 * again, and throws much of it away for wrong guesses: optimising later takes a fifth to a third off every run. Later
 * versions measure otherwise and do not know the flag.
 */
function optimiseLater(): void {
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')
}
