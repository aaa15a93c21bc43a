import { evaluateTree } from '../run/evaluate-tree.ts'
import { managedPolicies } from '../run/libraries.ts'
import { extractHuman, extractV1 } from '../report/extract-v1.ts'
import { sources } from '../report/source.ts'
import { isUnreadable } from '../model/source.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { openSession } from './session.ts'

/** `extract`: policies, principals and keys with spans, and what could not be resolved. */
export async function extract(
  io: CommandIo,
  paths: readonly string[],
  options: {
    readonly config?: string
    readonly format?: string
    readonly requireInput?: boolean
    readonly strict?: boolean
  },
): Promise<number> {
  const session = await openSession(io, paths, options)
  const { estate } = await evaluateTree(session.head, session.config, {
    managed: managedPolicies(io.data),
  })
  const texts = sources({
    text: (_tree, file) => {
      const read = session.head.tree.read(file)
      return isUnreadable(read) ? undefined : read.text
    },
  })
  io.stdout(
    options.format === 'json'
      ? `${JSON.stringify(extractV1(estate, texts), null, 2)}\n`
      : extractHuman(estate, texts),
  )
  if (options.requireInput === true && estate.documents.length === 0) return exitCodes.failed
  return options.strict === true && estate.notAnalysed.length > 0
    ? exitCodes.findings
    : exitCodes.clean
}
