import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.js'
import { findPublished } from '../../src/dates/find-published.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

/** Words that the rules know, in any order: far more expressions, and stranger ones, than news has. */
const timeText = fc
  .array(
    fc.constantFrom(
      ...'the a last next this early mid - – / , . of in on and to two 3 22 2024 1990s 0 99 31 February May March Monday Sat. week years quarter half third first ago later earlier night noon 5:30 p.m. to until between through Q1 ’98 billion million every each past few fiscal end at least Easter yesterday T Z \n "'.split(
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '))

const anyText = fc.oneof(timeText, fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 20 }))
const anyDay = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

test('dates are slices of the text, in order, apart, with days in order', () => {
  fc.assert(
    fc.property(anyText, anyDay, (text, published) => {
      let end = 0
      for (const date of findDates(read(text), { published })) {
        expect(date.text).toBe(text.slice(date.start, date.end))
        expect(date.start).toBeGreaterThanOrEqual(end)
        expect(date.end).toBeGreaterThan(date.start)
        expect(date.value).not.toBe('')
        expect(date.value).not.toMatch(/NaN|undefined|null|\s/)
        expect(date.earliest === null).toBe(date.latest === null)
        if (date.earliest !== null) {
          expect(date.earliest <= date.latest!).toBe(true)
          expect(date.earliest).toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(date.latest).toMatch(/^\d{4}-\d\d-\d\d$/)
        }
        end = date.end
      }
    }),
    { numRuns: 1000 },
  )
})

test('a day of publication that is found is a day of the calendar', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const published = findPublished(read(text))
      if (published !== null) expect(new Date(published).toISOString().slice(0, 10)).toBe(published)
    }),
  )
})

test.each([
  ['a word of time', 'the last '],
  ['modifiers', 'early '],
  ['numbers', '22 '],
  ['years', '2024-'],
  ['months', 'May '],
  ['units', 'two years '],
  ['ranges', '3 to '],
  ['days with hyphens', '3-July-'],
  ['ends of ranges', 'May and '],
  ['days of a month', 'March 3, 4, '],
  ['clocks', '8-9 p.m. '],
  ['weekdays', 'Monday, '],
  ['of-phrases', 'the third Friday of '],
])('a long run of %s is read in linear time', (_, words) => {
  const short = read(words.repeat(2_000))
  const long = read(words.repeat(40_000))
  findDates(short, { published: '2024-03-20' })
  const shortTime = timeOf(() => findDates(short, { published: '2024-03-20' }))
  const longTime = timeOf(() => findDates(long, { published: '2024-03-20' }))
  expect(longTime).toBeLessThan(20 * Math.max(shortTime, 5) * 8)
})

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
