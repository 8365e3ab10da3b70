import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../src/index.js'
import type { Article, Span, TextSpan } from '../src/records.js'
import { plainText } from '../src/text/plain/plain-text.js'
import { createReader } from '../src/text/read.js'
import { readFixtures } from './fixtures.js'
import { models } from './models.js'

const extract = createExtractor()
const { isWord } = createReader(models)

/** Pieces of news that, thrown together, make every stage work: names, cues, marks, dates, and what breaks them. */
const piece = fc.constantFrom(
  ...['Anna Berg', 'Berg', 'Mr', 'Mr.', 'President', 'he', 'she', 'They', 'the minister', 'Hamas', 'the IOF', '(WHO)'],
  ...['said', 'told', 'according to', 'asked', 'stressing that', 'BERG:', 'Q:', 'in a statement', 'wrote on X', "n't"],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', '‚', '``', "''", '(', ')', '[', ']', "'s", '’s', '(IOF)', '—', '-'],
  ...[
    'who',
    'which',
    'called',
    'by',
    'as',
    'in',
    'named',
    'was',
    'it was alleged',
    'heard',
    'a nurse',
    'angry',
    'number 3',
  ],
  ...['the report', 'a court', 'his', 'those who', 'state', 'police', 'minister of', 'based in', 'two companies'],
  ...['on Tuesday', 'March 3', '2024-03-22', 'last week', 'the 1990s', 'at 5 p.m.', 'two days later', 'from 3-5 May'],
  ...[
    '.',
    ',',
    '!',
    '?',
    ':',
    ';',
    '…',
    '...',
    'U.S.',
    'No.',
    'a',
    'the',
    'of',
    'and',
    'that',
    'we won',
    'Oslo',
    'WON',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\0',
    '\u200d',
    '\u0301',
    '👩‍🌾',
    '\ud800',
    '\udc00',
  ],
  ...['<p>', '</p>', '<b>', '</b>', '<br>', '<q>', '&quot;', '&nbsp;', '&amp;', '&lt;', '\n> ', '**', '\u00ad', '-\n'],
)

const news = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

const ARTICLES = readFixtures().map(({ text }) => text)

/** A stretch of a real-looking article with a piece thrown in. */
const spoiled = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.nat(1500), fc.nat(700), fc.nat(700), piece)
  .map(([text, from, before, after, thrown]) => {
    return text.slice(from, from + before) + thrown + text.slice(from + before, from + before + after)
  })

const anyText = fc.oneof(
  { weight: 6, arbitrary: news },
  { weight: 3, arbitrary: spoiled },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)) },
)

const published = fc.option(
  fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
  { nil: undefined },
)

/** More of them find rarer faults: PROPERTY_RUNS=20000 npx vitest tests/properties.test.ts */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 400)

function check(property: (article: Article) => void): void {
  fc.assert(
    fc.property(anyText, published, (text, day) => property(extract(text, { published: day }))),
    { numRuns: RUNS },
  )
}

/** Every record of an article that has words of the text. */
function textSpans({ mentions, dates, quotes }: Article): TextSpan[] {
  return [
    ...mentions,
    ...dates,
    ...quotes
      .flatMap((quote) => [quote, ...quote.inner])
      .flatMap(({ parts, cue, speaker, ...quote }) => [
        quote,
        ...parts,
        ...(cue ? [cue] : []),
        ...(speaker?.mention ? [speaker.mention] : []),
      ]),
  ]
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || start >= spans[i - 1]!.end)
}

describe('of any text', () => {
  test('every record that has words has exactly the words of its span', () => {
    check((article) => {
      for (const span of textSpans(article)) {
        expect(span.text).toBe(article.text.slice(span.start, span.end))
        expect(span.text).not.toBe('')
      }
    })
  })

  test('paragraphs, sentences, mentions and dates are in bounds, in text order and never overlap', () => {
    check(({ text, paragraphs, sentences, mentions, dates }) => {
      for (const spans of [paragraphs, sentences, mentions, dates]) {
        expect(inOrder(spans)).toBe(true)
        expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true)
      }
    })
  })

  test('sentences lie in paragraphs and hold all that is no white space and no markup', () => {
    check(({ text: given }) => {
      const { text, paragraphs, sentences } = extract(plainText(given, isWord).text)
      for (const { start, end } of sentences) {
        expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true)
      }
      const gaps = [...sentences, { start: text.length, end: text.length }].map(({ start }, i) =>
        text.slice(sentences[i - 1]?.end ?? 0, start),
      )
      expect(gaps.join('')).toMatch(/^[\s\p{Cc}\u200b\ufeff]*$/u)
    })
  })

  test('entities and mentions point at each other', () => {
    check(({ entities, mentions }) => {
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      const pointed = entities.flatMap((entity) => entity.mentions.map((index) => [index, entity.id, entity.type]))
      const pointing = mentions.map(({ entity, type }, index) => [index, entity, type])
      expect(pointed.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(pointing)
      expect(entities.every((entity, i) => i === 0 || entity.mentions.length <= entities[i - 1]!.mentions.length)).toBe(
        true,
      )
    })
  })

  test('a quotation runs from its first part to its last, and its speaker is an entity of the article or none', () => {
    check(({ quotes, entities }) => {
      expect(quotes.every(({ start }, i) => i === 0 || start >= quotes[i - 1]!.start)).toBe(true)
      for (const { start, end, parts, speaker } of quotes) {
        expect(inOrder(parts)).toBe(true)
        expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([start, end])
        if (speaker?.entity) expect(entities.map(({ id }) => id)).toContain(speaker.entity)
      }
    })
  })

  test('confidences are shares', () => {
    check(({ mentions, quotes }) => {
      for (const { confidence } of [...mentions, ...quotes]) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    })
  })

  test('intervals of dates are days of the calendar, in order', () => {
    check(({ dates }) => {
      for (const { earliest, latest } of dates) {
        for (const day of [earliest, latest]) if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
      }
    })
  })

  test('the same text gives the same records, also from another extractor', () => {
    const another = createExtractor()
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        expect(another(text, { published: day })).toEqual(extract(text, { published: day }))
      }),
      { numRuns: RUNS },
    )
  })
})
