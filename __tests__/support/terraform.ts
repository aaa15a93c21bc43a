import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const environment = { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null', CHECKPOINT_DISABLE: '1' }

/** True where a `terraform` binary is on the path; differential tests are skipped without it. */
export const hasTerraform = spawnSync('terraform', ['version'], { env: environment }).status === 0

export const whyNoTerraform = 'skipped: no terraform binary on this machine'

export function runTerraform(
  folder: string,
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly out: string } {
  const result = spawnSync('terraform', args, {
    cwd: folder,
    env: environment,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status: result.status, out: `${result.stdout}${result.stderr}` }
}

/** Writes files into a new folder, runs `work` on it and removes it. */
export function inFolder<T>(
  files: readonly (readonly [string, string])[],
  work: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Which of the texts `terraform fmt` refuses; one process for all. */
export function refusedByTerraform(texts: readonly string[]): ReadonlySet<number> {
  const files = texts.map((text, index) => [`f${index}.tf`, text] as const)
  return inFolder(files, (folder) => {
    const { out } = runTerraform(folder, ['fmt', '-no-color', '-list=false', '-write=false', '.'])
    return new Set([...out.matchAll(/^\s+on f(\d+)\.tf line/gm)].map((match) => Number(match[1])))
  })
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
