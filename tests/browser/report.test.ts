import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { applyCorrections, readCorrections, writeCorrections } from '../../src/corrections/index.js'
import type { ArticleRecord } from '../../src/formats/record.js'
import type { Quote } from '../../src/records.js'
import { articlePage, collectReport } from '../../src/report/report.js'
import { fixture, HOSTILE, recordOf, statement } from '../report/records.js'
import { DESKTOP, expectAccessible, launch, PHONE, watch } from './browser.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-report-'))
const NAMES = ['court-ruling', 'harbour-fire', 'press-release', 'transcript']

/** Two quotations that are to be checked, one with a runner-up, and a statement. */
const unsure = makeUnsure(fixture('court-ruling'))

/** Whatever the models make of the fixture, only what the tests make unsure is so. */
function sure(quote: Quote): Quote {
  return { ...quote, confidence: Math.max(quote.confidence, 0.8), inner: quote.inner.map(sure) }
}

function makeUnsure(record: ArticleRecord): ArticleRecord {
  const { entities, text } = record
  const okafor = entities.find(({ name }) => name === 'Peter Okafor')!
  return {
    ...record,
    quotes: record.quotes.map(sure).map((quote, i) => {
      if (i === 0)
        return { ...quote, confidence: 0.61, alternatives: [{ name: okafor.name, entity: okafor.id, confidence: 0.3 }] }
      return i === 4 ? { ...quote, confidence: 0.7 } : quote
    }),
    statements: [statement(text, 'it would appeal')],
  }
}

function write(name: string, pieces: Iterable<string>): string {
  writeFileSync(join(folder, name), [...pieces].join(''))
  return pathToFileURL(join(folder, name)).href
}

function folderReport(records: readonly ArticleRecord[]): Iterable<string> {
  const report = collectReport()
  for (const record of records) report.add(record)
  return report.finish()
}

const pages = {
  article: write('article.html', articlePage(unsure)),
  folder: write('folder.html', folderReport(NAMES.map(fixture))),
  hostile: write('hostile.html', articlePage(recordOf(HOSTILE, '"><script>window.hit = 7</script>'))),
  hostileFolder: write('hostile-folder.html', folderReport([recordOf(HOSTILE, '<b>'), recordOf(HOSTILE, 'b')])),
}

let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

afterEach(async () => {
  await context?.close()
})

async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: DESKTOP, ...options })
  page = await context.newPage()
  faults = watch(page, 'file://')
  await page.goto(address)
}

const card = () => page.locator('#card')
const reviewButton = () => page.locator('.review-next')

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('at the width of a %s', (_, viewport) => {
  test.each(['light', 'dark'] as const)('an article in %s has no fault and no violation', async (colorScheme) => {
    await open(pages.article, { viewport, colorScheme })
    await expectAccessible(page)
    await page.locator('button.initials').first().click()
    await card().waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    expect(faults).toEqual([])
  })

  test.each(['light', 'dark'] as const)('an index in %s has no fault and no violation', async (colorScheme) => {
    await open(pages.folder, { viewport, colorScheme })
    await page.fill('#query', 'water')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    expect(faults).toEqual([])
  })
})

describe('an article', () => {
  test('the pointer on words shows their record, and highlights cue and speaker', async () => {
    await open(pages.article)
    await page.locator('.said.quote', { hasText: 'We negotiated' }).hover()
    await card().waitFor()
    expect(await card().innerText()).toMatch(/Quotation\s+Peter Okafor\s+Confidence\s+9\d%, almost certain\s+Evidence/)
    expect(await page.locator('.lit-cue').innerText()).toBe('said')
    expect(await page.locator('.lit-source').innerText()).toBe('Peter Okafor')
    await page.mouse.move(5, 5)
    await card().waitFor({ state: 'detached' })
  })

  test('the keyboard reaches a name, its record describes it, Escape closes it', async () => {
    await open(pages.article)
    await page.locator('.prose .ref').first().focus()
    await page.keyboard.press('Tab')
    await card().waitFor()
    const described = page.locator('[aria-describedby="card"]')
    expect(await described.innerText()).toBe('CEDAR FALLS')
    expect(await card().innerText()).toContain('Place')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card')
    await page.keyboard.press('Escape')
    expect(await card().count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CEDAR FALLS')
  })

  test('each quotation in the list leads to its words', async () => {
    await open(pages.article)
    await page.locator('.side a', { hasText: 'tells every small town' }).click()
    await card().waitFor()
    expect(await page.locator('.said.lit').first().innerText()).toContain('tells every small town')
    await expect.poll(() => page.locator('.said.lit').first().isVisible()).toBe(true)
  })

  test('filters by type, speaker and confidence', async () => {
    await open(pages.article)
    const shown = (selector: string) => page.locator(`.prose ${selector}`).count()
    expect(await shown('.ref.date')).toBeGreaterThan(0)
    expect(await shown('.ref.pronoun')).toBe(0)
    await page.getByLabel('Dates').uncheck()
    await page.getByLabel('He, she, the mayor').check()
    expect(await shown('.ref.date')).toBe(0)
    expect(await shown('.ref.pronoun')).toBeGreaterThan(0)
    await page.locator('.narrow select').selectOption({ label: 'Samir Haddad' })
    expect(await shown('.initials')).toBe(4)
    expect(await page.locator('.voice-name').allInnerTexts()).toEqual(['Samir Haddad'])
    await page.locator('.narrow select').selectOption({ label: 'Everyone' })
    await page.getByLabel('To check only').check()
    expect(await shown('.said.unsure')).toBe(await shown('.said'))
    await page.getByLabel('To check only').uncheck()
    const all = await shown('.initials')
    await page.getByLabel(/Confidence from/).fill('0.75')
    expect(await shown('.initials')).toBe(all - 2)
  })
})

describe('review', () => {
  test('goes through what is unsure, takes a runner-up, and the corrections make a checked record', async () => {
    await open(pages.article)
    expect(await reviewButton().innerText()).toBe('Check next of 2')
    await reviewButton().click()
    expect(await card().innerText()).toContain('61%')
    await card().getByRole('button', { name: 'Choose Peter Okafor' }).click()
    expect(await card().innerText()).toContain('the speaker was changed')
    await card().getByRole('button', { name: 'Next to check' }).click()
    await card().getByRole('button', { name: 'Strike' }).click()
    expect(await reviewButton().innerText()).toBe('Nothing to check')
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download 2 corrections' }).click()
    const corrections = readCorrections(readFileSync(await (await started).path(), 'utf8'))
    const checked = applyCorrections(unsure, corrections)
    expect(checked.quotes).toHaveLength(unsure.quotes.length - 1)
    expect(checked.quotes[0]).toMatchObject({ evidence: 'checked', confidence: 1, speaker: { name: 'Peter Okafor' } })
    expect(faults).toEqual([])
  })

  test('a name that the article does not give can be typed in, and taken back', async () => {
    await open(pages.article)
    await page.locator('button.initials').nth(2).click()
    await card().getByLabel('Another speaker').fill('Zoe Quill')
    await page.keyboard.press('Enter')
    expect(await page.locator('.note-name', { hasText: 'Zoe Quill' }).count()).toBe(1)
    expect(await page.locator('.voice-name', { hasText: 'Zoe Quill' }).count()).toBe(1)
    await card().getByRole('button', { name: 'Undo' }).click()
    expect(await page.locator('.voice-name', { hasText: 'Zoe Quill' }).count()).toBe(0)
  })

  test('a file of corrections is loaded, another file is refused in words', async () => {
    const { start, end, words } = unsure.quotes[0]!
    const struck = { article: unsure.id, record: 'quote', start, end, words, verdict: 'struck' } as const
    const elsewhere = { ...struck, article: 'elsewhere.txt' }
    const load = async (text: string) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Load corrections' }).click()
      await (await chooser).setFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    }
    await open(pages.article)
    await load('{"onrecord": "something"}')
    await page.getByRole('status').getByText('no file of corrections').waitFor()
    await load(writeCorrections([struck, elsewhere]))
    await page.getByRole('status').getByText('1 correction loaded, 1 of other articles left out').waitFor()
    expect(await page.getByRole('button', { name: 'Download 1 correction' }).count()).toBe(1)
    expect(await reviewButton().innerText()).toBe('Check next of 1')
    await page.reload()
    expect(await reviewButton().innerText()).toBe('Check next of 1')
    await expectAccessible(page)
    expect(faults).toEqual([])
  })

  test('corrections are there when the page is opened again', async () => {
    await open(pages.article)
    await page.locator('button.initials').nth(2).click()
    await card().getByRole('button', { name: 'Right' }).click()
    await page.reload()
    expect(await page.getByRole('button', { name: 'Download 1 correction' }).count()).toBe(1)
    expect(await page.locator('.checked').count()).toBe(1)
  })
})

describe('an index', () => {
  test('a search finds quotations by words and speaker, and leads to them', async () => {
    await open(pages.folder)
    await page.fill('#query', 'solheim smoke')
    expect(await page.locator('.results li').count()).toBeGreaterThan(0)
    await page.locator('.results a').first().click()
    await page.locator('h1', { hasText: 'Crew of burning ferry' }).waitFor()
    expect(await page.locator('#index').isHidden()).toBe(true)
    await page.getByRole('link', { name: 'All articles' }).click()
    await page.locator('#index').waitFor({ state: 'visible' })
  })

  test('a bar searches for its speaker', async () => {
    await open(pages.folder)
    const name = await page.locator('.bar-name').first().innerText()
    await page.locator('.bar-name').first().click()
    expect(await page.locator('#query').inputValue()).toBe(name)
    expect(await page.locator('.results li').count()).toBeGreaterThan(0)
  })

  test('corrections of all its articles are downloaded together', async () => {
    await open(pages.folder)
    for (const article of ['#/0', '#/1']) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, article)
      await page.locator('button.initials').first().click()
      await card().getByRole('button', { name: 'Right' }).click()
    }
    expect(await page.getByRole('button', { name: 'Download 2 corrections' }).count()).toBe(1)
    expect(faults).toEqual([])
  })
})

describe('hostile articles', () => {
  test('nothing of an article runs, loads or steers', async () => {
    await open(pages.hostile)
    for (const button of await page.locator('button.initials').all()) {
      await button.click()
      await page.keyboard.press('Escape')
    }
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.locator('.prose :is(script, style, iframe, img, svg)').count()).toBe(0)
    expect(await page.locator('.prose').innerText()).toContain('U+202E')
    expect(faults).toEqual([])
  })

  test('nor of an index and its search', async () => {
    await open(pages.hostileFolder)
    await page.fill('#query', 'appeal')
    expect(await page.locator('.results li').count()).toBeGreaterThan(0)
    await page.locator('.articles a').first().click()
    await page.locator('#article .prose').waitFor()
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(faults).toEqual([])
  })
})

test('without scripts an article is still there to read', async () => {
  await open(pages.article, { javaScriptEnabled: false })
  expect(await page.locator('.note-name').first().innerText()).toBe('Carla M. Whitfield')
  expect(await page.locator('.voice').count()).toBeGreaterThan(3)
})

test('on paper the text and the speakers are there, the tools are not', async () => {
  await open(pages.article)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.toolbar').isHidden()).toBe(true)
  expect(await page.locator('.note-name').first().isVisible()).toBe(true)
})
