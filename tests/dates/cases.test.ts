import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'
import { readMarkedDates } from './marked-dates.js'

const read = createReader(models)
const files = readdirSync(new URL('cases', import.meta.url)).sort()

describe.each(files)('%s', (file) => {
  test.each(casesOf(file))('$line', ({ line, published }) => {
    const { text, dates } = readMarkedDates(line)
    const found = findDates(read(text), { published })
    expect(found.map(({ start, end, type, value }) => ({ start, end, type, value }))).toEqual(dates)
    for (const date of found) expect(text.slice(date.start, date.end)).toBe(date.text)
  })
})

/** The cases of a file, each with the day of publication that the last line "@published DAY" before it gives. */
function casesOf(file: string): { line: string; published: string | null }[] {
  const cases: { line: string; published: string | null }[] = []
  let published: string | null = null
  for (const line of readCases(`cases/${file}`, import.meta.url)) {
    const directive = /^@published (\S+)$/.exec(line)?.[1]
    if (directive === undefined) cases.push({ line, published })
    else published = directive === 'none' ? null : directive
  }
  return cases
}
