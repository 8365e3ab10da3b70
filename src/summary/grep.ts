import type { Article, Entity, Quote } from '../records.js'
import { foldName } from './fold-name.js'
import { entitiesById } from './named-with.js'

/** Which quotations {@link grepQuotes} finds. */
export interface GrepOptions {
  /** A name, or some of the words of one: "Berg" finds Anna Berg. Titles do not count, case does not matter. */
  readonly speaker?: string | undefined
  /** Also the headlines and pull quotes that repeat a quotation; without it each is found once. */
  readonly repeats?: boolean | undefined
}

/** A quotation that was looked for. */
export interface QuoteMatch<Source extends Article = Article> {
  readonly article: Source
  readonly quote: Quote
  /** Where the pattern matches, as offsets into `quote.words` (UTF-16); all of them, in order, never overlapping. */
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

/**
 * The quotations that hold a pattern, in order. A string is looked for as it stands, but for case, the shape of quotation
 * marks and the width of white space; a regular expression is matched as it is, against `quote.words`.
 *
 * @example
 * const article = extract('“It failed,” said Kim Tran. “We had warned them.”')
 * const found = [...grepQuotes([article], 'warned', { speaker: 'Tran' })]
 * found[0].quote.words // 'It failed, We had warned them.'
 */
export function* grepQuotes<Source extends Article>(
  articles: Iterable<Source>,
  pattern: string | RegExp,
  options: GrepOptions = {},
): Generator<QuoteMatch<Source>> {
  const grep = createGrep(pattern, options)
  for (const article of articles) yield* grep(article)
}

/** {@link grepQuotes} for articles that come one at a time. */
export function createGrep(
  pattern: string | RegExp,
  { speaker, repeats = false }: GrepOptions = {},
): <Source extends Article>(article: Source) => QuoteMatch<Source>[] {
  const expression = toExpression(pattern)
  const wanted = speaker === undefined ? null : nameWords(speaker)
  return (article) => {
    const entities = entitiesById(article)
    const find = (quote: Quote) => {
      if (quote.repeats !== null && !repeats) return []
      if (wanted !== null && !isSpeaker(quote, wanted, entities)) return []
      const all = [...quote.words.matchAll(expression)]
      if (all.length === 0) return []
      const matches = all.map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
      return [{ article, quote, matches: matches.filter(({ start, end }) => start < end) }]
    }
    // The words of an inner quotation are also those of the one around it: they are found once.
    return article.quotes.flatMap((quote) => {
      const found = find(quote)
      return found.length > 0 ? found : quote.inner.flatMap(find)
    })
  }
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g

function toExpression(pattern: string | RegExp): RegExp {
  if (typeof pattern !== 'string') {
    return new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  }
  const escaped = pattern
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/\s+/g, '\\s+')
  return new RegExp(escaped, 'giu')
}

function nameWords(name: string): readonly string[] {
  return foldName(name).match(/[\p{L}\p{N}][^\s,]*/gu) ?? []
}

/** Whether the speaker, or one of those who speak together, has every wanted word in one of the names. */
function isSpeaker({ speaker }: Quote, wanted: readonly string[], entities: ReadonlyMap<string, Entity>): boolean {
  if (speaker === null) return false
  const sources = speaker.members.length > 0 ? speaker.members : [speaker]
  return sources.some(({ name, entity }) => {
    const known = entity === null ? undefined : entities.get(entity)
    const names = [name, ...(known?.aliases ?? []), ...(known?.acronym === undefined ? [] : [known.acronym])]
    return names.some((one) => {
      const words = nameWords(one)
      return wanted.length > 0 && wanted.every((word) => words.includes(word))
    })
  })
}
