import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzipTexts } from '../../src/adapters/unzip.ts'
import { loadBaselines } from '../../src/baselines/load.ts'
import { runCommand } from '../support/run-command.ts'

const policy = (...actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

/** A ZIP archive of deflated files, without checksums. */
function zip(files: readonly (readonly [string, string])[]): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of files) {
    const packed = deflateRawSync(Buffer.from(text))
    const path = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt16LE(path.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(path.length, 28)
    entry.writeUInt32LE(at, 42)
    bodies.push(local, path, packed)
    entries.push(entry, path)
    at += local.length + path.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, directory, end])
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iam-baseline-import-'))
  writeFileSync(join(folder, 'policy.json'), policy('s3:GetObject', 'ec2>DescribeInstances'))
  writeFileSync(
    join(folder, 'page.html'),
    `<html><body><p>Attach this:</p><pre>${policy('s3:PutObject').replaceAll('"', '&quot;')}</pre></body></html>`,
  )
  writeFileSync(
    join(folder, 'set.zip'),
    zip([
      ['one.json', policy('s3:ListBucket')],
      ['two.json', policy('kms:Decrypt')],
      ['logo.png', 'x'],
    ]),
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('baseline import', () => {
  it('drafts a baseline that loads, and lists what to fill in', async () => {
    const id = 'acme/backup/server'
    const { code, stdout, stderr } = await runCommand(
      folder,
      ...['baseline', 'import', 'policy.json', '--id', id, '--url', 'https://docs.example.com/x'],
    )
    expect(code).toBe(0)
    expect(stdout).toContain('s3:GetObject')
    expect(stdout).toContain('meant: ec2:DescribeInstances')
    expect(stderr).toContain('to fill in:')
    const { baselines } = loadBaselines(stdout, 'draft.yaml')
    expect(baselines.map((baseline) => baseline.id)).toEqual([id])
  })

  it('reads saved pages and ZIP archives', async () => {
    const page = await runCommand(folder, 'baseline', 'import', 'page.html')
    expect(page.stdout).toContain('s3:PutObject')
    const archive = await runCommand(folder, 'baseline', 'import', 'set.zip')
    expect(archive.stdout).toContain('s3:ListBucket')
    expect(archive.stdout).toContain('kms:Decrypt')
  })

  it('refuses what is not there and what is no id', async () => {
    expect((await runCommand(folder, 'baseline', 'import', 'none.json')).code).toBe(2)
    expect(
      (await runCommand(folder, 'baseline', 'import', 'policy.json', '--id', 'A/b')).code,
    ).toBe(2)
  })

  it('ends with 1 where the file states no policy', async () => {
    writeFileSync(join(folder, 'empty.json'), '{}')
    expect((await runCommand(folder, 'baseline', 'import', 'empty.json')).code).toBe(1)
  })
})

describe('unzipTexts', () => {
  it('never throws on what is cut short or no archive', () => {
    const whole = zip([['a.json', policy('s3:GetObject')]])
    expect(unzipTexts(whole)).toEqual([{ path: 'a.json', text: policy('s3:GetObject') }])
    for (let length = 0; length < whole.length; length += 7)
      expect(unzipTexts(whole.subarray(0, length))).toEqual([])
    expect(unzipTexts(Buffer.from('no archive at all, only text'))).toEqual([])
  })
})
