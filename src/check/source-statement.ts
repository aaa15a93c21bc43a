import type { AccessSource } from '../access/effective.ts'
import type { PolicyDocument, Statement } from '../model/policy.ts'
import type { CheckContext } from './context.ts'

/** The policy of the tree that something stands in; undefined for what is not of the tree. */
export const documentOf = (
  { estate }: Pick<CheckContext, 'estate'>,
  { document }: AccessSource,
): PolicyDocument | undefined => (document === undefined ? undefined : estate.documents[document])

/** The statement of the tree that something stands in. */
export const statementOf = (
  context: Pick<CheckContext, 'estate'>,
  source: AccessSource,
): Statement | undefined =>
  documentOf(context, source)?.statements.find(({ index }) => index === source.statement)
