import { readDay } from '../read-day.js'
import type { Page } from './dom.js'
import { readLinkedData } from './linked-data.js'

/** What a page says of its article. null: nothing. */
export interface Metadata {
  readonly title: string | null
  readonly byline: string | null
  /** ISO date. */
  readonly published: string | null
  /** The name of the site or paper. */
  readonly site: string | null
  /** The address that the page gives as its own. */
  readonly url: string | null
  /** BCP 47: "en", "en-GB". */
  readonly lang: string | null
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline']
const BYLINE = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'byline',
  'twitter:creator',
]
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
]

/** The first source that says something: JSON-LD, Open Graph and other meta elements, the elements of the page. */
export function readMetadata(page: Page): Metadata {
  const linked = readLinkedData(page)
  const metas = readMetas(page)
  const meta = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const first = (...values: readonly (string | null | undefined)[]) =>
    values.map(clean).find((value) => value !== null) ?? null
  return {
    title: first(linked.headline, meta(TITLE), textAt(page, 'h1'), textAt(page, 'title')),
    byline: first(linked.author, meta(BYLINE.filter((name) => !isAddress(metas.get(name)))), bylineOf(page)),
    published: firstDay([linked.published, ...PUBLISHED.map((name) => metas.get(name)), ...timesOf(page)]),
    site: first(linked.publisher, meta(['og:site_name', 'application-name'])),
    url: first(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta(['og:url']), linked.url),
    lang: first(page.documentElement?.getAttribute('lang'), meta(['og:locale'])),
  }
}

/** Of each name or property, its first content. */
function readMetas(page: Page): Map<string, string> {
  const metas = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')
    if (content === null || content.trim() === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

/** "article:author" is often the address of a profile. */
function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:|^@/i.test(value)
}

function bylineOf(page: Page): string | null {
  return textAt(page, '[rel="author"], [itemprop="author"], .byline, .author')
}

/** Times of the article's head first: one in a comment or a list of other articles comes later. */
function timesOf(page: Page): (string | null)[] {
  const marked = page.querySelectorAll('time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"]')
  const inArticle = page.querySelectorAll('article time, main time')
  return [...marked, ...inArticle, ...page.querySelectorAll('time')].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
  )
}

function firstDay(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = readDay(value)
    if (day) return day
  }
  return null
}

function textAt(page: Page, selector: string): string | null {
  return page.querySelector(selector)?.textContent ?? null
}

function clean(value: string | null | undefined): string | null {
  const text = value
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:?\s+(?=\p{Lu})/iu, '')
  return text ? text : null
}
