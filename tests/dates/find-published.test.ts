import { expect, test } from 'vitest'
import { findPublished } from '../../src/dates/find-published.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)

test.each([
  ['2024-03-22', 'https://example.org/world/2024/03/22/talks-end\n\nTalks ended.'],
  ['2022-06-07', 'https://example.org/2022/6/7/talks-end\n\nTalks ended.'],
  ['2022-07-28', 'https://example.org/world/2022-07-28/talks\n\nTalks ended.'],
  ['2024-03-22', 'TEHRAN, March 22, 2024 (Reuters) — Talks ended.'],
  ['2022-07-26', 'CAIRO – 26 July 2022: Talks ended.'],
  ['2024-03-22', 'TEHRAN, Iran, Mar. 22, 2024 /Wire/ -- Talks ended.'],
  ['2023-05-05', 'Talks end\nBy Anna Berg | 5 May 2023\nTalks ended.'],
  ['2023-05-05', 'Talks end\n\nPublished: 5 May 2023\n\nTalks ended.'],
  ['2023-05-05', 'Talks end\n\nMay 5, 2023, 10:30 GMT\n\nTalks ended.'],
  ['2024-03-22', 'Friday, March 22, 2024'],
  ['2024-03-22', 'Talks end\nLast updated on 22/03/2024 at 10:15am\nTalks ended.'],
])('%s is the day of %j', (expected, text) => {
  expect(findPublished(read(text))).toBe(expected)
})

test('the day of publication goes before that of an update', () => {
  expect(findPublished(read('Updated 3 March 2024\nBy Anna Berg\nPublished 1 March 2024'))).toBe('2024-03-01')
})

test('a dateline without a year takes it from the web address', () => {
  expect(findPublished(read('https://example.org/2022/07/talks\n\nOSLO, July 3 (AP) -- Talks ended.'))).toBe(
    '2022-07-03',
  )
})

test.each([
  '',
  'On July 6, 2015, Anna Berg said that talks had ended.',
  'afrol News, 27 January - Talks ended.',
  'OSLO, March 4 – Talks ended.',
  'Talks ended on 5 May 2023 in Oslo.',
  'https://example.org/2022/13/45/talks',
  'Talks ended.\n\nThey began.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nPublished: 5 May 2023',
])('%j does not tell its day', (text) => {
  expect(findPublished(read(text))).toBeNull()
})
