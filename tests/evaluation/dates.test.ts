import { expect, test } from 'vitest'
import type { GoldTimex } from '../../evaluation/gold.js'
import { alignDates, type FoundDate, scoreDates } from '../../evaluation/scorers/dates.js'

const timex = (start: number, end: number, value: string, type: GoldTimex['type'] = 'DATE'): GoldTimex => ({
  start,
  end,
  type,
  value,
})
const date = (start: number, end: number, value: string, type: FoundDate['type'] = 'date'): FoundDate => ({
  start,
  end,
  type,
  value,
})

test('strict, relaxed and value', () => {
  const gold = [timex(0, 4, '2020'), timex(10, 20, '2021-03'), timex(30, 40, 'P3Y', 'DURATION'), timex(50, 60, '1999')]
  const found = [date(0, 4, '2020'), date(13, 20, '2021-03'), date(30, 40, 'P3M', 'duration'), date(70, 75, '2001')]
  const measures = scoreDates([alignDates(gold, found)])
  expect(measures.get('strict')).toEqual({ kind: 'counts', tp: 2, fp: 2, fn: 2 })
  expect(measures.get('relaxed')).toEqual({ kind: 'counts', tp: 3, fp: 1, fn: 1 })
  expect(measures.get('type, of relaxed')).toEqual({ kind: 'share', right: 3, of: 3 })
  expect(measures.get('value, of relaxed')).toEqual({ kind: 'share', right: 2, of: 3 })
  expect(measures.get('value')).toEqual({ kind: 'counts', tp: 2, fp: 2, fn: 2 })
})

test('two found in one of gold count once', () => {
  const measures = scoreDates([
    alignDates([timex(0, 10, '2020-03-04')], [date(0, 4, '2020'), date(5, 10, '2020-03-04')]),
  ])
  expect(measures.get('relaxed')).toEqual({ kind: 'counts', tp: 1, fp: 1, fn: 0 })
})
