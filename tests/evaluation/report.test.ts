import { expect, test } from 'vitest'
import { belowFloors } from '../../evaluation/floors.js'
import { counts, headline, type Measure, precision, recall, share } from '../../evaluation/measures.js'
import { calibrate } from '../../evaluation/scorers/calibration.js'
import { printCalibration, printMeasures } from '../../evaluation/table.js'

const measures = new Map<string, Measure>([
  ['span', counts(3, 1, 2)],
  ['speaker', share(2, 3)],
])

test('precision, recall, F1 and shares', () => {
  expect(precision(counts(3, 1, 2))).toBe(0.75)
  expect(recall(counts(3, 1, 2))).toBe(0.6)
  expect(headline(counts(3, 1, 2))).toBeCloseTo(66.67, 2)
  expect(headline(share(2, 3))).toBeCloseTo(66.67, 2)
  expect(headline(counts(0, 0, 0))).toBe(0)
})

test('a table has a block for each system', () => {
  expect(
    printMeasures('Title', [
      ['ours', measures],
      ['theirs', new Map([['span', counts(1, 10, 4)]])],
    ]),
  ).toBe(
    [
      'Title',
      '',
      '         |  ours                          |  theirs',
      '         |     P     R    F1  tp  fp  fn  |    P     R    F1  tp  fp  fn',
      'span     |  75.0  60.0  66.7   3   1   2  |  9.1  20.0  12.5   1  10   4',
      'speaker  |              66.7   2  of   3  |',
      '',
    ].join('\n'),
  )
})

test('confidence goes into bands of ten points, 1 into the last', () => {
  const bands = calibrate([
    { confidence: 1, right: true },
    { confidence: 0.9, right: false },
    { confidence: 0.55, right: true },
  ])
  expect(bands).toHaveLength(10)
  expect(bands[9]).toEqual({ from: 90, count: 2, right: 1, mean: 95 })
  expect(printCalibration('Title', bands)).toBe(
    [
      'Title',
      '',
      'confidence  count  mean  right',
      '     50-60      1  55.0  100.0',
      '    90-100      2  95.0   50.0',
      '',
    ].join('\n'),
  )
})

test('names what is below its floor', () => {
  const layers = [{ name: 'quotes' as const, systems: [['onrecord', measures] as const] }]
  expect(belowFloors({ quotes: { span: 66, speaker: 67 } }, layers)).toEqual([
    'quotes: speaker is 66.7, below its floor 67',
  ])
  expect(() => belowFloors({ quotes: { nothing: 1 } }, layers)).toThrow('"quotes: nothing"')
})
