import type { LooseDocument } from '../../model/evaluation.ts'
import type { Resource } from '../../model/resource.ts'
import type { NotAnalysed } from '../../model/source.ts'
import { evaluate } from './expression.ts'
import type { ModuleInstance } from './module-instance.ts'
import type { ModuleSource } from './module-source.ts'
import { attachmentOfCall, passedArns } from './passed-arns.ts'
import { passedPolicies } from './passed-policy.ts'

/** The modules of one root that are not in the tree: one line a source, and the policies passed to them. */
export class ExternalModules {
  readonly documents: LooseDocument[] = []
  /** What calls give modules to attach. */
  readonly resources: Resource[] = []
  readonly notAnalysed: NotAnalysed[] = []
  private readonly root: string
  private readonly seen = new Set<string>()

  constructor(root: string) {
    this.root = root
  }

  /**
   * Notes a call, and reads the policy documents among its arguments. Of a well-known module only those of
   * `unread` arguments are there: the others are in what it makes of them, if that is there.
   */
  add(
    module: ModuleInstance,
    name: string,
    { source, reason }: Pick<ModuleSource & { kind: 'external' }, 'source' | 'reason'>,
    unread?: ReadonlySet<string>,
  ): void {
    const call = module.declarations.modules.get(name)
    if (call === undefined) return
    if (!this.seen.has(source)) {
      this.seen.add(source)
      const text = reasons[reason](source)
      this.notAnalysed.push({ file: call.head.file, span: call.head, reason, text })
    }
    for (const { address, scope, instantiated } of module.calls.scopes(name))
      for (const { name: property, expression } of call.body.attributes) {
        const value = mayBePolicy.test(property) ? evaluate(expression, scope) : undefined
        if (value === undefined) continue
        const isThere = instantiated && (unread === undefined || unread.has(property))
        const arns = unread === undefined ? passedArns(property, value) : []
        if (arns.length > 0) {
          const of = { root: this.root, address, property, span: expression.span, instantiated }
          this.resources.push(attachmentOfCall(call, of, arns))
        }
        for (const document of passedPolicies(value))
          this.documents.push({
            file: expression.span.file,
            root: this.root,
            address,
            property,
            value: document,
            kind: undefined,
            span: expression.span,
            instantiated: isThere,
          })
      }
  }

  /** Notes a call that is not followed because there are too many. */
  tooMany(module: ModuleInstance, name: string): void {
    const call = module.declarations.modules.get(name)
    if (call === undefined || this.seen.has(' too many')) return
    this.seen.add(' too many')
    const text = `The root ${this.root} has more module instances than are followed`
    this.notAnalysed.push({ file: call.head.file, span: call.head, reason: 'too-large', text })
  }
}

/** Names of arguments that modules take policies by. */
const mayBePolicy = /polic|statement|document|trust|assume|permission|access|json|iam|role/i

const reasons: Readonly<
  Record<(ModuleSource & { kind: 'external' })['reason'], (source: string) => string>
> = {
  'external-module': (source) => `The module ${source} is not in the tree`,
  'missing-module': (source) =>
    `The module folder ${source} does not exist or holds no configuration`,
  'outside-workspace': (source) => `The module ${source} is outside of the workspace`,
  'module-cycle': (source) => `The module ${source} calls itself`,
  'too-deep': (source) => `The module ${source} is called deeper than modules are followed`,
}
