/** npm run screenshots: takes the pictures of docs/images/ again, with the Chromium of the system; CHROMIUM names another one. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { context } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { buildSite } from '../site/build.js'
import type { ArticleRecord } from '../src/formats/record.js'
import { extract } from '../src/index-node.js'
import { articlePage, collectReport } from '../src/report/report.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ARTICLES = join(ROOT, 'fixtures', 'articles')
const IMAGES = join(ROOT, 'docs', 'images')
const PAGES = join(ROOT, '.cache', 'screenshots')

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

interface Picture {
  readonly name: string
  readonly address: string
  readonly viewport: typeof DESKTOP
  readonly colorScheme: 'light' | 'dark'
  /** What is done on the page first. */
  readonly prepare?: (page: Page) => Promise<void>
}

function recordOf(name: string): ArticleRecord {
  const read = (suffix: string) => readFileSync(join(ARTICLES, name + suffix), 'utf8')
  const { published } = JSON.parse(read('.expected.json')) as { readonly published?: string }
  return { id: `${name}.txt`, ...extract(read('.txt'), published ? { published } : {}) }
}

function write(name: string, pieces: Iterable<string>): string {
  writeFileSync(join(PAGES, name), [...pieces].join(''))
  return pathToFileURL(join(PAGES, name)).href
}

async function take(browser: Browser, { name, address, viewport, colorScheme, prepare }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme })
  await page.goto(address)
  await prepare?.(page)
  await page.waitForTimeout(800)
  await page.screenshot({ path: join(IMAGES, `${name}.png`) })
  await page.close()
}

mkdirSync(PAGES, { recursive: true })
const names = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''))
const report = collectReport()
for (const name of names) report.add(recordOf(name))
const index = write('index.html', report.finish())
const court = write('court-ruling.html', articlePage(recordOf('court-ruling')))
const library = write('library-closure.html', articlePage(recordOf('library-closure')))
await buildSite(join(PAGES, 'site'))
const server = await context({})
const { port } = await server.serve({ servedir: join(PAGES, 'site'), host: '127.0.0.1' })
const site = `http://127.0.0.1:${port}/`

const pictures: readonly Picture[] = [
  {
    name: 'report',
    address: court,
    viewport: DESKTOP,
    colorScheme: 'light',
    prepare: (page) => page.locator('.said.quote', { hasText: 'We negotiated' }).hover(),
  },
  {
    name: 'report-phone',
    address: library,
    viewport: PHONE,
    colorScheme: 'dark',
    prepare: (page) => page.locator('.said.quote button.initials').nth(1).click(),
  },
  { name: 'report-index', address: index, viewport: DESKTOP, colorScheme: 'light' },
  {
    name: 'report-index-dark',
    address: index,
    viewport: DESKTOP,
    colorScheme: 'dark',
    prepare: (page) => page.fill('#query', 'water'),
  },
  { name: 'site', address: site, viewport: DESKTOP, colorScheme: 'light' },
  {
    name: 'site-phone',
    address: site,
    viewport: PHONE,
    colorScheme: 'dark',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'A court in Ohio' }).click()
      await page.locator('.prose').waitFor()
      await page.mouse.move(0, 0)
    },
  },
]

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const picture of pictures) await take(browser, picture)
await browser.close()
await server.dispose()
