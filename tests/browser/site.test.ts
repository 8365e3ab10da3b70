import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { context as esbuildContext } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../site/build.js'
import { extract } from '../../src/index.js'
import { HOSTILE } from '../report/records.js'
import { DESKTOP, expectAccessible, launch, PHONE, watch } from './browser.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'))

let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]
let address: string
let server: Awaited<ReturnType<typeof esbuildContext>>

beforeAll(async () => {
  // In a folder of the server, as a page among others is.
  await buildSite(join(folder, 'try'))
  server = await esbuildContext({})
  const { port } = await server.serve({ servedir: folder, host: '127.0.0.1' })
  address = `http://127.0.0.1:${port}/try/`
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await server?.dispose()
  rmSync(folder, { recursive: true })
})

afterEach(async () => {
  await context?.close()
})

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: DESKTOP, ...options })
  page = await context.newPage()
  faults = watch(page, address)
  await page.goto(address)
}

async function putOnRecord(text: string): Promise<void> {
  await page.fill('#article-text', text)
  await page.getByRole('button', { name: 'Put it on record' }).click()
  await page.locator('.prose').waitFor()
}

const TEXT = 'Bridge to close\n\n“We had no warning,” said Kim Tran, an engineer, on Tuesday.'

test.each([
  ['desktop', 'light', DESKTOP],
  ['desktop', 'dark', DESKTOP],
  ['phone', 'light', PHONE],
  ['phone', 'dark', PHONE],
] as const)('at the width of a %s in %s: no fault, no violation', async (_, colorScheme, viewport) => {
  await open({ viewport, colorScheme })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'A ferry off Norway' }).click()
  await page.locator('.prose').waitFor()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  expect(faults).toEqual([])
})

test('a pasted article gives the records that the library gives, as JSON and as CSV', async () => {
  await open()
  await putOnRecord(TEXT)
  const download = async (name: string) => {
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await started).path(), 'utf8')
  }
  expect(JSON.parse(await download('Download JSON'))).toEqual({ id: 'pasted article', ...extract(TEXT) })
  expect(await download('Download CSV')).toMatch(/^\ufeffarticle,.*\n.*Kim Tran/)
})

test('corrections are in what is downloaded', async () => {
  await open()
  await putOnRecord(TEXT)
  await page.locator('button.initials').click()
  await page.locator('#card').getByRole('button', { name: 'Strike' }).click()
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download JSON' }).click()
  expect(JSON.parse(readFileSync(await (await started).path(), 'utf8')).quotes).toEqual([])
})

test('the day of publication settles the dates', async () => {
  await open()
  await page.fill('input[type=date]', '2024-03-22')
  await putOnRecord(TEXT)
  expect(await page.locator('#dates').innerText()).toContain('2024-03-19')
})

test('a saved page comes in as a file: its article is read, nothing of it runs', async () => {
  await open()
  const paragraphs = TEXT.split('\n\n').map((text) => `<p>${text} ${'It was said at the harbour. '.repeat(8)}</p>`)
  const html = `<!doctype html><title>Bridge to close</title><nav>Home</nav><article>${paragraphs.join('')}</article>
    <script>window.hit = 1</script><img src="https://example.org/x.png" onerror="window.hit = 2">`
  await page.setInputFiles('input[type=file]', { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await page.locator('.prose').waitFor()
  expect(await page.locator('.voice-name').first().innerText()).toBe('Kim Tran')
  expect(await page.locator('.prose').innerText()).not.toContain('Home')
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(faults).toEqual([])
})

test('a hostile article is shown and does nothing', async () => {
  await open()
  await putOnRecord(`A test\n\n${HOSTILE}`)
  expect(await page.locator('.prose').innerText()).toContain('U+202E')
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(faults).toEqual([])
})

/** Runners-up stand before the buttons, as many as there are. */
async function tabTo(label: string): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === label) return
  }
  throw new Error(`no button "${label}"`)
}

test('by keyboard alone: from the text to a correction and back', async () => {
  await open()
  await page.locator('#article-text').focus()
  await page.keyboard.insertText(TEXT)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.prose').waitFor()
  await page.locator('button.initials').focus()
  await page.keyboard.press('Enter')
  await tabTo('Right')
  await page.keyboard.press('Enter')
  expect(await page.locator('#card').innerText()).toContain('the speaker is right')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('initials')
})

test('after the first visit it works without a network', async () => {
  await open()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await page.reload()
  await putOnRecord(TEXT)
  expect(await page.locator('.voice-name').innerText()).toBe('Kim Tran')
})
