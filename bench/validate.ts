/**
 * Prints how the embedded validator agrees with recorded answers of ValidatePolicy, code by code, and
 * how many policies it reads a second. The answers are no part of the project: the file is the argument.
 */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import type { Value } from '../src/model/value.ts'
import { parseJson } from '../src/parse/json/json.ts'
import { nodeToValue } from '../src/parse/values.ts'
import { findingTypes, issueCodes } from '../src/validate/codes.ts'
import { validatePolicy, type SyntaxFault } from '../src/validate/validate.ts'
import { agreement, type RecordedCase } from './agreement.ts'

const answersFile = process.argv[2] ?? '../shared/data/access-analyzer-answers/validate-policy.json'
const catalogue = decodeCatalogue(
  brotliDecompressSync(readFileSync('dist/data/catalogue.json.br')).toString('utf8'),
)

function read(text: string): Value | SyntaxFault {
  const [node] = parseJson({ path: 'policy.json', text }).nodes
  if (node === undefined) return { message: 'nothing was read', offset: 0 }
  return nodeToValue(node, { literals: 'json' })
}

const answer = (text: string) =>
  validatePolicy({ text, value: read(text), policyType: 'IDENTITY_POLICY', catalogue })

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

const { cases } = JSON.parse(readFileSync(answersFile, 'utf8')) as {
  readonly cases: readonly RecordedCase[]
}
const result = agreement(cases, answer)
const print = (line: string) => process.stdout.write(`${line}\n`)
print(`catalogue of ${catalogue.date}, ${cases.length} recorded policies`)
print(
  `with findings: ${result.speaking}, identical ${percent(result.identical, result.speaking)}, ` +
    `dated codes apart ${percent(result.identicalUndated, result.speaking)}`,
)
print(
  `silent: ${result.silent}, with a finding of ours ${percent(result.falseAlarms, result.silent)}`,
)
print('code | cases | precision | recall | spans equal')
for (const row of result.codes)
  print(
    [
      row.code,
      row.cases,
      percent(row.found, row.found + row.extra),
      percent(row.found, row.cases),
      percent(row.spansEqual, row.found),
    ].join(' | '),
  )
const seen = new Set(result.codes.filter((row) => row.cases > 0).map((row) => row.code))
const unevidenced = findingTypes.flatMap((type) =>
  issueCodes[type].filter((code) => !seen.has(code)),
)
print(`unevidenced (${unevidenced.length}): ${unevidenced.join(' ')}`)
for (const { id, text } of result.differing) print(`differs: ${id}: ${text}`)

const parsed = cases.map(({ policyText }) => ({ text: policyText, value: read(policyText) }))
// Processor time, so that a busy machine does not count.
const start = process.cpuUsage()
const spent = () => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
let count = 0
while (spent() < 2) {
  for (const { text, value } of parsed)
    validatePolicy({ text, value, policyType: 'IDENTITY_POLICY', catalogue })
  count += parsed.length
}
print(`${Math.round(count / spent())} policies a second of processor time`)
