import { evaluateDocuments } from '../evaluate/documents/evaluate.ts'
import { sharedUnit } from '../evaluate/shared-units.ts'
import { readAgain, type FrontEndInput, type FrontEndOutput } from './front-end.ts'

/** Policies that stand alone, manifests and dumps of accounts. */
export function documentFiles({ tree, files, shared }: FrontEndInput): FrontEndOutput {
  const evaluations = files.flatMap(({ file }) =>
    sharedUnit(shared, `document\n${file.path}`, tree, (reading) => [
      evaluateDocuments(readAgain(file, reading)),
    ]),
  )
  return { evaluations, notAnalysed: [] }
}
