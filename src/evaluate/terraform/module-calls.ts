import type { Value } from '../../model/value.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import type { Declarations } from './declarations.ts'
import { evaluate } from './expression.ts'
import { isKnown } from './known-module.ts'
import { sourceOf, type ModuleSource } from './module-source.ts'
import type { ProviderNames } from './provider-names.ts'
import { instanceOf, instancesOf } from './repetition.ts'
import type { Instance, Repeated, Repetition } from './repetition.ts'
import type { Run, Scope } from './scope.ts'
import type { Workspace } from './workspace.ts'

/** Values for the variables of a module; each is evaluated when it is first asked for. */
export type Inputs = ReadonlyMap<string, () => Value>

/** Where an instance of a module stands. */
export interface ModulePlace {
  readonly folder: string
  readonly address: string
  readonly instantiated: boolean
  readonly trail: readonly string[]
  /** The call of a well-known module that is not in the tree. */
  readonly call?: Block
  /** Who calls, and what providers have there. */
  readonly caller?: { readonly call: Block; readonly providers: ProviderNames }
}

/** The module instance that calls. */
interface Caller {
  readonly context: { readonly workspace: Workspace; readonly run: Run }
  readonly folder: string
  readonly address: string
  readonly instantiated: boolean
  readonly trail: readonly string[]
  readonly scope: Scope
  readonly declarations: Declarations
  readonly providers: ProviderNames
  repetition(block: Block, key: string): Repetition
  scopeOf(instance: Instance, owner: string): Scope
}

/** The modules that one module instance calls; each instance is made once, when it is asked for. */
export class ModuleCalls<Child> {
  private readonly caller: Caller
  private readonly make: (place: ModulePlace, inputs: Inputs) => Child
  private readonly sources = new Map<string, ModuleSource>()
  private readonly found = new Map<string, Repeated<Child>>()

  constructor(caller: Caller, make: (place: ModulePlace, inputs: Inputs) => Child) {
    this.caller = caller
    this.make = make
  }

  /** Where a call's module is. */
  source(name: string): ModuleSource | undefined {
    const { caller } = this
    const call = caller.declarations.modules.get(name)
    if (call === undefined) return undefined
    const { workspace, run } = caller.context
    const source = this.sources.get(name) ?? sourceOf(workspace, run.folder, caller, name, call)
    this.sources.set(name, source)
    return source
  }

  repeated(name: string, call: Block): Repeated<Child> {
    const known = this.found.get(name)
    if (known !== undefined) return known
    const repetition = this.caller.repetition(call, `module.${name}`)
    const repeated = { repetition, instances: instancesOf(repetition), objects: new Map() }
    this.found.set(name, repeated)
    return repeated
  }

  /** The instance of a call of a module in this folder. */
  child(name: string, call: Block, folder: string, suffix: string): Child {
    const repeated = this.repeated(name, call)
    const known = repeated.objects.get(suffix)
    if (known !== undefined) return known
    const instance = instanceOf(repeated, suffix)
    const address = this.addressOf(name, suffix)
    const scope = this.caller.scopeOf(instance, address)
    const inputs = new Map<string, () => Value>()
    for (const attribute of call.body.attributes)
      inputs.set(attribute.name, () => evaluate(attribute.expression, scope))
    const child = this.make(
      {
        folder,
        address,
        instantiated: this.caller.instantiated && instance.instantiated,
        trail: this.caller.trail,
        caller: { call, providers: this.caller.providers },
        ...(isKnown(folder) ? { call } : {}),
      },
      inputs,
    )
    repeated.objects.set(suffix, child)
    return child
  }

  /** The instances of a call of a module of the tree. */
  children(name: string): readonly Child[] {
    const call = this.caller.declarations.modules.get(name)
    const source = this.source(name)
    if (call === undefined || source?.kind !== 'folder') return []
    const { instances } = this.repeated(name, call)
    return instances.map(({ suffix }) => this.child(name, call, source.folder, suffix))
  }

  /** The arguments of a call of a module that is not in the tree, evaluated for each instance. */
  scopes(name: string): readonly {
    readonly address: string
    readonly scope: Scope
    readonly instantiated: boolean
  }[] {
    const call = this.caller.declarations.modules.get(name)
    if (call === undefined) return []
    return this.repeated(name, call).instances.map((instance) => {
      const address = this.addressOf(name, instance.suffix)
      return {
        address,
        scope: this.caller.scopeOf(instance, address),
        instantiated: this.caller.instantiated && instance.instantiated,
      }
    })
  }

  private addressOf(name: string, suffix: string): string {
    const own = `module.${name}${suffix}`
    return this.caller.address === '' ? own : `${this.caller.address}.${own}`
  }
}
