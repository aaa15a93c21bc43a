import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../src/report/html/page.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { temporaryFolder } from '../support/git-repo.ts'

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)

const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'`&amp;\u202e'
const policy = JSON.stringify(
  {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Snapshots',
        Effect: 'Allow',
        Action: ['sts:AssumeRole', 'ec2:TerminateInstances', 's3:GetObjekt', attack],
        Resource: '*',
      },
    ],
  },
  null,
  2,
)
const bound =
  'bindings:\n  - files: [n2ws.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n'

describe.skipIf(chromium === undefined)(
  chromium === undefined
    ? 'the page in a browser (skipped: no Chromium here)'
    : 'the page in a browser',
  { timeout: 30_000 },
  () => {
    const folder = temporaryFolder()
    const file = join(folder.path, 'report.html')
    let browser: Browser
    const messages: string[] = []
    const requests: string[] = []

    async function open(options: {
      readonly javaScriptEnabled?: boolean
      readonly colorScheme?: 'light' | 'dark'
    }): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, ...options })
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(String(error)))
      page.on('dialog', (dialog) => {
        messages.push(dialog.message())
        void dialog.dismiss()
      })
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(pathToFileURL(file).href)
      return page
    }

    beforeAll(async () => {
      const { result, sources } = await analyseTexts({
        head: {
          'n2ws.json': policy,
          'z.json':
            '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow" "Action": "s3:*"}]}',
        },
        config: bound,
      })
      writeFileSync(file, html(result, sources))
      const playwright = await import('playwright-core')
      browser = await playwright.chromium.launch({
        executablePath: chromium ?? '',
        args: ['--no-sandbox'],
      })
    }, 30_000)

    afterAll(async () => {
      await browser.close()
      folder.dispose()
    })

    test('asks nobody for anything, and runs nothing of the reviewed tree', async () => {
      const page = await open({})
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
      expect(requests).toHaveLength(1)
      expect(messages).toEqual([])
      expect(await page.locator('script').count()).toBe(1)
      expect(await page.locator('img').count()).toBe(0)
      expect(await page.locator('body').innerText()).toContain('<img src=x onerror=alert(1)>')
      await page.close()
    })

    test('is read in full without scripts', async () => {
      const page = await open({ javaScriptEnabled: false })
      const text = await page.locator('body').innerText()
      expect(text).toContain('ec2:TerminateInstances')
      expect(text).toContain('n2ws/backup-and-recovery/assume-role')
      expect(await page.locator('.controls').isVisible()).toBe(false)
      expect(await page.locator('mark').first().innerText()).not.toBe('')
      await page.close()
    })

    test('marks the very text that a finding is about', async () => {
      const page = await open({})
      const finding = page.locator('[data-rule="baseline/excess-action"]').first()
      expect(await finding.locator('mark').innerText()).toContain('ec2:TerminateInstances')
      await page.close()
    })

    test('filters by text and severity, and says how many are left', async () => {
      const page = await open({})
      const visible = () => page.locator('[data-find]:visible').count()
      const all = await visible()
      await page.keyboard.press('/')
      await page.keyboard.type('terminateinstances')
      await page.locator('output', { hasText: ' of ' }).waitFor()
      const some = await visible()
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(all)
      expect(await page.locator('output').innerText()).toBe(`${some} of ${all} findings`)
      await page.keyboard.press('Escape')
      for (const severity of ['error', 'warning', 'notice'])
        await page.uncheck(`input[value=${severity}]`)
      expect(await visible()).toBe(0)
      await page.close()
    })

    test('every control has a name and is reached by keyboard', async () => {
      const page = await open({})
      const unnamed = await page.evaluate(
        `[...document.querySelectorAll('input, select, button')].filter((control) =>
          control.getAttribute('aria-label') === null
          && (control.labels === null || control.labels.length === 0)
          && control.textContent.trim() === '').length`,
      )
      expect(unnamed).toBe(0)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('To the findings')
      await page.close()
    })

    test('has enough contrast in both themes, and on paper whichever the theme is', async () => {
      for (const [colorScheme, media] of [
        ['light', 'screen'],
        ['dark', 'screen'],
        ['dark', 'print'],
      ] as const) {
        const page = await open({ colorScheme })
        await page.emulateMedia({ media, colorScheme })
        const colour = async (name: string): Promise<string> =>
          String(
            await page.evaluate(
              `getComputedStyle(document.documentElement).getPropertyValue('--${name}').trim()`,
            ),
          )
        const papers = ['paper', 'card', 'quiet']
        const cells = ['error-soft', 'warning-soft', 'undecided-soft', 'granted-soft']
        const low: string[] = []
        for (const [names, grounds] of [
          [['ink', 'soft', 'link'], papers],
          [
            ['error', 'warning', 'undecided', 'granted'],
            [...cells, 'card'],
          ],
          [['notice'], ['notice-soft', 'card']],
        ] as const)
          for (const name of names)
            for (const ground of grounds)
              if (contrast(await colour(name), await colour(ground)) < 4.5)
                low.push(`${name} on ${ground}`)
        expect(low, `${colorScheme}, ${media}`).toEqual([])
        expect(contrast(await colour('ink'), await colour('paper'))).toBeGreaterThan(7)
        if (media === 'print') expect(await colour('paper')).toBe('#fff')
        await page.close()
      }
    })

    test('has no filter where there is nothing to filter', async () => {
      const { result, sources } = await analyseTexts({ head: { 'a.txt': '' } })
      writeFileSync(file, html(result, sources))
      const page = await open({})
      expect(await page.locator('.controls').isVisible()).toBe(false)
      expect(await page.locator('main').innerText()).toContain('No policy was found')
      expect(messages).toEqual([])
      await page.close()
    })
  },
)

/** Contrast ratio of two `#rrggbb` or `#rgb` colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const digits = colour.slice(1)
    const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
