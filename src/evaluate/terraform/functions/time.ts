import type { Value } from '../../../model/value.ts'
import { numberValue } from '../numbers.ts'
import { computedText } from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import { refuse, runtime, textArg, type Invocation } from './invocation.ts'

/** Functions of dates; the time of a run is not known. */
export const timeFunctions: FunctionTable = new Map([
  ['timestamp', define(0, 0, (call) => runtime(call))],
  ['plantimestamp', define(0, 0, (call) => runtime(call))],
  ['timeadd', define(2, 2, add)],
  ['timecmp', define(2, 2, compare)],
  ['formatdate', define(2, 2, format)],
])

interface Moment {
  /** Milliseconds since 1970, of which Terraform prints whole seconds. */
  readonly time: number
  /** Minutes east of Greenwich. */
  readonly offset: number
}

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/

function parse(text: string): Moment | undefined {
  const match = rfc3339.exec(text)
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  if (!isReal) return undefined
  const zone = match[8] ?? 'Z'
  const sign = zone.startsWith('-') ? -1 : 1
  const offset =
    zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))
  const milliseconds = Number(`0.${match[7] ?? '0'}`) * 1_000
  return { time: date.getTime() - offset * 60_000 + milliseconds, offset }
}

/** The clock as it stands at the moment's own place. */
function local({ time, offset }: Moment): Date {
  return new Date(time + offset * 60_000)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function zoneOf(offset: number, separator: string): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`
}

function print(moment: Moment): string {
  const date = local(moment)
  const zone = moment.offset === 0 ? 'Z' : zoneOf(moment.offset, ':')
  return `${date.toISOString().slice(0, 19)}${zone}`
}

const units: ReadonlyMap<string, number> = new Map([
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
  ['us', 0.001],
  ['µs', 0.001],
  ['μs', 0.001],
  ['ns', 0.000001],
])

/** Milliseconds of a duration such as `-1h30m`. */
function duration(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  let rest = text.startsWith('-') || text.startsWith('+') ? text.slice(1) : text
  if (rest === '0') return 0
  if (rest === '' || rest.length > 200) return undefined
  let total = 0
  while (rest !== '') {
    const match = /^(\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|μs|ns)/.exec(rest)
    const unit = units.get(match?.[2] ?? '')
    if (match === null || unit === undefined) return undefined
    total += Number(match[1]) * unit
    rest = rest.slice(match[0].length)
  }
  return sign * total
}

function add(call: Invocation): Value {
  const text = textArg(call, 0)
  const span = textArg(call, 1)
  if (typeof text !== 'string') return text
  if (typeof span !== 'string') return span
  const moment = parse(text)
  const length = duration(span)
  if (moment === undefined || length === undefined) return refuse(call)
  return computedText(print({ ...moment, time: moment.time + length }), call.span)
}

function compare(call: Invocation): Value {
  const left = textArg(call, 0)
  const right = textArg(call, 1)
  if (typeof left !== 'string') return left
  if (typeof right !== 'string') return right
  const [a, b] = [parse(left), parse(right)]
  if (a === undefined || b === undefined) return refuse(call)
  return numberValue(Math.sign(a.time - b.time), call.span)
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** What each run of letters in a format stands for. */
function field(letters: string, moment: Moment): string | undefined {
  const date = local(moment)
  const hour = date.getUTCHours()
  const half = hour % 12 === 0 ? 12 : hour % 12
  const month = months[date.getUTCMonth()] ?? ''
  const day = days[date.getUTCDay()] ?? ''
  switch (letters) {
    case 'YYYY':
      return String(date.getUTCFullYear()).padStart(4, '0')
    case 'YY':
      return two(date.getUTCFullYear() % 100)
    case 'MMMM':
      return month
    case 'MMM':
      return month.slice(0, 3)
    case 'MM':
      return two(date.getUTCMonth() + 1)
    case 'M':
      return String(date.getUTCMonth() + 1)
    case 'DD':
      return two(date.getUTCDate())
    case 'D':
      return String(date.getUTCDate())
    case 'EEEE':
      return day
    case 'EEE':
      return day.slice(0, 3)
    case 'hh':
      return two(hour)
    case 'h':
      return String(hour)
    case 'HH':
      return two(half)
    case 'H':
      return String(half)
    case 'AA':
      return hour < 12 ? 'AM' : 'PM'
    case 'aa':
      return hour < 12 ? 'am' : 'pm'
    case 'mm':
      return two(date.getUTCMinutes())
    case 'm':
      return String(date.getUTCMinutes())
    case 'ss':
      return two(date.getUTCSeconds())
    case 's':
      return String(date.getUTCSeconds())
    case 'ZZZZZ':
      return zoneOf(moment.offset, ':')
    case 'ZZZZ':
      return zoneOf(moment.offset, '')
    case 'ZZZ':
      return moment.offset === 0 ? 'UTC' : zoneOf(moment.offset, '')
    case 'Z':
      return moment.offset === 0 ? 'Z' : zoneOf(moment.offset, ':')
    default:
      return undefined
  }
}

function format(call: Invocation): Value {
  const pattern = textArg(call, 0)
  const text = textArg(call, 1)
  if (typeof pattern !== 'string') return pattern
  if (typeof text !== 'string') return text
  const moment = parse(text)
  if (moment === undefined) return refuse(call)
  let result = ''
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at)
    if (character === "'") {
      const quoted = quotedText(pattern, at)
      if (quoted === undefined) return refuse(call)
      result += quoted.text
      at = quoted.end
    } else if (/[A-Za-z]/.test(character)) {
      let end = at
      while (pattern[end] === character) end += 1
      const value = field(pattern.slice(at, end), moment)
      if (value === undefined) return refuse(call)
      result += value
      at = end
    } else {
      result += character
      at += 1
    }
  }
  return computedText(result, call.span)
}

/** Text between single quotes, in which two stand for one. */
function quotedText(
  pattern: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  let text = ''
  for (let at = start + 1; at < pattern.length; at += 1) {
    if (pattern[at] !== "'") text += pattern.charAt(at)
    else if (pattern[at + 1] === "'") {
      text += "'"
      at += 1
    } else return { text, end: at + 1 }
  }
  return undefined
}
