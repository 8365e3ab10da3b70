import { describe, expect, test } from 'vitest'
import { createExtractor, type ExtractOptions, extract } from '../src/index.js'

const RANGE = 'published must be an ISO date such as "2024-03-22", not'

describe('published', () => {
  test.each([
    ['2024-03-22', '2024-03-22'],
    ['2024-02-29T23:30:00Z', '2024-02-29'],
    ['2024-02-29T23:30', '2024-02-29'],
    ['2024-02-29 23:30:00.123+02:00', '2024-02-29'],
    ['2024-02-29T233000+0530', '2024-02-29'],
    ['0033-04-03', '0033-04-03'],
    ['0004-02-29', '0004-02-29'],
    [new Date('0099-12-31T00:00:00Z'), '0099-12-31'],
    [new Date('2024-03-22T12:00:00Z'), '2024-03-22'],
    [null, null],
    [undefined, null],
  ])('%s is taken', (published, expected) => {
    expect(extract('Ice.', { published }).published).toBe(expected)
  })

  test.each([
    ['2023-02-29', RangeError, `${RANGE} "2023-02-29"`],
    ['22 March 2024', RangeError, `${RANGE} "22 March 2024"`],
    ['', RangeError, `${RANGE} ""`],
    ['2024-03-22Tnonsense', RangeError, `${RANGE} "2024-03-22Tnonsense"`],
    ['2024-03-22T', RangeError, `${RANGE} "2024-03-22T"`],
    ['2024-03-22T99:00', RangeError, `${RANGE} "2024-03-22T99:00"`],
    ['2024-03-22 or later', RangeError, `${RANGE} "2024-03-22 or later"`],
    ['0001-02-29', RangeError, `${RANGE} "0001-02-29"`],
    ['0000-01-01', RangeError, `${RANGE} "0000-01-01"`],
    [new Date(1711065600000 * 1000), RangeError, 'published is a Date in the year 56191'],
    [new Date(-1e14), RangeError, 'published is a Date in the year -1199'],
    [new Date(Number.NaN), RangeError, 'published is an invalid Date'],
    [20240322, TypeError, 'published must be an ISO date string or a Date, not a number'],
  ])('%s is refused', (published, type, message) => {
    const call = () => extract('Ice.', { published } as ExtractOptions)
    expect(call).toThrow(type)
    expect(call).toThrow(message)
  })
})

describe('options', () => {
  test.each([
    [{ publishd: '2024-03-22' }, 'unknown option "publishd"; the options are: published'],
    ['2024-03-22', 'options must be an object, not a string'],
    [['2024-03-22'], 'options must be an object, not an array'],
    [null, 'options must be an object, not null'],
  ])('%j is refused by extract and by createExtractor', (options, message) => {
    for (const call of [
      () => extract('Ice.', options as ExtractOptions),
      () => createExtractor(options as ExtractOptions),
    ]) {
      expect(call).toThrow(TypeError)
      expect(call).toThrow(message)
    }
  })

  test('those of a call go before those of its extractor', () => {
    const extractor = createExtractor({ published: '2024-03-22' })
    expect(extractor('Ice.').published).toBe('2024-03-22')
    expect(extractor('Ice.', { published: undefined }).published).toBe('2024-03-22')
    expect(extractor('Ice.', { published: '2020-01-01' }).published).toBe('2020-01-01')
    expect(extractor('Ice.', { published: null }).published).toBe(null)
  })
})

test('a number is refused with a hint', () => {
  expect(() => extract('Ice.', 3 as unknown as ExtractOptions)).toThrow(
    'options must be an object, not a number; in map, write texts.map((text) => extract(text))',
  )
})

test.each([undefined, null, 7, {}, ['Ice.']])('the text %j is refused', (text) => {
  expect(() => extract(text as unknown as string)).toThrow(TypeError)
})

test.each([
  [() => extract(5 as unknown as string), 'TEXT_TYPE'],
  [() => extract('Ice.', { publishd: '2024-03-22' } as ExtractOptions), 'OPTION_UNKNOWN'],
  [() => extract('Ice.', { published: 5 } as unknown as ExtractOptions), 'OPTION_TYPE'],
  [() => createExtractor('2024-03-22' as ExtractOptions), 'OPTION_TYPE'],
  [() => createExtractor({ published: 'Tuesday' }), 'OPTION_RANGE'],
])('an error of a call has a code: %s', (call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }))
})
