import { writeParts } from '../adapters/write-text.ts'
import { UsageError } from '../config/settings.ts'
import { jsonParts } from '../report/json-parts.ts'
import { findingsV1 } from '../report/json-v1.ts'
import { human, type HumanOptions } from '../report/human.ts'
import type { RunResult } from '../report/result.ts'
import type { Sources } from '../report/source.ts'
import type { CommandIo } from './io.ts'

export interface RenderOptions {
  readonly all: boolean
  readonly colour: boolean
  /** The text for people; that of `check` unless told. */
  readonly human?: (result: RunResult, sources: Sources, options: HumanOptions) => string
}

/** A run's result in a format, as parts of one text; throws a `UsageError` for a format that there is not. */
export async function render(
  format: string,
  result: RunResult,
  sources: Sources,
  options: RenderOptions,
): Promise<Iterable<string>> {
  switch (format) {
    case 'human':
      return [(options.human ?? human)(result, sources, options)]
    case 'json':
      return jsonParts(findingsV1(result, sources))
    default: {
      const { renderMore } = await import('../report/formats.ts')
      const { ruleTexts } = await import('../check/rule-texts.ts')
      const text = renderMore(format, result, sources, ruleTexts())
      if (text === undefined) throw new UsageError(`there is no format "${format}"`)
      return [text]
    }
  }
}

/** Writes the result to stdout and to the files of `--output format=file`. */
export async function writeOutputs(
  io: CommandIo,
  result: RunResult,
  sources: Sources,
  options: Omit<RenderOptions, 'colour'> & {
    readonly format: string
    readonly output: readonly string[]
  },
): Promise<void> {
  for (const output of options.output) {
    const [format = '', ...rest] = output.split('=')
    const file = rest.join('=')
    if (file === '') throw new UsageError(`--output takes format=file, not "${output}"`)
    writeParts(
      io.cwd,
      file,
      await render(format, result, sources, { ...options, all: true, colour: false }),
    )
  }
  const shown = await render(options.format, result, sources, { ...options, colour: io.colour })
  for (const part of shown) io.stdout(part)
}
