/** What holds of the records of any text whatever, one rule each: `check` gives what breaks it, null where nothing does. */
import type { Article, Attribution, NamedSource, Quote, Span, TextSpan } from '../../src/records.js'

export interface Invariant {
  readonly name: string
  readonly check: (article: Article, given: string) => string | null
}

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'the text is the string that was given',
    check: ({ text }, given) => (text === given ? null : 'another text'),
  },
  {
    name: 'every record that has words has exactly the words of its span, at least one',
    check: (article) =>
      first(textSpans(article), ({ start, end, text }) => text !== '' && article.text.slice(start, end) === text),
  },
  {
    name: 'paragraphs, sentences, mentions and dates are in bounds, in text order and never overlap',
    check: ({ text, paragraphs, sentences, mentions, dates }) =>
      first([paragraphs, sentences, mentions, dates], (spans) => inOrder(spans) && inBounds(spans, text.length)),
  },
  { name: 'sentences lie in paragraphs', check: ({ paragraphs, sentences }) => first(sentences, liesIn(paragraphs)) },
  {
    name: 'entities and mentions point at each other, the most mentioned first',
    check: pointAtEachOther,
  },
  {
    name: 'a quotation runs from its first part to its last; inner ones lie within',
    check: ({ quotes }) => (inStartOrder(quotes) ? first(quotes, isRun) : 'not in text order'),
  },
  {
    name: 'whoever is named as a source is an entity of the article, or none',
    check: ({ entities, quotes, statements }) => {
      const ids = new Set(entities.map(({ id }) => id))
      return first(sources([...allQuotes(quotes), ...statements]), ({ entity }) => entity === null || ids.has(entity))
    },
  },
  {
    name: 'quotations and statements point at others of the article, never at themselves',
    check: ({ quotes, statements }) =>
      first(quotes, ({ statement, repeats }, i) => {
        return isIndex(statement, statements.length) && isIndex(repeats, quotes.length) && repeats !== i
      }) ?? first(statements, (statement) => statement.quotes.every((index) => isIndex(index, quotes.length))),
  },
  {
    name: 'confidences are shares',
    check: ({ mentions, quotes, statements }) => {
      const attributions = [...allQuotes(quotes), ...statements]
      const all = [...mentions, ...attributions, ...attributions.flatMap(({ alternatives }) => alternatives)]
      return first(all, ({ confidence }) => confidence >= 0 && confidence <= 1)
    },
  },
  {
    name: 'no runner-up is surer than the speaker',
    check: ({ quotes, statements }) =>
      first([...allQuotes(quotes), ...statements], ({ confidence, alternatives }) =>
        alternatives.every((other) => other.confidence <= confidence),
      ),
  },
  {
    name: 'intervals of dates are days of the calendar, in order',
    check: ({ dates }) =>
      first(dates, ({ earliest, latest }) => {
        const days = [earliest, latest].every((day) => day === null || /^\d{4}-\d{2}-\d{2}$/.test(day))
        return days && (earliest === null || latest === null || earliest <= latest)
      }),
  },
  {
    name: 'JSON keeps the records as they are',
    check: (article) => {
      const once = JSON.stringify(article)
      return once.includes('"undefined"') || JSON.stringify(JSON.parse(once)) === once
        ? null
        : 'other records after JSON'
    },
  },
]

/** Where the records of a text break a rule, a line each. */
export function breaches(article: Article, given: string): string[] {
  return INVARIANTS.flatMap(({ name, check }) => {
    const breach = check(article, given)
    return breach === null ? [] : [`${name}: ${breach}`]
  })
}

/** The first of the records that is not as it should be, in words; null where all are. */
function first<T>(records: readonly T[], isRight: (record: T, index: number) => boolean): string | null {
  const wrong = records.find((record, index) => !isRight(record, index))
  return wrong === undefined ? null : JSON.stringify(wrong).slice(0, 300)
}

function allQuotes(quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap((quote) => [quote, ...quote.inner])
}

/** Every record of an article that has words of the text. */
function textSpans({ mentions, dates, quotes, statements }: Article): TextSpan[] {
  const all = allQuotes(quotes)
  const ofAttributions = [...all, ...statements].flatMap(({ cue, speaker }) => [cue, speaker?.mention ?? null])
  const records = [...mentions, ...dates, ...all, ...all.flatMap(({ parts }) => parts), ...statements]
  return [...records, ...ofAttributions.filter((span) => span !== null)]
}

function sources(attributions: readonly Attribution[]): NamedSource[] {
  return attributions.flatMap(({ speaker, alternatives }) => [
    ...alternatives,
    ...(speaker === null ? [] : [speaker, ...speaker.members, ...(speaker.via === null ? [] : [speaker.via])]),
  ])
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || start >= spans[i - 1]!.end)
}

function inStartOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || start >= spans[i - 1]!.start)
}

function inBounds(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }) => start >= 0 && start < end && end <= length)
}

/** Whether a span lies in one of others, asked in text order. */
function liesIn(others: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < others.length && others[at]!.end < end) at++
    return at < others.length && others[at]!.start <= start
  }
}

function isRun({ start, end, parts, inner }: Quote): boolean {
  const whole = inOrder(parts) && parts[0]?.start === start && parts.at(-1)!.end === end
  return whole && inner.every((quote) => quote.start >= start && quote.end <= end && quote.inner.length === 0)
}

function isIndex(index: number | null, length: number): boolean {
  return index === null || (Number.isInteger(index) && index >= 0 && index < length)
}

function pointAtEachOther({ entities, mentions }: Article): string | null {
  if (new Set(entities.map(({ id }) => id)).size !== entities.length) return 'two entities of one id'
  const pointed = entities.flatMap((entity) =>
    entity.mentions.map((index) => ({ index, id: entity.id, type: entity.type })),
  )
  if (pointed.length !== mentions.length)
    return `${pointed.length} mentions of entities, ${mentions.length} of the article`
  const wrong = first(
    pointed,
    ({ index, id, type }) => mentions[index]?.entity === id && mentions[index]!.type === type,
  )
  const sorted = entities.every(({ mentions: own }, i) => i === 0 || own.length <= entities[i - 1]!.mentions.length)
  return wrong ?? (sorted ? null : 'a less mentioned entity before a more mentioned one')
}
