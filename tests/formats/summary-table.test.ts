import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ansi } from '../../src/formats/paint.js'
import { summaryCsv, summaryJson, summaryTable } from '../../src/formats/summary-table.js'
import { columnsOf } from '../../src/formats/wrap.js'
import { summarize } from '../../src/summary/summarize.js'
import { article } from '../summary/records.js'

const SUMMARY = summarize([
  article({
    published: '2024-05-02',
    entities: [
      { name: 'Anna Berg', titles: ['Mayor'] },
      { name: '=Rosa\u001b[31m Cruz', titles: ['head of the Department of Roads and Bridges of Kilbride'] },
      { name: 'Harbour Union', type: 'organization' },
    ],
    sentences: [['Anna Berg', 'Harbour Union']],
    quotes: [
      { by: ['Anna Berg'], words: 'The bridge will close.' },
      { by: ['=Rosa\u001b[31m Cruz'], words: 'We knew.' },
      { by: ['an official'], words: 'No comment.' },
    ],
    statements: [{ by: ['Harbour Union'], words: 'it was not asked' }],
  }),
])

const TABLE = `speaker                        articles  quotes  words  share  reported       first        last
Anna Berg, Mayor                      1       1      4  50.0%         0  2024-05-02  2024-05-02
=Rosa\\u001b[31m Cruz                  1       1      2  25.0%         0  2024-05-02  2024-05-02
Harbour Union                         1       0      0   0.0%         1  2024-05-02  2024-05-02

1 article, 2024-05-02: 3 quotations, 8 words
1 quotation of speakers without a name, 0 without a source
`

describe('as a table', () => {
  test('a line a speaker, most words first', () => {
    expect(summaryTable(SUMMARY, { width: 95 })).toBe(TABLE)
  })

  test('colours change nothing but colour', () => {
    const painted = summaryTable(SUMMARY, { width: 95, paint: ansi })
    expect(painted).not.toBe(TABLE)
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(TABLE)
  })

  test('in a narrow terminal names have the room of the reported statements', () => {
    const [heading, berg] = summaryTable(SUMMARY, { width: 80 }).split('\n')
    expect(heading).not.toContain('reported')
    expect(berg).toMatch(/^Anna Berg, Mayor {2,}1 /)
  })

  test('the rest is counted', () => {
    expect(summaryTable(SUMMARY, { width: 95, most: 1 })).toContain('\nand 2 more\n')
  })

  test.each([80, 100, 200])('fits into %i columns', (width) => {
    const lines = summaryTable(SUMMARY, { width }).split('\n')
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width)
  })

  test('no articles', () => {
    expect(summaryTable(summarize([]), { width: 80 })).toMatch(/^0 articles: 0 quotations, 0 words\n/)
  })
})

test('as CSV, read back by another program, without formulas', () => {
  const rows: Record<string, string>[] = parse(summaryCsv(SUMMARY), { columns: true })
  expect(rows.map(({ speaker, words, share, statements }) => [speaker, words, share, statements])).toEqual([
    ['Anna Berg', '4', '0.5', '0'],
    ["'=Rosa\u001b[31m Cruz", '2', '0.25', '0'],
    ['Harbour Union', '0', '0', '1'],
  ])
  expect(rows[0]!.organizations).toBe('Harbour Union')
})

test('as JSON', () => {
  expect(JSON.parse(summaryJson(SUMMARY))).toEqual(SUMMARY)
})
