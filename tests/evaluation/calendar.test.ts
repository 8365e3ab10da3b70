import { expect, test } from 'vitest'
import { namesCalendar } from '../../evaluation/scorers/calendar.js'

test.each([
  '2022',
  '2022-23',
  'March',
  'Sept. 30',
  'Tuesday',
  'Wednesday night',
  'May 5, 2019',
  '26/07/2022',
  '9/11',
  'the 11th',
  'Christmas Eve',
])('%s names a year, month, weekday or day', (text) => {
  expect(namesCalendar(text, 'date')).toBe(true)
})

test.each([
  'yesterday',
  'last week',
  'a year ago',
  'the 1990s',
  '19th century',
  '10:30 a.m.',
  'a moment',
  'market day',
])('%s does not', (text) => {
  expect(namesCalendar(text, 'date')).toBe(false)
})

test('durations and sets are left out', () => {
  expect(namesCalendar('every Tuesday', 'set')).toBe(false)
  expect(namesCalendar('two Mondays', 'duration')).toBe(false)
})
