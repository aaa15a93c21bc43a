import { rules } from './registry.ts'

/** What renderers say about rules: id, summary and help. */
export function ruleTexts(): readonly {
  readonly id: string
  readonly summary: string
  readonly help: string
}[] {
  return rules.map((rule) => ({
    id: rule.id,
    summary: rule.summary,
    help: `${rule.docs.what} ${rule.docs.why} ${rule.docs.fix}`,
  }))
}
