import type { Page } from './dom.js'

/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  readonly headline: string | null
  readonly author: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
}

type Node = Readonly<Record<string, unknown>>

/** schema.org's kinds of articles: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/

export function readLinkedData(page: Page): LinkedData {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    nodesOf(parse(textContent ?? '')),
  )
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  return {
    headline: stringOf(article?.headline) ?? stringOf(article?.name),
    author: namesOf(article?.author ?? article?.creator),
    published: stringOf(article?.datePublished) ?? stringOf(article?.dateCreated),
    publisher: namesOf(article?.publisher),
    url: stringOf(article?.url) ?? stringOf(article?.mainEntityOfPage),
  }
}

/** A page's JSON-LD may be anything. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''))
  } catch {
    return null
  }
}

/** The nodes of a document: one, a list, or a graph of them. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (!isNode(value)) return []
  return [value, ...nodesOf(value['@graph']), ...nodesOf(value.mainEntity)]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** "Ann Roe", { name: "Ann Roe" }, or a list of either. */
function namesOf(value: unknown): string | null {
  const names = [value].flat().map((one) => stringOf(isNode(one) ? one.name : one))
  return names.filter((name) => name !== null).join(', ') || null
}
