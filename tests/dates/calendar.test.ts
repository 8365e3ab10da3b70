import { expect, test } from 'vitest'
import {
  addMonths,
  dayOf,
  easter,
  isCalendarDay,
  isoDay,
  isoWeek,
  mondayOf,
  parseDay,
  weekdayOf,
} from '../../src/dates/resolve/calendar.js'
import { holidayIn } from '../../src/dates/resolve/holidays.js'
import { intervalOf } from '../../src/dates/resolve/interval.js'

test.each([
  ['2024-03-20', 3, '2024-W12'],
  ['2021-01-03', 7, '2020-W53'],
  ['2018-12-31', 1, '2019-W01'],
  ['1969-12-31', 3, '1970-W01'],
  ['0099-06-01', 1, '0099-W23'],
])('%s is weekday %i of %s', (day, weekday, week) => {
  expect(weekdayOf(parseDay(day))).toBe(weekday)
  expect(isoWeek(parseDay(day))).toBe(week)
})

test('a week begins on its Monday', () => {
  expect(isoDay(mondayOf(2024, 12))).toBe('2024-03-18')
  expect(isoDay(mondayOf(2020, 53))).toBe('2020-12-28')
})

test('months are added within the length of the month', () => {
  expect(isoDay(addMonths(parseDay('2024-03-31'), -1))).toBe('2024-02-29')
  expect(isoDay(addMonths(parseDay('2024-11-15'), 3))).toBe('2025-02-15')
})

test('a day is one of the calendar or not', () => {
  expect(isCalendarDay(2024, 2, 29)).toBe(true)
  expect(isCalendarDay(2023, 2, 29)).toBe(false)
  expect(isCalendarDay(2023, 13, 1)).toBe(false)
})

test.each([
  [1989, '1989-03-26'],
  [2000, '2000-04-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(isoDay(easter(year))).toBe(day)
})

test.each([
  ['12-25', 2023, '2023-12-25'],
  ['11-W4-4', 2023, '2023-11-23'],
  ['05-W1--1', 2023, '2023-05-29'],
  ['11-02>W2', 2024, '2024-11-05'],
  ['05-25<W1', 2024, '2024-05-20'],
  ['E-2', 2024, '2024-03-29'],
])('the rule %s of %i gives %s', (rule, year, day) => {
  expect(isoDay(holidayIn(rule, year) ?? dayOf(1, 1, 1))).toBe(day)
})

test.each([
  ['2024-03-20', '2024-03-20', '2024-03-20'],
  ['2024-03-20T17:30', '2024-03-20', '2024-03-20'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-W12', '2024-03-18', '2024-03-24'],
  ['2024-W12-WE', '2024-03-23', '2024-03-24'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2023-WI', '2023-12-01', '2024-02-29'],
  ['199', '1990-01-01', '1999-12-31'],
  ['18', '1800-01-01', '1899-12-31'],
  ['2010/2015', '2010-01-01', '2015-12-31'],
])('%s covers %s to %s', (value, earliest, latest) => {
  expect(intervalOf(value)).toEqual({ earliest, latest })
})

test.each(['PAST_REF', 'XXXX-03', 'XXXX-WXX-2', 'P3Y', 'BC0044', '2023-02-29', '', '/'])(
  '%j covers no certain days',
  (value) => {
    expect(intervalOf(value)).toBeNull()
  },
)
