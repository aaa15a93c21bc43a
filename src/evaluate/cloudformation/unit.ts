import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { maxSteps, type EvaluationLog, type Scope, type Stack } from './scope.ts'
import type { CloudFormationSettings } from './settings.ts'

/** A template in the place where it is deployed. */
export interface Unit {
  readonly node: MapNode
  readonly file: SourceFile
  /** The syntax tree of the whole file. */
  readonly source: Node
  readonly problems: readonly SyntaxProblem[]
  /** The template's name in symbols: its path, with `#` and a logical id for one that another brings in. */
  readonly path: string
  readonly stack: Stack
  /** Of the stack above a nested one, whose log it shares. */
  readonly above?: Scope
  /** Of stacks in other accounts and Regions; else those of the tree. */
  readonly settings?: CloudFormationSettings
  /** What holds wherever it is deployed. */
  readonly assumed?: Scope['assumed']
}

/** Bounds on what one template at the top brings in. */
export interface Nest {
  instances: number
  readonly work: EvaluationLog['work']
  /** Files of the templates that were brought in. */
  readonly visited: Set<string>
}

/** Stacks below one template, however deep; CloudFormation itself allows 2,500 in one operation. */
const maxInstances = 300

/** Work on all nested stacks together. */
const nestedSteps = 3 * maxSteps

export function newNest(visited: Set<string>): Nest {
  return { instances: maxInstances, work: { steps: nestedSteps }, visited }
}
