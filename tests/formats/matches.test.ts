import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { matchCsv, matchesHeader, matchLine, prettyMatch } from '../../src/formats/matches.js'
import { ansi } from '../../src/formats/paint.js'
import { grepQuotes } from '../../src/summary/grep.js'
import { hostile } from './records.js'

const [formula, bell] = [
  ...grepQuotes([hostile('a\u001b[2J')], 'click'),
  ...grepQuotes([hostile()], 'escape', { speaker: 'Berg' }),
]

test('for a person: speaker, article, words; no control is obeyed', () => {
  expect(prettyMatch(bell!, { width: 60 })).toBe(
    'Anna =Berg <b>  ../=evil\\u001b[2J.txt  2024-03-20\n' +
      '  “bell\\u0007 escape\\u001b[31m nul\\u0000 \\u202eright to\n' +
      '   left”\n',
  )
  expect(prettyMatch(bell!, { width: 60, paint: ansi })).toContain('\u001b[1mescape\u001b[22m')
})

test('as a line of JSON: the row and the matches', () => {
  const { words, matches, quote, article } = JSON.parse(matchLine(formula!))
  expect(matches.map(({ start, end }: { start: number; end: number }) => words.slice(start, end))).toEqual(['click'])
  expect([quote, article]).toEqual(['q0', 'a\u001b[2J'])
})

test('as CSV', () => {
  const [row] = parse(matchesHeader + matchCsv(formula!), { columns: true }) as Record<string, string>[]
  expect(row!.words).toMatch(/^'=HYPERLINK/)
})
