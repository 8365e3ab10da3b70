import type { ArticleSummary } from './corpus.js'

/** What the search box of an index looks through, and how it knows whose corrections are its own. */
export interface SearchData {
  readonly articles: readonly Pick<ArticleSummary, 'id' | 'title' | 'href' | 'published' | 'fingerprint' | 'quotes'>[]
}

export function searchData(articles: readonly ArticleSummary[]): SearchData {
  return {
    articles: articles.map(({ id, title, href, published, fingerprint, quotes }) => ({
      id,
      title,
      href,
      published,
      fingerprint,
      quotes,
    })),
  }
}

/** A quotation or an article that fits a search. */
export interface Found {
  readonly title: string
  readonly href: string
  readonly published: string | null
  /** null: the title fits. */
  readonly quote: { readonly words: string; readonly speaker: string | null } | null
}

/** What fits all words of the query, wherever they stand: in the title, the speaker's name, the quotation. */
export function search({ articles }: SearchData, query: string): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const fits = (text: string) => words.every((word) => text.includes(word))
  return articles.flatMap(({ title, href, published, quotes }) => {
    const inTitle = fits(title.toLowerCase()) ? [{ title, href, published, quote: null }] : []
    const inQuotes = quotes
      .filter(({ words, speaker }) => fits(`${speaker ?? ''} ${words}`.toLowerCase()))
      .map(({ ref, words, speaker }) => ({ title, href: quoteHref(href, ref), published, quote: { words, speaker } }))
    return [...inTitle, ...inQuotes]
  })
}

/** Within one page articles are "#/3" and their quotations "#/3/q2"; pages of their own have "#q2". */
function quoteHref(href: string, ref: string): string {
  return href.startsWith('#') ? `${href}/${ref}` : `${href}#${ref}`
}
