import { hasWildcard } from '../glob.ts'
import { knownStrings, type Clause, type Draft, type Policy, type Statement } from '../policy.ts'
import { hasVariable, variablesOf, withoutVariables } from '../variable.ts'

/** Keys that every signed request has. */
const alwaysPresent: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:userid',
])

/** Keys that draw the border of an account, an organization or a network. */
const sensitiveKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
])

/** Letters that must stand before each wildcard of a subject. */
const lettersBeforeWildcard = 6

/** Wildcards in condition values: without effect, without need, or too wide. */
export function* wildcards(policy: Policy): Iterable<Draft> {
  for (const statement of policy.statements) {
    for (const clause of statement.clauses) {
      const { family, like } = clause.operator
      if (family === 'String' && !like) yield* unheard(clause)
      if (like) yield* bareStar(clause)
      if (family === 'String' && like) yield* tooWide(clause, statement)
    }
  }
}

function* unheard(clause: Clause): Iterable<Draft> {
  for (const { node, text } of knownStrings(clause.values)) {
    if (!hasWildcard(withoutVariables(text, ''))) continue
    yield {
      code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
      at: [node],
      details: `The wildcard in ${text} is taken as a letter: only StringLike and StringNotLike have wildcards.`,
    }
  }
}

function* bareStar(clause: Clause): Iterable<Draft> {
  const { operator, values, keyText, name } = clause
  const stars = knownStrings(values).filter(({ text }) => text === '*')
  const [star] = stars
  if (star === undefined) return
  const at = [star.node]
  if (values.length > 1) {
    if (!operator.negated)
      yield {
        code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
        at,
        details: `"*" takes in the other values of ${keyText}.`,
      }
    return
  }
  if (operator.ifExists && !operator.negated)
    yield {
      code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
      at,
      details: `The condition on ${keyText} always holds: "*" with IfExists takes in everything.`,
    }
  else if (operator.set !== undefined || operator.family !== 'String') return
  else if (!operator.negated)
    yield {
      code: 'EQUIVALENT_TO_NULL_FALSE',
      at,
      details: `"*" only asks that ${keyText} is there: Null with false says so.`,
    }
  else if (alwaysPresent.has(name))
    yield {
      code: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
      at,
      details: `Every request has ${keyText}, so the condition never holds.`,
    }
  else
    yield {
      code: 'EQUIVALENT_TO_NULL_TRUE',
      at,
      details: `Not like "*" only asks that ${keyText} is absent: Null with true says so.`,
    }
}

type Reach = 'wildcard' | 'variable'

function* tooWide(clause: Clause, statement: Statement): Iterable<Draft> {
  const { name, keyText, operator } = clause
  const sensitive = sensitiveKeys.has(name)
  const subject = name.endsWith(':sub') && name.slice(0, -':sub'.length).includes('.')
  const userid = name === 'aws:userid'
  if (!sensitive && !userid && !(subject && statement.effect === 'Allow' && !operator.negated))
    return
  for (const { node, text } of knownStrings(clause.values)) {
    const reaches: readonly Reach[] = ['wildcard', 'variable']
    for (const reach of reaches) {
      const open = sensitive
        ? reachesAcross(text, reach)
        : userid
          ? opensUserid(text, reach)
          : opensSubject(text, reach)
      if (!open) continue
      yield {
        code:
          reach === 'wildcard' ? 'WILDCARD_USAGE_TOO_PERMISSIVE' : 'VARIABLE_USAGE_TOO_PERMISSIVE',
        at: [node],
        details: `A ${reach} makes ${text} too wide for ${keyText}: ${
          sensitive
            ? 'name the value in full'
            : userid
              ? 'keep it right of the colon'
              : `put at least ${lettersBeforeWildcard} letters before it`
        }.`,
      }
    }
  }
}

function reachesAcross(text: string, reach: Reach): boolean {
  return reach === 'variable' ? hasVariable(text) : hasWildcard(withoutVariables(text, ''))
}

/** Left of the colon a wildcard may only stand alone. */
function opensUserid(text: string, reach: Reach): boolean {
  const plain = withoutVariables(text, '\u0000')
  const colon = plain.indexOf(':')
  const left = colon < 0 ? plain : plain.slice(0, colon)
  if (left.length === 1) return false
  return reach === 'variable' ? hasVariable(text) && left.includes('\u0000') : hasWildcard(left)
}

function opensSubject(text: string, reach: Reach): boolean {
  if (reach === 'variable' && !hasVariable(text)) return false
  const marks = new Set(variablesOf(text).map((variable) => variable.start))
  let letters = 0
  for (let at = 0; at < text.length; at += 1) {
    const isVariable = marks.has(at)
    const isWildcard = text[at] === '*' || text[at] === '?'
    if (isVariable ? reach === 'variable' : reach === 'wildcard' && isWildcard) {
      if (letters < lettersBeforeWildcard) return true
    }
    if (isVariable) at = Math.max(at, text.indexOf('}', at))
    letters = isVariable || isWildcard ? 0 : letters + 1
  }
  return false
}
