import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { htmlFormat } from '../../src/report/format.js'
import { articlePage, collectReport } from '../../src/report/report.js'
import { fixture, HOSTILE, recordOf } from './records.js'

const page = (pieces: Iterable<string>) => [...pieces].join('')
const parse = (html: string) => parseHTML(html).document

function folderPage(...records: ReturnType<typeof recordOf>[]): string {
  const report = collectReport()
  for (const record of records) report.add(record)
  return page(report.finish())
}

const article = page(articlePage(fixture('court-ruling')))
const hostile = page(
  articlePage(recordOf(HOSTILE, '"><script>window.hit = 7</script>', { fields: { title: HOSTILE } })),
)
const hostileFolder = folderPage(
  recordOf(HOSTILE, '</script><b>'),
  recordOf(HOSTILE, 'b', { fields: { title: '<b>' } }),
)

describe('a page', () => {
  test.each([
    ['of an article', article],
    ['of a hostile article', hostile],
    ['of a hostile folder', hostileFolder],
  ])('%s has its one script and its one style, with the hashes that its policy allows', (_, html) => {
    const document = parse(html)
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!
    const scripts = [...document.querySelectorAll('script:not([type="application/json"])')]
    const styles = [...document.querySelectorAll('style')]
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect([scripts.length, styles.length]).toEqual([1, 1])
    for (const { textContent } of [...scripts, ...styles]) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(textContent!).digest('base64')}'`)
    }
  })

  test.each([
    ['of an article', article],
    ['of a hostile article', hostile],
    ['of a hostile folder', hostileFolder],
  ])('%s fetches nothing, runs nothing inline and styles nothing inline', (_, html) => {
    const document = parse(html)
    const loading = 'img, iframe, object, embed, link, [src], [srcset], [style], base, form[action], textarea'
    expect([...document.querySelectorAll(loading)].map(({ outerHTML }) => outerHTML)).toEqual([])
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([])
    const addresses = attributes.filter(({ name }) => /^(?:href|xlink:href|action|formaction)$/i.test(name))
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter(({ value }) => !/^#/.test(value))).toEqual([])
  })

  test('what would steer the page is shown by its code point', () => {
    const shownPage = hostile.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')
    expect(shownPage.match(/.{0,20}[\u202a-\u202e\u0000\u001b]/g)).toBeNull()
    const shown = [...parse(hostile).querySelectorAll('.control')].map(({ textContent }) => textContent)
    expect(shown).toEqual(expect.arrayContaining(['U+202E', 'U+202C', 'U+0000', 'U+001B', 'U+D800']))
  })
})

describe('the page of an article', () => {
  const document = parse(article)

  test('holds the whole text, read without a script', () => {
    const text = [...document.querySelectorAll('.row-text')].map((row) => {
      for (const button of row.querySelectorAll('button')) button.remove()
      return row.textContent
    })
    expect(text.join('\n\n')).toBe(fixture('court-ruling').text.trim())
  })

  test('names the speaker beside each paragraph with a quotation, and behind the words', () => {
    const { document } = parseHTML(article)
    const row = [...document.querySelectorAll('.row')].find(({ textContent }) =>
      textContent!.includes('We negotiated'),
    )!
    expect([...row.querySelectorAll('.note-name')].map(({ textContent }) => textContent)).toContain('Peter Okafor')
    const initials = [...row.querySelectorAll('button.initials')].find(({ textContent }) => textContent === 'PO')!
    expect(initials.getAttribute('aria-label')).toBe('PO: quotation of Peter Okafor')
  })

  test('lists everyone with all that they say', () => {
    const entries = [...document.querySelectorAll('.voice')].map((voice) => [
      voice.querySelector('.voice-name')!.textContent,
      voice.querySelectorAll('li').length,
    ])
    const { quotes, statements } = fixture('court-ruling')
    const items = [...quotes.flatMap((quote) => [quote, ...quote.inner]), ...statements]
    const ofHaddad = items.filter(({ speaker }) => speaker?.name === 'Samir Haddad').length
    expect(ofHaddad).toBeGreaterThanOrEqual(3)
    expect(entries).toContainEqual(['Samir Haddad', ofHaddad])
    expect(document.querySelectorAll('.voice li')).toHaveLength(items.length)
  })

  test('marks what is unsure', () => {
    const record = fixture('court-ruling')
    const unsure = {
      ...record,
      quotes: record.quotes.map((quote, i) => ({ ...quote, confidence: i === 0 ? 0.79 : 0.8 })),
      statements: record.statements.map((statement) => ({ ...statement, confidence: 0.8 })),
    }
    const marked = parse(page(articlePage(unsure)))
    expect(marked.querySelectorAll('.said.unsure')).toHaveLength(1)
    expect(marked.querySelector('.note .review')!.textContent).toBe('check, 79%')
  })

  test.each(['', ' ', '\n\n\n', '“', '\u202e', '“Yes,” said he.'])('any text has a page: %j', (text) => {
    const html = page(articlePage(recordOf(text)))
    expect(parse(html).querySelector('main')).not.toBeNull()
    expect(html).not.toContain('undefined')
  })
})

describe('the index', () => {
  const names = ['court-ruling', 'harbour-fire', 'press-release']
  const document = parse(folderPage(...names.map(fixture)))

  test('links each article, with its records in the page', () => {
    const links = [...document.querySelectorAll('.articles a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#/0', '#/1', '#/2'])
    const packed = JSON.parse(document.querySelector('#a1')!.textContent!)
    expect(packed.text).toBe(fixture('harbour-fire').text)
  })

  test('charts tell their figures in words', () => {
    const bars = [...document.querySelectorAll('.most-quoted li')].map(({ textContent }) => textContent)
    expect(bars[0]).toMatch(/^.+\dperson, \d+ words in 1 article$/)
    expect(document.querySelector('.over-time figcaption')!.textContent).toMatch(
      /^By day of publication\. Most on 2024-05-14: \d+ quotations in 1 article\.$/,
    )
    expect(document.querySelectorAll('.together li').length).toBeGreaterThan(2)
  })

  test('one article needs no index', () => {
    expect(parse(folderPage(fixture('court-ruling'))).querySelector('#index')).toBeNull()
  })

  test('no article at all gives an empty index', () => {
    expect(parse(folderPage()).querySelector('h1')!.textContent).toBe('0 articles on record')
  })
})

test('a folder of pages: an index and an article each, which link each other', async () => {
  const files = new Map<string, string>()
  const folder = {
    open: async (name: string) => ({
      write: async (chunk: string | Uint8Array) => void files.set(name, (files.get(name) ?? '') + chunk),
      close: async () => {},
    }),
  }
  const writer = htmlFormat.files!(folder, { full: false, bom: false, columns: 80, colored: false })
  await writer.add(fixture('court-ruling'))
  await writer.add({ ...fixture('press-release'), id: '../../etc/passwd' })
  await writer.finish()
  expect([...files.keys()]).toEqual(['articles/0001-court-ruling.html', 'articles/0002-etc-passwd.html', 'index.html'])
  const links = [...parse(files.get('index.html')!).querySelectorAll('.articles a')].map((link) =>
    link.getAttribute('href'),
  )
  expect(links).toEqual(['articles/0001-court-ruling.html', 'articles/0002-etc-passwd.html'])
  expect(parse(files.get('articles/0001-court-ruling.html')!).querySelector('nav a')!.getAttribute('href')).toBe(
    '../index.html',
  )
})
