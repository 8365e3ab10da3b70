import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { deviations, KNOWN_DEVIATIONS, readFixtures } from './fixtures.js'

const known = JSON.parse(readFileSync(KNOWN_DEVIATIONS, 'utf8')) as Record<string, string[]>
const fixtures = readFixtures()

describe.each(fixtures)('$name', ({ name, text, expected }) => {
  test('has the expected records, but for what is known to be wrong', () => {
    const unknown = deviations(extract(text, expected.options), expected).filter((line) => !known[name]?.includes(line))
    expect(unknown).toEqual([])
  })

  test('has the expected words in the text', () => {
    const { quotes, dates, people, organizations, places, groups } = expected
    const words = [...people, ...organizations, ...places, ...groups, ...dates.map(([date]) => date)]
    for (const piece of [...words, ...quotes.flatMap((quote) => quote.text.split(' … '))]) expect(text).toContain(piece)
  })
})

test('every list of known deviations is of a fixture', () => {
  expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(known)))
})
