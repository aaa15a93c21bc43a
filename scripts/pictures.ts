/**
 * Takes the pictures of the README with a headless Chromium (`CHROMIUM`, else Debian's): run
 * `node lib/scripts/pictures.js` after a build. The comment is one of docs/comments.md, the report an
 * audit of examples/.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'iam-baseline-pictures-'))

/** How GitHub shows the pieces of a comment, near enough. */
const style = `
  body { font: 14px/1.5 system-ui, sans-serif; color: #1f2328; background: #fff; margin: 16px }
  code { font: 12px ui-monospace, monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px }
  a { color: #0969da; text-decoration: none } a code { color: inherit }
  table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; font-size: 14px }
  article, .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  header { background: #f6f8fa; padding: 8px 16px; border-bottom: 1px solid #d1d9e0; color: #59636e }
  header b { color: #1f2328 } section { padding: 0 16px 4px }
  .line { font: 12px/20px ui-monospace, monospace; white-space: pre; padding: 0 10px }
  .old { background: #ffebe9 } .new { background: #dafbe1 } .diff { border-bottom: 1px solid #d1d9e0 }
`

function commentPage(title: string, changed: readonly string[]): string {
  const page = readFileSync(join(root, 'docs/comments.md'), 'utf8')
  const section = page.slice(page.indexOf(`## ${title}`))
  const file = /^`([^`]+)`,/m.exec(section)?.[1] ?? ''
  const body = /^`{4}text\n([^]*?)\n`{4}$/m.exec(section)?.[1] ?? ''
  const rows = (mark: string, kind: string, lines: readonly string[]): string =>
    lines.map((line) => `<div class="line ${kind}">${mark} ${line}</div>`).join('')
  const suggestion = /```suggestion\n([^]*?)```\n/.exec(body)?.[1] ?? ''
  const kept = suggestion === '' ? [] : suggestion.trimEnd().split('\n')
  const change = `<div class="box"><header>Suggested change</header>${rows('-', 'old', changed)}${rows('+', 'new', kept)}</div>`
  const text = micromark(
    body.replace(/```suggestion\n[^]*?```\n/, '@@\n').replace(/<!--.*-->/, ''),
    {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    },
  ).replace('<p>@@</p>', change)
  return `<meta charset="utf-8"><style>${style}</style><article style="width: 800px">
    <header>${file}</header><div class="diff">${rows('+', 'new', changed)}</div>
    <header><b>github-actions</b> bot</header><section>${text}</section></article>`
}

const pages = {
  comment: commentPage(
    'One cause in several places',
    ['iam:CreateAccessKey', 'iam:CreateUser', 'iam:DeleteRole'].map(
      (action) => `          "${action}",`,
    ),
  ),
  report: execFileSync(
    process.execPath,
    [
      join(root, 'dist/cli/index.js'),
      'audit',
      'examples',
      '--format',
      'html',
      '--fail-on',
      'never',
    ],
    { cwd: root, encoding: 'utf8' },
  ),
}
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const [name, text] of Object.entries(pages)) {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, text)
  const page = await browser.newPage({ viewport: { width: 1040, height: 780 } })
  await page.goto(pathToFileURL(file).href)
  const path = join(root, `docs/images/${name}.png`)
  if (name === 'comment') await page.locator('article').screenshot({ path })
  else await page.screenshot({ path })
}
await browser.close()
