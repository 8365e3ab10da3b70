import { documentAuthors } from '../../src/attribution/documents/authors.js'
import type { Reading } from '../../src/attribution/reading.js'
import { identify } from '../../src/attribution/speaker/identify.js'
import type { Span } from '../../src/records.js'
import type { GoldQuote, QuoteArticle } from '../gold.js'
import { sameSpeaker } from '../speaker-name.js'
import { locate } from './locate.js'

/** `unnamed` are descriptions of a source that the article never names: no entity is right. */
type Kind = 'name' | 'pronoun' | 'description' | 'unnamed'

/** Whether the mention of one gold quotation resolves to whom gold names. */
export interface Judgement {
  readonly kind: Kind
  readonly right: boolean
  readonly gold: string
  readonly found: string | null
  readonly context: string
}

const CONTEXT = 160

/** The quotations of an article whose mention is found in the text, in their order. */
export function judge(article: QuoteArticle, reading: Reading): Judgement[] {
  return article.quotes.flatMap((quote) => {
    if (quote.kind !== 'quote' || quote.mentionKind === 'none' || quote.speaker === null) return []
    const span = locate(article.text, quote)
    if (span === null) return []
    const found = entityName(reading, span, quote)
    const kind =
      quote.mentionKind === 'description' && sameSpeaker(quote.mention, quote.speaker) ? 'unnamed' : quote.mentionKind
    const right =
      kind === 'unnamed' ? found === null || sameSpeaker(quote.speaker, found) : sameSpeaker(quote.speaker, found)
    return [{ kind, right, gold: quote.speaker, found, context: contextOf(article, span) }]
  })
}

/** The entity of the reference that covers most of the span, else whoever is behind the document that overlaps it. */
function entityName(reading: Reading, span: Span, { mentionKind }: GoldQuote): string | null {
  const { document, resolution } = reading
  const { entities, references } = resolution
  let best: string | null = null
  let most = 0
  for (const reference of references) {
    const overlap = Math.min(reference.end, span.end) - Math.max(reference.start, span.start)
    // A description may be the last word of a name: "the [Court]".
    const fits = reference.form === mentionKind || (mentionKind === 'description' && reference.end === span.end)
    if (overlap <= most || !fits) continue
    most = overlap
    best = entities[reference.entity]!.name
  }
  if (best !== null || mentionKind !== 'description') return best
  const head = document.tokens.findLastIndex(({ end }) => end <= span.end)
  const authors = head < 0 ? [] : documentAuthors(reading, head)
  return authors.length === 0 ? null : authors.map((author) => identify(reading, author).name).join(' and ')
}

function contextOf({ text }: QuoteArticle, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT / 2)
  return `${before}[[${text.slice(start, end)}]]${after}`.replaceAll('\n', ' / ')
}
