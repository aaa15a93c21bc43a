import { diffBaseline, type BaselineDrift } from '../baselines/drift.ts'
import { bindingLines, bindingText } from '../baselines/render-role.ts'
import { renderBaseline, type RenderFormat } from '../baselines/render.ts'
import { UsageError } from '../config/settings.ts'
import type { ResolvedBaseline } from '../model/baseline.ts'
import { plural, printable } from '../report/printable.ts'
import { join } from 'node:path'
import { findBaseline, libraryOf } from './baseline.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { writeText } from '../adapters/write-text.ts'

export interface DiffOptions {
  readonly config?: string
  readonly format?: string
}

/** `baseline diff ID@V1 ID@V2`: what the upgrade asks for and no longer asks for. */
export async function diffBaselines(
  io: CommandIo,
  before: string,
  after: string,
  options: DiffOptions,
): Promise<number> {
  const library = await libraryOf(io, options)
  const drift = diffBaseline(
    findBaseline(library, before, {}),
    findBaseline(library, after, {}),
    'every-feature',
  )
  if (options.format === 'json') {
    io.stdout(`${JSON.stringify({ before, after, ...drift }, null, 2)}\n`)
    return exitCodes.clean
  }
  io.stdout(driftText(drift))
  return exitCodes.clean
}

function driftText(drift: BaselineDrift): string {
  const feature = (name: string | undefined): string => (name === undefined ? '' : ` (for ${name})`)
  const lines = [
    ...drift.added.map((entry) => `+ ${entry.action}${feature(entry.feature)}`),
    ...drift.removed.map((entry) => `- ${entry.action}${feature(entry.feature)}`),
    ...drift.changed.map((entry) => `~ ${entry.action}: other resources or conditions`),
    ...drift.managedAdded.map((arn) => `+ ${arn}`),
    ...drift.managedRemoved.map((arn) => `- ${arn}`),
    `${plural(drift.added.length, 'action')} added, ${drift.removed.length} removed, ${drift.changed.length} changed`,
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}

export interface RenderOptions {
  readonly config?: string
  readonly format: string
  readonly edition?: string
  readonly feature?: readonly string[]
  readonly set?: readonly string[]
  readonly role?: string
  readonly output?: string
}

/** `baseline render ID`: the baseline as Terraform, CloudFormation or JSON, split below the managed-policy quota. */
export async function renderPolicyFiles(
  io: CommandIo,
  id: string,
  options: RenderOptions,
): Promise<number> {
  const values = new Map(
    (options.set ?? []).map((pair) => {
      const at = pair.indexOf('=')
      if (at <= 0) throw new UsageError(`--set takes Name=value, not "${pair}"`)
      return [pair.slice(0, at), pair.slice(at + 1)] as const
    }),
  )
  const resolved = findBaseline(await libraryOf(io, options), id, {
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    features: options.feature ?? [],
  })
  if (options.role !== undefined) demandRole(resolved, options.role, options.format)
  const format = options.format as RenderFormat
  demandPlaceholders(
    resolved,
    [...values.keys()],
    renderBaseline(resolved, format, new Map(), options.role),
  )
  const rendered = renderBaseline(resolved, format, values, options.role)
  const [only] = rendered.files
  if (options.output !== undefined) {
    for (const file of rendered.files) {
      writeText(io.cwd, join(options.output, file.name), file.text)
      io.stdout(`${printable(`${options.output}/${file.name}`)}\n`)
    }
  } else if (rendered.files.length === 1 && only !== undefined) io.stdout(only.text)
  else {
    for (const file of rendered.files)
      io.stdout(`${options.format === 'json' ? '' : `# ${file.name}\n`}${file.text}`)
    if (options.format === 'json' && rendered.files.length > 0)
      io.stderr(
        `${plural(rendered.files.length, 'document')}: --output FOLDER writes each to a file\n`,
      )
  }
  if (rendered.attach.length > 0)
    io.stderr(`${printable(`to be attached to the role: ${rendered.attach.join(', ')}`)}\n`)
  if (rendered.unfilled.length > 0) {
    io.stderr(`to be filled in with --set Name=value: ${rendered.unfilled.join(', ')}\n`)
  }
  const inSource = options.role !== undefined && bindingText(resolved) !== undefined
  if (!inSource) {
    const subject =
      options.role === undefined
        ? `files: [${rendered.files.map(({ name }) => join(options.output ?? '', name)).join(', ')}]`
        : `principal: ${options.role}`
    io.stderr(
      `${printable('to have it checked, in .github/iam-baseline.yml:')}\n${bindingLines(
        resolved,
        subject,
      )
        .map((line) => `  ${printable(line)}\n`)
        .join('')}`,
    )
  }
  return exitCodes.clean
}

/** `unfilled`: what is left open where no value is given. */
function demandPlaceholders(
  { baseline }: ResolvedBaseline,
  names: readonly string[],
  { unfilled }: ReturnType<typeof renderBaseline>,
): void {
  const unknown = names.find((name) => !unfilled.includes(name))
  if (unknown === undefined) return
  const has = unfilled.length === 0 ? 'none' : unfilled.join(', ')
  throw new UsageError(`${baseline.id} has no placeholder ${unknown} to be filled: it has ${has}`)
}

/** IAM's own pattern of a role's name. */
const roleNamePattern = /^[\w+=,.@-]{1,64}$/

function demandRole({ baseline }: ResolvedBaseline, name: string, format: string): void {
  if (!roleNamePattern.test(name))
    throw new UsageError(`"${name}" is no name of a role: up to 64 of A-Z, a-z, 0-9 and +=,.@_-`)
  if (format === 'json')
    throw new UsageError(
      '--role needs --format terraform or cloudformation: JSON holds policies alone',
    )
  if (baseline.kind !== 'identity')
    throw new UsageError(`${baseline.id} is no policy of a role: --role does not go with it`)
}
