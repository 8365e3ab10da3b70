import { describe, expect, test } from 'vitest'
import { readArticle, titleOf } from '../../src/report/model/article-model.js'
import { initials } from '../../src/report/model/voices.js'
import { fixture, recordOf, statement } from './records.js'

describe('voices', () => {
  test('each speaker has all that is said, in order of appearance', () => {
    const { voices } = readArticle(recordOf('“No,” said Anna Berg.\n\n“Yes,” said Tom Cole.\n\n“Perhaps,” Berg added.'))
    expect(voices.map(({ name, items }) => [name, items.map(({ words }) => words)])).toEqual([
      ['Anna Berg', ['No,', 'Perhaps,']],
      ['Tom Cole', ['Yes,']],
    ])
  })

  test('initials tell speakers apart without colour', () => {
    const { voices } = readArticle(
      recordOf('“No,” said Anna Berg.\n\n“Yes,” said Alan Brown.\n\n“Perhaps,” Berg added.'),
    )
    expect(voices.map((voice) => voice.initials)).toEqual(['AB', 'AB2'])
  })

  test.each([
    ['Margaret Thwaite', 'MT'],
    ['a White House official', 'WO'],
    ['World Health Organization', 'WO'],
    ['Ludwig van Beethoven', 'LB'],
    ['UNESCO', 'U'],
    ['O’Neil', 'O'],
    ['Élodie Ćurić', 'ÉĆ'],
    ['the', '·'],
    ['', '·'],
    ['😀', '·'],
  ])('the initials of %j are %j', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })

  test('a repeat counts no words', () => {
    const record = recordOf('“We lost a year,” said Anna Berg.\n\n“We lost a year,” Berg said.')
    const repeated = { ...record, quotes: record.quotes.map((quote, i) => ({ ...quote, repeats: i === 1 ? 0 : null })) }
    expect(readArticle(record).voices[0]!.quotedWords).toBe(8)
    expect(readArticle(repeated).voices[0]!.quotedWords).toBe(4)
  })
})

describe('corrections', () => {
  const record = recordOf('“No,” said Anna Berg.\n\n“Yes,” said Tom Cole.')
  const { items } = readArticle(record)
  const speaker = { name: 'Tom Cole', type: 'person', entity: record.quotes[1]!.speaker!.entity } as const

  test('a changed speaker moves the quotation to that voice', () => {
    const { voices } = readArticle(record, [{ ...items[0]!.target, verdict: 'speaker', speaker }])
    expect(voices.map(({ name, items }) => [name, items.length])).toEqual([['Tom Cole', 2]])
  })

  test('what is struck stays an item, of no voice', () => {
    const struck = readArticle(record, [{ ...items[0]!.target, verdict: 'struck' }])
    expect(struck.items.map(({ verdict }) => verdict)).toEqual(['struck', null])
    expect(struck.voices.map(({ name }) => name)).toEqual(['Tom Cole'])
  })

  test('what is unsure is to be checked, and no more once it is', () => {
    const unsure = { ...record, quotes: record.quotes.map((quote) => ({ ...quote, confidence: 0.7 })) }
    expect(readArticle(unsure).items.map((item) => item.unsure)).toEqual([true, true])
    const checked = readArticle(unsure, [{ ...items[0]!.target, verdict: 'right' }])
    expect(checked.items.map((item) => item.unsure)).toEqual([false, true])
  })
})

describe('rows', () => {
  test('the notes of a paragraph name its speakers, once each', () => {
    const { rows } = readArticle(fixture('court-ruling'))
    const notes = rows.map((row) => row.notes.map(({ voice, items }) => `${voice.name} ${items.length}`))
    // Two quotations and the statement that they stand in.
    expect(notes[2]).toEqual(['Carla M. Whitfield 3'])
    expect(notes[1]).toEqual([])
  })

  test('a quotation over paragraphs goes on in the note of the next', () => {
    const { rows } = readArticle(
      recordOf('Berg began: “We lost a year.\n\n“We will not lose another,” said Anna Berg.'),
    )
    const spoken = rows.map(({ notes }) => notes.map(({ continued }) => continued))
    expect(spoken).toEqual([[false], [true]])
  })

  test('a statement is marked and noted like a quotation', () => {
    const text = 'Berg said that the bridge would close.'
    const record = recordOf(text, 'a', { statements: [statement(text, 'the bridge would close')] })
    const { rows, items } = readArticle(record)
    expect(items.map(({ ref, kind }) => [ref, kind])).toEqual([['s0', 'statement']])
    expect(rows[0]!.notes).toHaveLength(1)
  })
})

describe('titles', () => {
  test.each([
    ['the headline', 'Bridge to close\n\nIt was shut on Monday.', {}, 'Bridge to close'],
    ['the title that the input told', 'Bridge to close\n\nIt was shut.', { fields: { title: ' A title ' } }, 'A title'],
    ['the id where the first line is a sentence', 'The bridge was shut.\n\nIt is old.', {}, 'a.txt'],
    ['the id of an empty text', '', {}, 'a.txt'],
    ['the id where the title is no text', '', { fields: { title: 7 } }, 'a.txt'],
  ])('%s', (_, text, rest, expected) => {
    expect(titleOf(recordOf(text, 'a.txt', rest))).toBe(expected)
  })
})
