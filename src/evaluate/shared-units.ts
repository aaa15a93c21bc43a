import type { Evaluation } from '../model/evaluation.ts'
import { Recent } from '../model/recent.ts'
import { isUnreadable, type SourceFile, type SourceTree, type Unreadable } from '../model/source.ts'

/** What the evaluation of one unit asked of its tree, and what it was told. */
export class Questions {
  private readonly files = new Map<string, SourceFile | Unreadable>()
  private readonly listings = new Map<string, readonly string[]>()
  private isTied = false

  /** Notes the answer to a read. */
  read(path: string, answer: SourceFile | Unreadable): void {
    this.files.set(path, answer)
  }

  /** Notes the answer to a listing; `question` names it for who answers it again. */
  listed(question: string, answer: readonly string[]): void {
    this.listings.set(question, answer)
  }

  /** Notes that the unit was told of other units what no read of the tree shows: it is not shared. */
  askedElsewhere(): void {
    this.isTied = true
  }

  /** True where another tree gives the same answers to all of it. */
  areAnsweredAlike(
    read: (path: string) => SourceFile | Unreadable,
    list: (question: string) => readonly string[],
  ): boolean {
    if (this.isTied) return false
    for (const [path, answer] of this.files) if (!sameFile(answer, read(path))) return false
    for (const [question, answer] of this.listings)
      if (!sameList(answer, list(question))) return false
    return true
  }

  /** The tree, with every read of it noted. */
  noting(tree: SourceTree): SourceTree {
    return {
      name: tree.name,
      paths: () => tree.paths(),
      read: (path) => {
        const answer = tree.read(path)
        this.read(path, answer)
        return answer
      },
    }
  }
}

function sameFile(a: SourceFile | Unreadable, b: SourceFile | Unreadable): boolean {
  if (a === b) return true
  if (isUnreadable(a) || isUnreadable(b))
    return isUnreadable(a) && isUnreadable(b) && a.unreadable === b.unreadable && a.text === b.text
  return a.text === b.text
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((entry, index) => entry === b[index]))
}

/** Characters of text whose syntax trees are kept; a tree takes about seventeen times the bytes of its text. */
export const keptSyntax = 1_000_000

/** Syntax trees by the text they are of: trees share a `SourceFile` where a file is the same in both. */
export class Syntaxes {
  /** Trees of the files that were asked for last: to parse one again costs less than to keep all of them. */
  readonly recent = new Recent<SourceFile, object>(keptSyntax)
  /** What a unit of evaluation needs to know of every file. */
  readonly outlines = new WeakMap<SourceFile, object>()
}

/**
 * The units of evaluation (a Terraform root, a template, a document) that base and head have in common.
 * A unit is the same where the other tree answers alike to all that its evaluation asked.
 */
export class SharedUnits {
  readonly syntaxes = new Syntaxes()
  private readonly units = new Map<
    string,
    { readonly questions: Questions; readonly evaluations: readonly Evaluation[] }
  >()

  /** What the unit evaluated to in the other tree, if nothing that it asked there is different here. */
  recall(
    unit: string,
    isSame: (questions: Questions) => boolean,
  ): readonly Evaluation[] | undefined {
    const known = this.units.get(unit)
    return known !== undefined && isSame(known.questions) ? known.evaluations : undefined
  }

  remember(unit: string, questions: Questions, evaluations: readonly Evaluation[]): void {
    this.units.set(unit, { questions, evaluations })
  }
}

/**
 * The evaluation of a unit that reads single files only, taken from the other tree where it is the same.
 * `make` is given the tree to read from.
 */
export function sharedUnit(
  shared: SharedUnits | undefined,
  unit: string,
  tree: SourceTree,
  make: (tree: SourceTree, questions: Questions | undefined) => readonly Evaluation[],
): readonly Evaluation[] {
  if (shared === undefined) return make(tree, undefined)
  const known = shared.recall(unit, (questions) =>
    questions.areAnsweredAlike(
      (path) => tree.read(path),
      () => [],
    ),
  )
  if (known !== undefined) return known
  const questions = new Questions()
  const evaluations = make(questions.noting(tree), questions)
  shared.remember(unit, questions, evaluations)
  return evaluations
}
