import type { QuoteMatch } from '../summary/grep.js'
import { csvHeader, csvRows } from './csv.js'
import { type Paint, plain } from './paint.js'
import type { ArticleRecord } from './record.js'
import { quotesWithIds } from './tables/ids.js'
import { quotes } from './tables/quotes.js'
import type { Row } from './tables/table.js'
import { clean, indented, oneLine } from './wrap.js'

/** A quotation that was found, in an article with an id. */
export type RecordMatch = QuoteMatch<ArticleRecord>

/** A quotation that was found, for a person to read: whose it is, the words with what was looked for in bold, the article. */
export function prettyMatch({ article, quote, matches }: RecordMatch, { width, paint = plain }: MatchLayout): string {
  const name = quote.speaker === null ? paint.dim('No source given') : paint.person(clean(quote.speaker.name))
  const where = [String(article.id), ...(article.published === null ? [] : [article.published])].map(clean).join('  ')
  const heading = `${paint.bold(name)}  ${paint.dim(where)}`
  return `${[heading, ...indented('  ', `“${highlight(quote.words, matches, paint)}”`, width)].join('\n')}\n`
}

export interface MatchLayout {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint?: Paint | undefined
}

function highlight(words: string, matches: RecordMatch['matches'], paint: Paint): string {
  let at = 0
  let text = ''
  for (const { start, end } of matches) {
    text += oneLine(words.slice(at, start)) + paint.bold(oneLine(words.slice(start, end)))
    at = end
  }
  return (text + oneLine(words.slice(at))).trim()
}

/** A quotation that was found as a line of JSON: its row in the table of quotations, and where the pattern matches in its words. */
export function matchLine(match: RecordMatch): string {
  return `${JSON.stringify({ ...rowOf(match), matches: match.matches })}\n`
}

export const matchesHeader: string = csvHeader(quotes.columns)

/** A quotation that was found as a line of CSV, under {@link matchesHeader}. */
export function matchCsv(match: RecordMatch): string {
  return csvRows([rowOf(match)], quotes.columns)
}

function rowOf({ article, quote }: RecordMatch): Row {
  const index = quotesWithIds(article).findIndex((one) => one.quote === quote)
  return quotes.rows(article)[index]!
}
