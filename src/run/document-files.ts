import { evaluateDocuments } from '../evaluate/documents/evaluate.ts'
import type { FrontEndInput, FrontEndOutput } from './front-end.ts'

/** Policies that stand alone, manifests and dumps of accounts. */
export function documentFiles({ files }: FrontEndInput): FrontEndOutput {
  return { evaluations: files.map(({ file }) => evaluateDocuments(file)), notAnalysed: [] }
}
