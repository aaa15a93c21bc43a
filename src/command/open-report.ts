import { resolve } from 'node:path'
import { readGiven } from '../adapters/given-file.ts'
import { UsageError } from '../config/settings.ts'
import { findingsSchema } from '../report/findings-schema.ts'
import type { FindingsV1 } from '../report/json-v1.ts'
import type { CommandIo } from './io.ts'

/** The largest report that is read, in bytes. */
const maximumReport = 200 * 1024 * 1024

/** Reads a report of `check` or `audit`; throws a `UsageError` that names what is wrong with it. */
export async function openReport(io: CommandIo, file: string): Promise<FindingsV1> {
  const text = file === '-' ? await io.stdin() : textOf(io, file)
  if (text.length > maximumReport) throw new UsageError(`${file} is larger than 200 MB`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`${file} is not JSON`)
  }
  const parsed = findingsSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UsageError(
      `${file} is not a report of iam-baseline (iam-baseline/findings/1): ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
    )
  }
  return parsed.data as FindingsV1
}

function textOf(io: CommandIo, file: string): string {
  const read = readGiven(resolve(io.cwd, file), maximumReport)
  if ('problem' in read) throw new UsageError(`${file} could not be read: ${read.problem}`)
  return read.toString('utf8')
}
