import { setFlagsFromString } from 'node:v8'
import { shippedData } from './adapters/data.ts'
import { main } from './command/program.ts'

/** Wires the real streams and runs the command line. */
export async function runCli(entry: string): Promise<void> {
  tuneV8()
  const { env, stdout } = process
  const colour =
    env['FORCE_COLOR'] !== undefined
      ? env['FORCE_COLOR'] !== '0'
      : stdout.isTTY && env['NO_COLOR'] === undefined
  // A reader that leaves early (`| head`) is no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  const used = new Set<NodeJS.WritableStream>([stdout])
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (chunk) => void stdout.write(chunk),
    // Node opens the other two, each with modules of its own, when they are first named.
    stderr: (chunk) => {
      used.add(process.stderr)
      process.stderr.write(chunk)
    },
    stdin: async () => {
      let text = ''
      for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk as string
      return text
    },
    environment: env,
    cwd: process.cwd(),
    colour,
    get interactive() {
      return process.stderr.isTTY && env['CI'] === undefined
    },
    now: new Date(),
    data: shippedData(entry),
  })
  // Left to itself, Node would first wait for what V8 marks and compiles beside, and take the heap apart.
  await Promise.all([...used].map(written))
  process.exit()
}

/** Settles when all that was given to a stream is written, or cannot be. */
function written(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve()
    })
  })
}

/**
 * Two of V8's habits, for one process that reads much once. The heap may grow by three fifths between collections, not
 * to several times what is in use: a large run takes two thirds of the memory, and no more time. And the V8 of Node 20
 * optimises what has run for so long (132 kB of bytecode by default) that most of it is not run again, and throws much
 * of it away for wrong guesses: later, it takes a fifth to a third off every run. Newer ones do not know that flag.
 */
function tuneV8(): void {
  setFlagsFromString('--heap-growing-percent=60')
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')
}
