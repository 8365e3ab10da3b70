/**
 * How often the mention behind a gold quotation resolves to the entity that gold names: for each quotation the mention
 * nearest to it and to its cue is looked up among the references of the resolution.
 *
 * npx tsx evaluation/coreference.ts [FOLDER] [--train] [--errors]
 */
import type { Resolution } from '../src/entities/resolution.js'
import { resolveEntities } from '../src/entities/resolve-entities.js'
import { createNameTagger } from '../src/names/tag-names.js'
import { findMarked } from '../src/quotes/find-marked.js'
import type { Span } from '../src/records.js'
import { createReader } from '../src/text/read.js'
import { GOLD_FOLDER, type GoldQuote, type QuoteArticle, readQuoteArticles } from './gold.js'
import { sameSpeaker } from './speaker-name.js'

/** `unnamed` are descriptions of a source that the article never names: no entity is right. */
type Kind = 'name' | 'pronoun' | 'description' | 'unnamed'

interface Judgement {
  readonly kind: Kind
  readonly right: boolean
  readonly gold: string
  readonly found: string | null
  readonly context: string
}

/** A mention farther than this from its quotation, in characters, is not looked for. */
const REACH = 600

const CONTEXT = 160

function judge(article: QuoteArticle, resolution: Resolution): Judgement[] {
  return article.quotes.flatMap((quote) => {
    if (quote.kind !== 'quote' || quote.mentionKind === 'none' || quote.speaker === null) return []
    const span = locate(article.text, quote)
    if (span === null) return []
    const found = entityName(resolution, span, quote)
    const kind = quote.mentionKind === 'description' && quote.mention === quote.speaker ? 'unnamed' : quote.mentionKind
    const right =
      kind === 'unnamed' ? found === null || sameSpeaker(quote.speaker, found) : sameSpeaker(quote.speaker, found)
    return [{ kind, right, gold: quote.speaker, found, context: contextOf(article, span) }]
  })
}

/** The occurrence of the quotation's mention that lies nearest to it and to an occurrence of its cue. */
function locate(text: string, quote: GoldQuote): Span | null {
  const mentions = occurrences(text, quote.mention, quote)
  const cues = quote.cue === '' ? [] : occurrences(text, quote.cue, quote)
  let best: Span | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mention of mentions) {
    const viaCue = cues.map((cue) => distance(mention, cue) + distance(cue, quote))
    const cost = distance(mention, quote) + (cues.length > 0 ? Math.min(...viaCue) : 0)
    if (cost < least) {
      least = cost
      best = mention
    }
  }
  return best
}

function occurrences(text: string, words: string, near: Span): Span[] {
  const spans: Span[] = []
  const last = Math.min(text.length, near.end + REACH)
  for (
    let at = text.indexOf(words, Math.max(0, near.start - REACH));
    at >= 0 && at < last;
    at = text.indexOf(words, at + 1)
  ) {
    const end = at + words.length
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) spans.push({ start: at, end })
  }
  return spans
}

/** Zero inside of each other; a mention within the quotation itself is far from it. */
function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : REACH
}

/** The entity of the reference that covers most of the span; of descriptions only those that end where it ends count. */
function entityName({ entities, references }: Resolution, span: Span, { mentionKind }: GoldQuote): string | null {
  let best: string | null = null
  let most = 0
  for (const reference of references) {
    const overlap = Math.min(reference.end, span.end) - Math.max(reference.start, span.start)
    if (overlap <= most || reference.form !== mentionKind) continue
    most = overlap
    best = entities[reference.entity]!.name
  }
  return best
}

function contextOf({ text }: QuoteArticle, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT / 2)
  return `${before}[[${text.slice(start, end)}]]${after}`.replaceAll('\n', ' / ')
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? GOLD_FOLDER
const read = createReader()
const tagNames = createNameTagger()
const judgements = readQuoteArticles(folder, flags.includes('--train') ? 'train' : 'dev').flatMap((article) => {
  const document = read(article.text)
  const resolution = resolveEntities(document, tagNames(document), findMarked(document))
  return judge(article, resolution).map((judgement) => ({ ...judgement, id: article.id }))
})
for (const kind of ['name', 'pronoun', 'description', 'unnamed'] as const) {
  const ofKind = judgements.filter((judgement) => judgement.kind === kind)
  const right = ofKind.filter((judgement) => judgement.right).length
  console.log(`${kind.padEnd(12)} ${((100 * right) / ofKind.length).toFixed(1).padStart(5)}  ${right}/${ofKind.length}`)
  if (!flags.includes('--errors')) continue
  for (const { id, gold, found, context } of ofKind.filter((judgement) => !judgement.right)) {
    console.log(`  ${id}  gold ${gold}  found ${found}\n    ${context}`)
  }
}
