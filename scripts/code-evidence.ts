import { openWorkspace } from '../src/adapters/workspace.ts'
import type { RecognitionInput } from '../src/baselines/recognise.ts'
import { unbound } from '../src/check/subject-options.ts'
import { evidenceOfSubjects } from '../src/check/subjects.ts'
import { defaultConfig } from '../src/config/settings.ts'
import type { Libraries } from '../src/run/libraries.ts'
import { evaluateTree } from '../src/run/evaluate-tree.ts'

export interface CodeSubject {
  readonly address: string
  readonly evidence: RecognitionInput
}

/** What recognition reads of every subject of a folder of code, through the pipeline of `check`. */
export async function codeEvidence(
  folder: string,
  libraries: Libraries,
): Promise<readonly CodeSubject[]> {
  const { tree, selected } = await openWorkspace({ root: folder, given: [], environment: {} })
  const { estate } = await evaluateTree({ tree, selected, explicit: new Set() }, defaultConfig)
  return evidenceOfSubjects(estate, unbound(libraries))
}
