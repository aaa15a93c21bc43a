/** Writes docs/rules.md and rules/README.md from the rules and baselines themselves. Run by `npm run docs`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadBaselines } from '../src/baselines/load.ts'
import { rules } from '../src/check/registry.ts'
import type { Rule } from '../src/check/rule.ts'
import { rulesIndex } from './rules-index.ts'

const root = resolve(import.meta.dirname, '../..')

function section(rule: Rule): string {
  const { docs } = rule
  const language = (file: string): string =>
    file.endsWith('.tf') ? 'hcl' : file.endsWith('.json') ? 'json' : 'yaml'
  const example = (title: string, file: string, text: string): string =>
    `${title}\n\n\`\`\`${language(file)}\n${text.trimEnd()}\n\`\`\`\n`
  return [
    `## ${rule.id}\n`,
    `${rule.summary}. Severity \`${rule.severity}\`, confidence ${rule.confidence}, since ${rule.since}.\n`,
    `${docs.what}\n`,
    `**Why.** ${docs.why}\n`,
    `**What to do.** ${docs.fix}\n`,
    example('Speaks on:', docs.bad.file, docs.bad.text),
    example('Silent on:', docs.good.file, docs.good.text),
    ...docs.references.map((reference) => `See <${reference}>.\n`),
  ].join('\n')
}

const head = `# Rules

Written by \`npm run docs\` from the rules themselves; the examples are run as tests. Severities can be set by
rule in the configuration. A finding of a vendor that is only recognised warns at most.

`
writeFileSync(join(root, 'docs/rules.md'), head + rules.map(section).join('\n'))

const baselines = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .toSorted()
  .flatMap((path) => {
    const file = `rules/${path.replaceAll('\\', '/')}`
    const loaded = loadBaselines(readFileSync(join(root, file), 'utf8'), file)
    const [problem] = loaded.problems
    if (problem !== undefined)
      throw new Error(`${problem.file}:${problem.line}: ${problem.message}`)
    return loaded.baselines
  })
writeFileSync(join(root, 'rules/README.md'), rulesIndex(baselines))
