import { describe, expect, test } from 'vitest'
import { present } from '../../src/text/present.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

describe('wink-nlp is shown', () => {
  test.each(
    ['Berg', "don't", 'don’t', 'Müller', '5pm', '1990s', '3rd', 'Corp.', 'U.S.', 'e.g.', '1,000', '5:30'].concat([
      '.',
      '...',
      '--',
      '“',
      '’s',
      "'s",
      '$',
      '&',
      'AT&T',
      'O’Brien',
    ]),
  )('%s as it stands', (word) => {
    expect(present(word)).toBe(word)
  })

  test.each([
    ['Łukasz', 'Lukasz'],
    ['Zieliński', 'Zielinski'],
    ['e\u0301te\u0301', 'ete'],
    ['Пётр', 'Xxxx'],
    ['Reach.ai', 'Reachai'],
    ['U.S', 'U.S.'],
    ['snake_case', 'snakecase'],
    ["''", "'"],
    ['-----', '-'],
    ['👩‍🌾', '*'],
    ['\u0301', '*'],
    ['\ud800', '*'],
  ])('for %j the stand-in %j', (word, standIn) => {
    expect(present(word)).toBe(standIn)
  })

  test('of a long word the beginning', () => {
    expect(present('http://a.b/'.repeat(20)).length).toBeLessThanOrEqual(40)
  })
})

test('what was read before changes nothing', () => {
  const text = '\u0301 Anna Berg of H.E.R. met Reach.ai, 5m and Zieliński (\u0302).'
  const read = createReader(models)
  const first = createReader(models)(text)
  read('a\u0301\u0302 x\u0301 H.E.R Reach.ai.x ai 5m5 m-\u0302 ński \ud800\u0301 5\u0301 Reach ai.')
  expect(read(text)).toEqual(first)
})
