import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Annotation } from '../report/annotations.ts'
import { printable } from '../report/printable.ts'

/** The runner around the action: inputs, event, and where it speaks. */
export interface ActionRuntime {
  readonly environment: NodeJS.ProcessEnv
  /** The text of an input; empty where it is not given. */
  input(name: string): string
  /** Lines of an input that takes several. */
  inputs(name: string): readonly string[]
  /** The payload of the event; an empty object where there is none. */
  event(): unknown
  /** A line for the log; text of the reviewed tree cannot become a workflow command. */
  log(text: string): void
  annotate(annotation: Annotation): void
  /** Adds to the job's summary; false where the runner gave no file for it. */
  summarise(markdown: string): Promise<boolean>
  output(name: string, value: string | number): void
  fail(message: string): void
}

/** The runtime of `@actions/core`. */
export function actionRuntime(environment: NodeJS.ProcessEnv): ActionRuntime {
  return {
    environment,
    input: (name) => core.getInput(name),
    inputs: (name) => core.getMultilineInput(name).filter((line) => line.trim() !== ''),
    event() {
      const path = environment['GITHUB_EVENT_PATH']
      if (path === undefined || path === '') return {}
      return JSON.parse(readFileSync(path, 'utf8')) as unknown
    },
    // The runner takes a line that starts with `::`, blanks aside, and any line with `##[` in it,
    // for a command: text of the reviewed tree is printed while it listens to nothing but a token.
    log: (text) => {
      const token = randomUUID()
      const lines = text.split('\n').map((line) => `  ${printable(line)}`)
      core.info([`::stop-commands::${token}`, ...lines, `::${token}::`].join('\n'))
    },
    annotate(annotation) {
      const { title, file, startLine, endLine, startColumn, endColumn } = annotation
      const properties = {
        title: printable(title),
        ...(file === undefined ? {} : { file }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(startColumn === undefined ? {} : { startColumn }),
        ...(endColumn === undefined ? {} : { endColumn }),
      }
      const emit = { error: core.error, warning: core.warning, notice: core.notice }[
        annotation.severity
      ]
      emit(annotation.message, properties)
    },
    async summarise(markdown) {
      if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '') return false
      try {
        await core.summary.addRaw(markdown, true).write()
        return true
      } catch (error) {
        core.warning(
          `the job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
        )
        return false
      }
    },
    output: (name, value) => {
      core.setOutput(name, value)
    },
    fail: (message) => {
      core.setFailed(printable(message))
    },
  }
}
