import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readText } from '../input-error.js'
import { type Page, type PageElement, type PageNode, TEXT } from './dom.js'
import { type Metadata, readMetadata } from './metadata.js'
import { textOf } from './page-text.js'

/** The article of a page: its text, and what the page says of itself. What it does not say is null. */
export interface PageArticle extends Metadata {
  /** The article's words alone, its paragraphs separated by an empty line. All records' offsets count in it. */
  readonly text: string
}

/** Text in characters from which something is taken for an article; pages in brief have little. */
const LEAST_TEXT = 140

/** Elements within elements. No page of a newspaper comes near it, and Readability takes time that grows with its cube. */
const DEEPEST = 150

/** What belongs to a page and to no article. */
const FURNITURE =
  'script, style, noscript, template, nav, header, footer, aside, form, button, svg, figure, iframe, [hidden], [aria-hidden="true"]'

/**
 * Takes the article out of an HTML page, or of a piece of one. Any string is a page; one without an article gives the text that
 * it shows. Scripts are never run and nothing is fetched.
 *
 * @throws TypeError with code TEXT_TYPE if `html` is no string
 * @example
 * const { text, title } = fromHtml('<title>Ice</title><p>&ldquo;It melts,&rdquo; said Ann Roe.</p>')
 * text // '“It melts,” said Ann Roe.'
 * title // 'Ice'
 */
export function fromHtml(html: string): PageArticle {
  const page = parse(readText(html, 'html'))
  const metadata = readMetadata(page)
  const all = shownText(parse(html))
  return { text: articleText(page, all), ...metadata }
}

/** A piece of a page becomes a page of its own. */
function parse(html: string): Page {
  const whole = /<(?:html|body|!doctype)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Page
}

function articleText(page: Page, all: string): string {
  const found = readable(page)
  if (found === null) return all
  // Of a page that is hardly more than its article, nothing is to be lost.
  const text = textOf(found)
  return text.length < LEAST_TEXT && all.length > text.length ? all : text
}

function readable(page: Page): PageElement | null {
  if (isDeeper(page, DEEPEST)) return null
  try {
    for (const caption of page.querySelectorAll('figcaption')) caption.remove()
    const reader = new Readability<PageElement>(page as never, {
      charThreshold: LEAST_TEXT,
      serializer: (node) => node as never,
    })
    return reader.parse()?.content ?? null
  } catch {
    // It is made for whole pages, and some pieces are too small for it.
    return null
  }
}

function isDeeper(root: PageNode, most: number): boolean {
  let level: PageNode[] = [root]
  for (let depth = 0; depth <= most && level.length > 0; depth++) {
    level = level.flatMap((node) => (node.nodeType === TEXT ? [] : [...node.childNodes]))
  }
  return level.length > 0
}

/** All that a page shows outside of its furniture. */
function shownText(page: Page): string {
  for (const element of page.querySelectorAll(FURNITURE)) element.remove()
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body ?? page.documentElement
  return root === null ? '' : textOf(root)
}
