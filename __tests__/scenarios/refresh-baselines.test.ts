import { describe, expect, it } from 'vitest'
import {
  actionsIn,
  refresh,
  refreshReport,
  refreshSources,
  type FetchText,
} from '../../scripts/refresh-sources.ts'
import { loadBaselines } from '../../src/baselines/load.ts'
import { namesAnAction } from '../../src/catalogue/expand.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const { baselines } = loadBaselines(
  `vendor: acme
vendorName: Acme
product: backup
title: Acme Backup
retrieved: 2026-01-01
licence: none stated
roles:
  server:
    title: Server
    sources:
      - list: acme/server
        title: Policy
        url: https://github.com/acme/backup/blob/${commit}/iam/policy.json
      - list: acme/page
        title: Page
        url: https://docs.example.com/acme
    grants:
      - actions: [s3:GetObject]
`,
  'acme.yaml',
)

const isAction = (pattern: string): boolean => namesAnAction(pattern, catalogue)
const raw = 'https://raw.githubusercontent.com/acme/backup'

const answering =
  (texts: Readonly<Record<string, string>>): FetchText =>
  (url) => {
    const text = texts[url]
    return Promise.resolve(text === undefined ? { why: 'status 404' } : { text })
  }

const page = '<html><script>id=1</script><body>Needs <b>s3:GetObject</b></body></html>'
const same = {
  [`${raw}/${commit}/iam/policy.json`]: '{"Action":["s3:GetObject","s3:ListBucket"]}',
  [`${raw}/HEAD/iam/policy.json`]: '{"Action":["s3:ListBucket", "s3:GetObject"]}',
  'https://docs.example.com/acme': page,
}

describe('the sources of baselines', () => {
  it('are read at their pinned and their newest revision where they are files', () => {
    expect(refreshSources(baselines).map(({ pinned, current }) => [pinned, current])).toEqual([
      [`${raw}/${commit}/iam/policy.json`, `${raw}/HEAD/iam/policy.json`],
      [undefined, 'https://docs.example.com/acme'],
    ])
  })

  it('are compared by the actions they name, not by their text', async () => {
    const outcome = await refresh(refreshSources(baselines), new Map(), answering(same), isAction)
    expect(outcome).toMatchObject({ changed: [], pages: [], failed: [], read: 2 })
    expect(refreshReport(outcome)).toBe('')
  })

  it('differ by action, and the report says for which baselines', async () => {
    const texts = { ...same, [`${raw}/HEAD/iam/policy.json`]: '["s3:GetObject","kms:Decrypt"]' }
    const outcome = await refresh(refreshSources(baselines), new Map(), answering(texts), isAction)
    expect(outcome.changed).toMatchObject([{ added: ['kms:Decrypt'], removed: ['s3:ListBucket'] }])
    const report = refreshReport(outcome)
    expect(report).toContain('+ kms:Decrypt')
    expect(report).toContain('- s3:ListBucket')
    expect(report).toContain('`acme/backup/server`')
  })

  it('are listed where a page reads otherwise than the last time, scripts apart', async () => {
    const sources = refreshSources(baselines)
    const first = await refresh(sources, new Map(), answering(same), isAction)
    const url = 'https://docs.example.com/acme'
    const quiet = { ...same, [url]: page.replace('id=1', 'id=2') }
    expect(await refresh(sources, first.hashes, answering(quiet), isAction)).toMatchObject({
      pages: [],
    })
    const loud = { ...same, [url]: page.replace('GetObject', 'PutObject') }
    const outcome = await refresh(sources, first.hashes, answering(loud), isAction)
    expect(outcome.pages.map((source) => source.url)).toEqual([url])
    expect(refreshReport(outcome)).toContain(url)
  })

  it('keep their hash, and are named, where they cannot be read', async () => {
    const sources = refreshSources(baselines)
    const first = await refresh(sources, new Map(), answering(same), isAction)
    const outcome = await refresh(sources, first.hashes, answering({}), isAction)
    expect(outcome.failed.map(({ why }) => why)).toEqual(['status 404', 'status 404'])
    expect(outcome.hashes).toEqual(first.hashes)
  })
})

describe('actionsIn', () => {
  it('takes actions and patterns of the catalogue and nothing that only looks like one', () => {
    const text = 'https://x.example http:Foo s3:GetObject "ec2:Describe*" S3:getobject foo:Bar'
    expect([...actionsIn(text, isAction).values()]).toEqual(['s3:GetObject', 'ec2:Describe*'])
  })
})
