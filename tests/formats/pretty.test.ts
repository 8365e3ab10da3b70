import { expect, test } from 'vitest'
import { ansi } from '../../src/formats/paint.js'
import { pretty } from '../../src/formats/pretty.js'
import type { ArticleRecord } from '../../src/formats/record.js'
import type { Quote, Speaker } from '../../src/records.js'

const span = (text: string) => ({ start: 0, end: text.length, text })

const alone = { members: [], mention: null, via: null }
const berg: Speaker = { name: 'Anna Berg', type: 'person', entity: 'person:anna-berg', ...alone }
const union: Speaker = { name: 'Harbour Union', type: 'organization', entity: null, ...alone }

function quote(speaker: Speaker | null, cue: string | null, ...parts: string[]): Quote {
  return {
    ...span(parts.join('')),
    words: parts.join(' '),
    parts: parts.map(span),
    kind: 'direct',
    speaker,
    cue: cue === null ? null : { ...span(cue), lemma: cue },
    confidence: 0.943,
    alternatives: [],
    evidence: 'cue-after',
    statement: null,
    repeats: null,
    inner: [],
  }
}

const RECORD: ArticleRecord = {
  id: 'berg.txt',
  source: 'articles/berg.txt',
  text: '',
  published: '2024-03-22',
  sentences: [],
  paragraphs: [],
  entities: [
    {
      id: 'person:anna-berg',
      type: 'person',
      name: 'Anna Berg',
      aliases: ['Berg'],
      titles: ['Foreign Minister', 'Dr'],
      mentions: [0, 1, 2],
    },
    {
      id: 'organization:harbour-union',
      type: 'organization',
      name: 'Harbour Union',
      aliases: [],
      titles: [],
      acronym: 'HU',
      mentions: [3],
    },
    { id: 'place:oslo', type: 'place', name: 'Oslo', aliases: [], titles: [], country: 'NO', mentions: [] },
  ],
  mentions: [],
  dates: [
    { ...span('Tuesday'), type: 'date', value: '2024-03-19', earliest: '2024-03-19', latest: '2024-03-19' },
    { ...span('Tuesday'), type: 'date', value: '2024-03-19', earliest: '2024-03-19', latest: '2024-03-19' },
    { ...span('2019'), type: 'date', value: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
  ],
  quotes: [
    quote(berg, 'said', 'We will appeal', 'and we will win, however long it takes and whatever it costs.'),
    quote(union, null, 'We were not asked.'),
    {
      ...quote(berg, 'added', 'Soon.'),
      inner: [quote(union, 'told', 'Go home, all of you, and do not come back here.')],
    },
    quote(null, null, 'A\u001b[31m disgrace\nindeed.'),
  ],
  statements: [],
}

const EXPECTED = `berg.txt  published 2024-03-22 · 4 quotations · 0 mentions · 3 dates

People         Anna Berg, Foreign Minister ×3
Organizations  Harbour Union (HU)
Places         Oslo
Dates          Tuesday 2024-03-19 · 2019

Anna Berg
  “We will appeal … and we will win, however long it takes
   and whatever it costs.” — said 94%
  “Soon.” — added 94%
     Harbour Union: “Go home, all of you, and do not come
      back here.” — told 94%

Harbour Union
  “We were not asked.” — 94%

No source given
  “A\\u001b[31m disgrace indeed.” — 94%
`

test('entities by type, dates with values, each quotation under its speaker', () => {
  expect(pretty(RECORD, { width: 60 })).toBe(EXPECTED)
})

test('colours change nothing but colour', () => {
  const painted = pretty(RECORD, { width: 60, paint: ansi })
  expect(painted).not.toBe(EXPECTED)
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(EXPECTED)
})

test.each([40, 60, 100])('no line is wider than %i columns', (width) => {
  const lines = pretty(RECORD, { width }).split('\n').slice(1)
  expect(lines.every((line) => line.length <= width)).toBe(true)
})

test('an article without records has its title alone', () => {
  const empty = { ...RECORD, published: null, entities: [], dates: [], quotes: [] }
  expect(pretty(empty, { width: 60 })).toBe('berg.txt  0 quotations · 0 mentions · 0 dates\n')
})

const shown = (changes: Partial<ArticleRecord>, statements = false) =>
  pretty({ ...RECORD, entities: [], dates: [], quotes: [], ...changes }, { width: 100, statements })

test.each([
  [0.79, [{ name: 'Ann Roe', entity: null, confidence: 0.15 }], '“No,” — said 79%, unsure: or Ann Roe 15%'],
  [0.5, [], '“No,” — said 50%, unsure'],
  [0.8, [{ name: 'Ann Roe', entity: null, confidence: 0.15 }], '“No,” — said 80%\n'],
  [1, [], '“No,” — said 100%\n'],
])('a quotation of confidence %d', (confidence, alternatives, line) => {
  expect(shown({ quotes: [{ ...quote(berg, 'said', 'No,'), confidence, alternatives }] })).toContain(line)
})

test('what is reported without marks is shown where that is asked for', () => {
  const {
    words: _,
    parts: __,
    kind: ___,
    statement: ____,
    repeats: _____,
    inner: ______,
    ...said
  } = quote(berg, 'said', 'ice melts')
  const statements = [{ ...said, quotes: [] }]
  expect(shown({ statements }, true)).toContain('Reported\n  Anna Berg: ice melts — said 94%')
  expect(shown({ statements })).not.toContain('ice melts')
})
