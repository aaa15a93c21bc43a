/**
 * Reads the vendors' sources again and writes what differs from the baselines as Markdown.
 * `node lib/scripts/refresh-baselines.js STATE REPORT [ID-PREFIX]`: STATE keeps the hashes of pages and of
 * differences that were told, REPORT is empty where nothing new differs. Exit code 0, whatever differs; 1 where
 * nothing could be read.
 */
import { shippedData } from '../src/adapters/data.ts'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import { namesAnAction } from '../src/catalogue/expand.ts'
import { refreshRun } from './refresh-run.ts'

const [statePath, reportPath, prefix = ''] = process.argv.slice(2)
if (statePath === undefined || reportPath === undefined) {
  console.error('usage: refresh-baselines STATE REPORT [ID-PREFIX]')
  process.exit(2)
}

const catalogue = decodeCatalogue(shippedData('dist/cli/index.js').text('catalogue'))
const { read, said } = await refreshRun({
  folder: '.',
  statePath,
  reportPath,
  prefix,
  addressOf: (url) => url,
  isAction: (pattern) => namesAnAction(pattern, catalogue),
})
console.log(said)
if (read === 0) process.exitCode = 1
