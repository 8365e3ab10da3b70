/** Texts to try everything with: news thrown together, articles of ours that were spoiled, any Unicode. */
import fc from 'fast-check'
import { readFixtures } from '../fixtures.js'
import { HOSTILE } from './hostile.js'

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

/** A stretch of an article. */
const stretch = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.nat(1500), fc.integer({ min: 40, max: 1200 }))
  .map(([text, from, length]) => text.slice(from, from + length))

/** A stretch of an article with a piece thrown in. */
const spoiled = fc
  .tuple(stretch, fc.nat(1200), piece)
  .map(([text, at, thrown]) => text.slice(0, at) + thrown + text.slice(at))

const MARKS = /["“”‘’«»„']/g

/** What careless hands do to an article. `pick` gives a number for each place where something may be done. */
const MUTATIONS: readonly ((text: string, pick: (places: number) => number) => string)[] = [
  function dropMark(text, pick) {
    return editMark(text, pick, () => '')
  },
  function doubleMark(text, pick) {
    return editMark(text, pick, (mark) => mark + mark)
  },
  function swapMark(text, pick) {
    return editMark(text, pick, () => '"“”‘’«»„\''[pick(9)]!)
  },
  function shuffleSentences(text, pick) {
    const sentences = text.split(/(?<=[.!?]["”’]?) /)
    for (let i = sentences.length - 1; i > 0; i--) {
      const j = pick(i + 1)
      const moved = sentences[i]!
      sentences[i] = sentences[j]!
      sentences[j] = moved
    }
    return sentences.join(' ')
  },
  function joinParagraphs(text, pick) {
    const ends = [...text.matchAll(/\n+/g)]
    const end = ends[pick(ends.length)]
    return end === undefined ? text : `${text.slice(0, end.index)} ${text.slice(end.index + end[0].length)}`
  },
  function changeCase(text, pick) {
    const words = text.split(' ')
    const at = pick(words.length)
    const until = at + 1 + pick(8)
    const change = pick(2) === 0 ? (word: string) => word.toUpperCase() : (word: string) => word.toLowerCase()
    return words.map((word, i) => (i >= at && i < until ? change(word) : word)).join(' ')
  },
  function cutAndPaste(text, pick) {
    const from = pick(text.length + 1)
    const cut = text.slice(from, from + pick(120))
    const rest = text.slice(0, from) + text.slice(from + cut.length)
    const to = pick(rest.length + 1)
    return rest.slice(0, to) + cut + rest.slice(to)
  },
]

function editMark(text: string, pick: (places: number) => number, edit: (mark: string) => string): string {
  const marks = [...text.matchAll(MARKS)]
  const mark = marks[pick(marks.length)]
  return mark === undefined ? text : text.slice(0, mark.index) + edit(mark[0]) + text.slice(mark.index + 1)
}

/** A stretch of an article after up to six mutations. */
const mutated = fc
  .tuple(stretch, fc.array(fc.tuple(fc.nat(MUTATIONS.length - 1), fc.nat(2 ** 30)), { minLength: 1, maxLength: 6 }))
  .map(([text, steps]) => steps.reduce((spoilt, [mutation, seed]) => MUTATIONS[mutation]!(spoilt, picker(seed)), text))

/** Numbers that a seed determines, so that a failing text can be shrunk and found again. */
function picker(seed: number): (places: number) => number {
  let state = seed | 1
  return (places) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return places === 0 ? 0 : (state >>> 8) % places
  }
}

/** Something over and over, with something else behind. */
const repeated = fc
  .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 300 }), piece)
  .map(([{ ofLength }, length, end]) => ofLength(length) + end)

export const anyText = fc.oneof(
  { weight: 6, arbitrary: news },
  { weight: 2, arbitrary: spoiled },
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)) },
)

export const anyDay = fc.option(
  fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
  { nil: undefined },
)
