import { posix } from 'node:path'
import type { Span } from '../../model/span.ts'
import type { Unresolved, Value } from '../../model/value.ts'
import type { Attribute, Block, Expression } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { resourceKey, type Declarations, type ResourceBlock } from './declarations.ts'
import type { Draft } from './evaluation-draft.ts'
import { evaluate } from './expression.ts'
import type { ModuleFiles } from './functions/call.ts'
import { atCall, isKnown } from './known-module.ts'
import { hidden } from './hidden.ts'
import { lazyMap } from './lazy.ts'
import { ModuleCalls, type Inputs, type ModulePlace } from './module-calls.ts'
import { moduleFiles } from './module-files.ts'
import type { ManagedPolicyLookup } from './managed-policy.ts'
import { providerNames, type ProviderNames } from './provider-names.ts'
import { renderedAttribute } from './rendered-data.ts'
import { collectionOf, instanceOf, instancesOf } from './repetition.ts'
import type { Instance, Repeated, Repetition } from './repetition.ts'
import { ResourceObject } from './resource-object.ts'
import type { ModuleView, Resolved, Run, Scope, Step } from './scope.ts'
import { bind, holeAt, sourceText } from './scope.ts'
import { nullValue, unresolved } from './values.ts'
import { isMarkedSensitive, variableValue } from './variable.ts'
import type { Workspace } from './workspace.ts'
import { builtinValue } from './builtin.ts'

/** What all module instances of a root share. */
export interface RootContext {
  readonly workspace: Workspace
  readonly run: Run
  readonly draft: Draft
  readonly workspaceName: string | undefined
  readonly managedPolicy: ManagedPolicyLookup | undefined
}

/** One instance of a module: a root, or a call of a local module. Declarations are evaluated once, when asked for. */
export class ModuleInstance implements ModuleView {
  readonly context: RootContext
  readonly folder: string
  /** `module.a["k"].module.b`; empty for the root. */
  readonly address: string
  readonly symbol: string
  readonly files: ModuleFiles
  readonly declarations: Declarations
  readonly instantiated: boolean
  /** Folders of the modules that lead here. */
  readonly trail: readonly string[]
  readonly scope: Scope
  /** The call of a well-known module that is not in the tree. */
  readonly call: Block | undefined
  private readonly inputs: Inputs
  private readonly values = {
    var: new Map<string, Value>(),
    local: new Map<string, Value>(),
    output: new Map<string, Value>(),
    repetition: new Map<string, Value>(),
  }
  private readonly resources = new Map<string, Repeated<ResourceObject>>()
  /** Resources as expressions see them, and as blocks see them that today's settings leave out. */
  private readonly collections = new Map<Repeated<ResourceObject>, Value>()
  private readonly ghosts = new Map<Repeated<ResourceObject>, Value>()
  readonly calls: ModuleCalls<ModuleInstance>
  readonly providers: ProviderNames

  constructor(context: RootContext, place: ModulePlace, inputs: Inputs) {
    const { workspace, run, draft } = context
    this.context = context
    this.folder = place.folder
    this.address = place.address
    this.symbol = place.address === '' ? run.root : `${run.root}|${place.address}`
    this.instantiated = place.instantiated
    this.trail = [...place.trail, place.folder]
    this.inputs = inputs
    this.files = moduleFiles(workspace, run, place.folder, (path) => draft.files.add(path))
    this.declarations = draft.declared.get(place.folder) ?? workspace.declarations(place.folder)
    draft.declared.set(place.folder, this.declarations)
    if (!isKnown(place.folder))
      for (const { file } of this.declarations.files) draft.files.add(file.path)
    this.call = place.call
    this.scope = {
      run,
      module: this,
      bindings: undefined,
      owner: place.address,
      ghost: !place.instantiated,
    }
    this.providers = providerNames(
      { symbol: this.symbol, run, blocks: this.declarations.providers },
      place.caller,
    )
    this.calls = new ModuleCalls(this, (at, given) => new ModuleInstance(context, at, given))
    draft.modules += 1
  }

  resolve(root: string, steps: readonly Step[], whole: Expression, scope: Scope): Resolved {
    const first = nameOf(steps[0])
    switch (root) {
      case 'var':
        return this.named(first, whole, (name) => this.variable(name, whole))
      case 'local':
        return this.named(first, whole, (name) => this.local(name, whole))
      case 'module':
        return this.named(first, whole, (name) => this.module(name, whole, scope))
      case 'data':
        return this.resource('data', steps, 0, whole, scope)
      case 'resource':
        return this.resource('resource', steps, 0, whole, scope)
      case 'path':
      case 'terraform':
      case 'ephemeral':
      case 'self':
        return builtinValue(root, first, whole, scope, this)
      default: {
        const known =
          first !== undefined &&
          this.declarations.resources.has(resourceKey('resource', root, first))
        if (!known) return { value: this.undeclared(whole), used: steps.length }
        const value = this.objects(resourceKey('resource', root, first), scope)
        return { value, used: 1 }
      }
    }
  }

  private named(
    name: string | undefined,
    whole: Expression,
    value: (name: string) => Value,
  ): Resolved {
    if (name === undefined) return { value: this.undeclared(whole), used: 0 }
    return { value: value(name), used: 1 }
  }

  private resource(
    mode: 'resource' | 'data',
    steps: readonly Step[],
    from: number,
    whole: Expression,
    scope: Scope,
  ): Resolved {
    const type = nameOf(steps[from])
    const name = nameOf(steps[from + 1])
    const key = type === undefined || name === undefined ? '' : resourceKey(mode, type, name)
    if (!this.declarations.resources.has(key))
      return { value: this.undeclared(whole), used: steps.length }
    return { value: this.objects(key, scope), used: from + 2 }
  }

  private undeclared(whole: Expression): Unresolved {
    return holeAt(this.scope, whole.span, 'undeclared')
  }

  /** A value that is computed once; what leads back to itself is a hole. */
  private once(
    kind: keyof ModuleInstance['values'],
    name: string,
    span: Span,
    compute: () => Value,
  ): Value {
    const values = this.values[kind]
    const known = values.get(name)
    if (known !== undefined) return known
    const key = kind === 'repetition' ? `repetition ${name}` : `${kind}.${name}`
    values.set(name, holeAt(this.scope, span, 'cycle', `${this.symbol}|${key}`))
    const value = compute()
    values.set(name, value)
    return value
  }

  private variable(name: string, whole: Expression): Value {
    const block = this.declarations.variables.get(name)
    if (block === undefined) return this.undeclared(whole)
    const value = this.once('var', name, whole.span, () =>
      variableValue(name, block, this.inputs.get(name), this.scope),
    )
    // A hole is shown where it is used.
    return value.kind === 'unresolved' && value.reason === 'variable-without-default'
      ? { ...value, span: whole.span }
      : value
  }

  /** What the call gives for an argument, declared or not. */
  given(name: string): Value | undefined {
    return this.inputs.get(name)?.()
  }

  private local(name: string, whole: Expression): Value {
    const local = this.declarations.locals.get(name)
    if (local === undefined) return this.undeclared(whole)
    return this.once('local', name, whole.span, () => evaluate(local.expression, this.scope))
  }

  /** An output; null where the module has none of this name. */
  output(name: string, span: Span): Value {
    const block = this.declarations.outputs.get(name)
    const expression = block === undefined ? undefined : attributeNamed(block.body, 'value')
    if (block === undefined || expression === undefined)
      return holeAt(this.scope, span, 'undeclared', `${this.symbol}|output.${name}`)
    return this.once('output', name, span, () => {
      const value = evaluate(expression.expression, this.scope)
      if (!isMarkedSensitive(block)) return value
      return hidden(value, { text: `output.${name}`, symbol: `${this.symbol}|output.${name}` })
    })
  }

  // Resources

  /** A resource or data source with all its instances, as expressions see it. */
  private objects(key: string, scope: Scope): Value {
    const repeated = this.repeated(key)
    const declaration = this.declarations.resources.get(key)
    if (repeated === undefined || declaration === undefined) return nullValue(scopeSpan(this))
    const collections = scope.ghost ? this.ghosts : this.collections
    const known = collections.get(repeated)
    if (known !== undefined) return known
    const made = collectionOf(
      repeated.repetition,
      (suffix) => this.object(repeated, declaration, suffix).value,
      scope.ghost,
      declaration.block.head,
    )
    collections.set(repeated, made)
    return made
  }

  private repeated(key: string): Repeated<ResourceObject> | undefined {
    const known = this.resources.get(key)
    if (known !== undefined) return known
    const declaration = this.declarations.resources.get(key)
    if (declaration === undefined) return undefined
    const repetition = this.repetition(declaration.block, key)
    const repeated = { repetition, instances: instancesOf(repetition), objects: new Map() }
    this.resources.set(key, repeated)
    return repeated
  }

  repetition(block: Block, key: string): Repetition {
    const count = attributeNamed(block.body, 'count')
    const each = attributeNamed(block.body, 'for_each')
    const enabled = enabledOf(block)
    const by = count ?? each ?? enabled
    const symbol = `${this.symbol}|${key}`
    if (by === undefined) return { kind: 'single', value: nullValue(block.head), symbol }
    const value = this.once('repetition', key, by.span, () => evaluate(by.expression, this.scope))
    const kind = by === enabled ? 'enabled' : count === undefined ? 'each' : 'count'
    return { kind, value, symbol }
  }

  private object(
    repeated: Repeated<ResourceObject>,
    declaration: ResourceBlock,
    suffix: string,
  ): ResourceObject {
    const known = repeated.objects.get(suffix)
    if (known !== undefined) return known
    const instance = instanceOf(repeated, suffix)
    const { mode, type, name } = declaration
    const own = `${mode === 'data' ? 'data.' : ''}${type}.${name}${suffix}`
    const address = this.address === '' ? own : `${this.address}.${own}`
    const object = new ResourceObject(
      declaration,
      address,
      this.scopeOf(instance, address),
      this.instantiated && instance.instantiated,
      {
        problems: this.context.draft.problems,
        providers: this.providers,
        render: (resource, attribute) =>
          renderedAttribute(resource, attribute, this.context.managedPolicy),
      },
    )
    repeated.objects.set(suffix, object)
    return object
  }

  scopeOf(instance: Instance, owner: string): Scope {
    const scope: Scope = { ...this.scope, owner, ghost: this.scope.ghost || !instance.instantiated }
    const { binding } = instance
    return binding === undefined ? scope : bind(scope, binding.name, binding.value)
  }

  /** All instances of the resources that `wanted` names. */
  resourceObjects(wanted: (declaration: ResourceBlock) => boolean): readonly ResourceObject[] {
    return [...this.declarations.resources].flatMap(([key, declaration]) => {
      if (!wanted(declaration)) return []
      const repeated = this.repeated(key)
      if (repeated === undefined) return []
      return repeated.instances.map(({ suffix }) => this.object(repeated, declaration, suffix))
    })
  }

  // Modules

  private module(name: string, whole: Expression, scope: Scope): Value {
    const call = this.declarations.modules.get(name)
    if (call === undefined) return this.undeclared(whole)
    const source = this.calls.source(name)
    if (source?.kind !== 'folder')
      return unresolved({
        text: sourceText(this.scope.run, whole.span),
        span: whole.span,
        reason: 'external-module',
        symbol: `${this.symbol}|module.${name}`,
      })
    return collectionOf(
      this.calls.repeated(name, call).repetition,
      (suffix) => this.moduleValue(this.calls.child(name, call, source.folder, suffix)),
      scope.ghost,
      call.head,
    )
  }

  private moduleValue(child: ModuleInstance): Value {
    return lazyMap({
      span: scopeSpan(child),
      open: undefined,
      names: () => [...child.declarations.outputs.keys()],
      get: (name, span) => {
        if (child.call === undefined) return child.output(name, span)
        if (child.declarations.outputs.has(name)) return atCall(child.output(name, span), span)
        return holeAt(this.scope, span, 'external-module', `${child.symbol}|output.${name}`)
      },
    })
  }

  /** The folder as `path.module` prints it: from the root. */
  get path(): string {
    const path = posix.relative(this.context.run.folder, this.folder)
    return path === '' ? '.' : path
  }
}

/** OpenTofu's `lifecycle { enabled = … }`. */
function enabledOf(block: Block): Attribute | undefined {
  const lifecycle = block.body.blocks.find((inner) => inner.type === 'lifecycle')
  return lifecycle === undefined ? undefined : attributeNamed(lifecycle.body, 'enabled')
}

function nameOf(step: Step | undefined): string | undefined {
  return step?.kind === 'attribute' ? step.name : undefined
}

function scopeSpan(module: ModuleInstance): Span {
  const file = module.declarations.files[0]?.file.path ?? module.folder
  return { file, start: 0, end: 0 }
}
