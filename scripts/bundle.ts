/** Builds dist/ from lib/: one bundle under dist/main and two entries of a few lines. Run by `npm run build`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

rmSync(join(dist, 'main'), { recursive: true, force: true })
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
execFileSync(
  process.execPath,
  [
    ncc,
    'build',
    join(root, 'lib/src/main.js'),
    '--out',
    join(dist, 'main'),
    '--license',
    'licenses.txt',
    '--quiet',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)

// One way of ending lines, whatever the packages shipped.
for (const name of readdirSync(join(dist, 'main'))) {
  const path = join(dist, 'main', name)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
}

const entries = {
  cli: "#!/usr/bin/env node\nimport { cli } from '../main/index.js'\nawait cli(import.meta.url)\n",
  action: "import { action } from '../main/index.js'\nawait action(import.meta.url)\n",
}
for (const [name, text] of Object.entries(entries)) {
  mkdirSync(join(dist, name), { recursive: true })
  writeFileSync(join(dist, name, 'index.js'), text)
  writeFileSync(join(dist, name, 'package.json'), '{"type":"module"}\n')
}
