import type { Estate } from '../model/estate.ts'
import type {
  CountedMessage,
  Finding,
  Intent,
  IntentStep,
  NewStatement,
  Report,
} from '../model/finding.ts'
import { shortHash } from '../model/hash.ts'
import { contains, type Span } from '../model/span.ts'
import { textOf } from '../model/value.ts'

/** The message of a group of actions: one is named, more are counted. */
export function countedMessage(
  actions: readonly string[],
  counted: CountedMessage,
): Pick<Report, 'message' | 'counted'> {
  const [only] = actions
  const message =
    actions.length === 1 && only !== undefined
      ? `${counted.before}\`${only}\`${counted.one ?? counted.after}`
      : `${counted.before}${actions.length} actions${counted.after}`
  return { message, counted }
}

/** True where each action of the group has atoms of its own, so that a part of it can be set aside. */
export function hasParts({ counted, atoms, actions = [] }: Finding): boolean {
  if (counted === undefined || actions.length < 2) return false
  const names = new Set(actions.map((action) => action.toLowerCase()))
  return atoms.every((atom) => atom.split('|').filter((part) => names.has(part)).length === 1)
}

/** The atoms of one action of a group: one an address. */
function atomsOf({ atoms }: Finding, action: string): readonly string[] {
  return atoms.filter((atom) => atom.split('|').includes(action.toLowerCase()))
}

/** The group without some of its actions, and these as a group of their own. `word` says why they left. */
export function divide(
  finding: Finding,
  leaves: (action: string, atoms: readonly string[]) => boolean,
  word: 'waived' | 'adopted',
  estate: Estate,
): { readonly stays: Finding; readonly leaves: Finding } | undefined {
  const actions = finding.actions ?? []
  const left = new Set(actions.filter((action) => leaves(action, atomsOf(finding, action))))
  if (left.size === 0 || left.size === actions.length) return undefined
  const stays = partOf(finding, (action) => !left.has(action), estate)
  const count = `${left.size} ${left.size === 1 ? 'action' : 'actions'}`
  return {
    stays: { ...stays, groups: [...(stays.groups ?? []), { title: word, items: [count] }] },
    leaves: {
      ...partOf(finding, (action) => left.has(action), estate),
      fingerprint: shortHash(`${finding.fingerprint}\n${word}`),
    },
  }
}

function partOf(finding: Finding, isIn: (action: string) => boolean, estate: Estate): Finding {
  const { intent: whole, groups = [], counted, ...rest } = finding
  const all = finding.actions ?? []
  const actions = all.filter(isIn)
  const gone = new Set(all.filter((action) => !isIn(action)).map((action) => action.toLowerCase()))
  const atoms = actions.flatMap((action) => atomsOf(finding, action))
  const newAtoms = finding.newAtoms.filter((atom) => atoms.includes(atom))
  const isGone = (action: string): boolean => gone.has(action.toLowerCase())
  const intent = whole === undefined ? undefined : intentWithout(whole, isGone, estate)
  const places = [finding.primary, ...finding.related].filter(({ span, tree }) => {
    const action = (tree ?? finding.tree) === estate.tree ? actionAt(span, estate) : undefined
    return action === undefined || !isGone(action)
  })
  const [primary = finding.primary, ...related] = places
  const count = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`
  return {
    ...rest,
    ...(counted === undefined ? {} : countedMessage(actions, counted)),
    primary: {
      ...finding.primary,
      span: primary.span,
      text: finding.primary.text.replace(/\d+ actions?/, count),
    },
    related,
    actions,
    atoms,
    newAtoms,
    introduced: finding.introduced && (newAtoms.length > 0 || finding.newAtoms.length === 0),
    groups: groups
      .map((group) => ({ ...group, items: group.items.filter((item) => !isGone(item)) }))
      .filter((group) => group.items.length > 0),
    ...(intent === undefined ? {} : { intent }),
  }
}

/** The action that is written at a place; undefined where none is. */
function actionAt(span: Span, estate: Estate): string | undefined {
  for (const { statements } of estate.documents)
    for (const statement of statements) {
      if (!contains(statement.span, span)) continue
      for (const { value } of statement.actions?.entries ?? [])
        if (contains(value.span, span)) return textOf(value)
    }
  return undefined
}

/** What is left to do once some actions are out of it. */
function intentWithout(
  intent: Intent,
  isGone: (action: string) => boolean,
  estate: Estate,
): Intent | undefined {
  if (intent.kind === 'attach-policy') return intent
  const steps = (intent.kind === 'steps' ? intent.steps : [intent]).flatMap(
    (step) => stepWithout(step, isGone, estate) ?? [],
  )
  const [first, ...more] = steps.map((step) => ({ ...step, title: titleOf(step) }))
  if (first === undefined || more.length === 0) return first
  const { title, safety, document } = first
  return { kind: 'steps', title, safety, document, steps: [first, ...more] }
}

/** A count in the title was that of the whole group. */
const titleOf = ({ title }: IntentStep): string => title.replace(/^Add \d+ .*$/, 'Add the actions')

function stepWithout(
  step: IntentStep,
  isGone: (action: string) => boolean,
  estate: Estate,
): IntentStep | undefined {
  const stays = (span: Span): boolean => {
    const action = actionAt(span, estate)
    return action === undefined || !isGone(action)
  }
  const limited = (statements: readonly NewStatement[]): readonly NewStatement[] =>
    statements
      .map((one) => ({ ...one, actions: one.actions.filter((action) => !isGone(action)) }))
      .filter(({ actions }) => actions.length > 0)
  switch (step.kind) {
    case 'add-actions': {
      const actions = step.actions.filter((action) => !isGone(action))
      return actions.length === 0 ? undefined : { ...step, actions }
    }
    case 'insert-statement': {
      const statements = limited(step.statements)
      return statements.length === 0 ? undefined : { ...step, statements }
    }
    case 'remove-actions':
    case 'replace-actions': {
      const spans = step.spans.filter(stays)
      return spans.length === 0 ? undefined : { ...step, spans }
    }
    case 'restore-condition':
    case 'replace-resources': {
      const spans = step.spans.filter(stays)
      const statements = limited(step.statements)
      return spans.length === 0 || statements.length === 0
        ? undefined
        : { ...step, spans, statements }
    }
    case 'add-version':
    case 'replace-operator':
      return step
  }
}
