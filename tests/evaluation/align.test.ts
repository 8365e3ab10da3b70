import { expect, test } from 'vitest'
import { align, overlapOfUnion, sameSpan } from '../../evaluation/align.js'

const span = (start: number, end: number) => ({ start, end })

test('pairs each span at most once, the closest first', () => {
  const gold = [span(0, 10), span(12, 20)]
  const found = [span(8, 20), span(0, 4)]
  const { pairs, missed, spurious } = align(gold, found, overlapOfUnion)
  expect(pairs).toEqual([
    [span(0, 10), span(0, 4)],
    [span(12, 20), span(8, 20)],
  ])
  expect(missed).toEqual([])
  expect(spurious).toEqual([])
})

test('two found in one gold span: one is spurious', () => {
  const { pairs, spurious } = align([span(0, 10)], [span(0, 3), span(4, 10)], overlapOfUnion)
  expect(pairs).toEqual([[span(0, 10), span(4, 10)]])
  expect(spurious).toEqual([span(0, 3)])
})

test('leaves out what is not closer than the least', () => {
  expect(align([span(0, 10)], [span(0, 8)], overlapOfUnion, 0.8).pairs).toEqual([])
  expect(align([span(0, 10)], [span(0, 9)], overlapOfUnion, 0.8).pairs).toHaveLength(1)
})

test('touching spans share nothing', () => {
  expect(overlapOfUnion(span(0, 5), span(5, 9))).toBe(0)
  expect(sameSpan(span(0, 5), span(0, 5))).toBe(1)
  expect(sameSpan(span(0, 5), span(0, 6))).toBe(0)
})
