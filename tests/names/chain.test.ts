import { describe, expect, test } from 'vitest'
import { Chain } from '../../src/names/chain.js'
import { isClosed, labelCount, mayFollow, OUTSIDE, PLAIN } from '../../src/names/labels.js'
import { random } from '../../training/random.js'

const LABELS = labelCount(2)
const LENGTH = 4

/** Every labelling of a row that the labels allow. */
function labellings(length: number): number[][] {
  if (length === 0) return [[]]
  return labellings(length - 1).flatMap((row) => {
    const last = row.at(-1) ?? OUTSIDE
    return Array.from({ length: LABELS }, (_, label) => [...row, label]).filter((longer) =>
      mayFollow(last, longer.at(-1)!),
    )
  })
}

describe('a chain, beside the sum over all labellings', () => {
  const next = random(7)
  const transitions = Float32Array.from({ length: LABELS * LABELS }, () => 2 * next() - 1)
  const scores = Float32Array.from({ length: LENGTH * LABELS }, () => 4 * next() - 2)
  const rows = labellings(LENGTH).filter((row) => isClosed(row.at(-1)!))
  const score = (row: readonly number[]): number =>
    row.reduce(
      (sum, label, t) => sum + scores[t * LABELS + label]! + transitions[(row[t - 1] ?? OUTSIDE) * LABELS + label]!,
      0,
    )
  const total = rows.reduce((sum, row) => sum + Math.exp(score(row)), 0)
  const share = (some: (row: readonly number[]) => boolean): number =>
    rows.filter(some).reduce((sum, row) => sum + Math.exp(score(row)), 0) / total
  // Made in each test: what makes it is tested, too.
  const chainOf = () => new Chain(LABELS, transitions)

  test('finds the best one', () => {
    const chain = chainOf()
    const path = new Uint8Array(LENGTH)
    chain.best(scores, LENGTH, path)
    const best = rows.reduce((a, b) => (score(b) > score(a) ? b : a))
    expect([...path]).toEqual(best)
  })

  test('has the same sum and the same probability of each label, pair and span', () => {
    const chain = chainOf()
    expect(chain.run(scores, LENGTH)).toBeCloseTo(Math.log(total), 4)
    const marginal = new Float64Array(LABELS)
    for (let t = 0; t < LENGTH; t++) {
      chain.marginal(t, marginal)
      for (let label = 0; label < LABELS; label++) {
        expect(marginal[label]).toBeCloseTo(
          share((row) => row[t] === label),
          4,
        )
      }
      const pairs = new Float32Array(LABELS * LABELS)
      chain.addPairs(t, pairs)
      pairs.forEach((probability, index) => {
        const [a, b] = [Math.floor(index / LABELS), index % LABELS]
        expect(probability).toBeCloseTo(
          share((row) => (row[t - 1] ?? OUTSIDE) === a && row[t] === b),
          4,
        )
      })
    }
    const path = Uint8Array.from(rows[rows.length >> 1]!)
    expect(chain.spanProbability(path, 1, 3)).toBeCloseTo(
      share((row) => row[1] === path[1] && row[2] === path[2]),
      4,
    )
  })

  test('reads rows that lie behind others, and are wider than the labels', () => {
    const chain = chainOf()
    const [start, width] = [5, LABELS + 3]
    const wide = new Float32Array(start + LENGTH * width).fill(50)
    for (let t = 0; t < LENGTH; t++) wide.set(scores.subarray(t * LABELS, (t + 1) * LABELS), start + t * width)
    const [path, expected] = [new Uint8Array(LENGTH), new Uint8Array(LENGTH)]
    chain.best(scores, LENGTH, expected)
    chain.best(wide, LENGTH, path, start, width)
    expect(path).toEqual(expected)
    expect(chain.run(wide, LENGTH, start, width)).toBeCloseTo(Math.log(total), 4)
  })

  test('gives shares of scores that no exponential holds', () => {
    const chain = chainOf()
    const high = scores.map((one) => one + 900)
    chain.run(scores, LENGTH)
    const path = Uint8Array.from(rows[rows.length >> 2]!)
    const share = chain.spanProbability(path, 0, LENGTH)
    expect(chain.run(high, LENGTH)).toBeCloseTo(Math.log(total) + 900 * LENGTH, 1)
    expect(chain.spanProbability(path, 0, LENGTH) / share).toBeCloseTo(1, 3)
  })

  test('has a share of 1 for all labellings together, and sets its transitions anew', () => {
    const chain = new Chain(LABELS, new Float32Array(LABELS * LABELS))
    chain.setTransitions(transitions)
    chain.run(scores, LENGTH)
    const all = rows.reduce((sum, row) => sum + chain.spanProbability(Uint8Array.from(row), 0, LENGTH), 0)
    expect(all).toBeCloseTo(1, 4)
  })

  test('lets plain labels stand in any order', () => {
    const chain = new Chain(3, new Float32Array(9), PLAIN)
    const plain = Float32Array.of(0, 3, 1, 0, 1, 4, 2, 0, 1)
    const path = new Uint8Array(3)
    chain.best(plain, 3, path)
    expect([...path]).toEqual([1, 2, 0])
    chain.run(plain, 3)
    const marginal = new Float64Array(3)
    chain.marginal(1, marginal)
    const sum = 1 + Math.exp(1) + Math.exp(4)
    expect([...marginal]).toEqual([1, Math.exp(1), Math.exp(4)].map((share) => expect.closeTo(share / sum, 5)))
  })

  test('finds the best one of any scores, names of several tokens and names at the end among them', () => {
    const next = random(11)
    let long = 0
    let atEnd = 0
    for (let round = 0; round < 80; round++) {
      const transitions = Float32Array.from({ length: LABELS * LABELS }, () => 4 * next() - 2)
      const scores = Float32Array.from({ length: LENGTH * LABELS }, () => 2 * next() - 1)
      const scoreOf = (row: readonly number[]): number =>
        row.reduce(
          (sum, label, t) => sum + scores[t * LABELS + label]! + transitions[(row[t - 1] ?? OUTSIDE) * LABELS + label]!,
          0,
        )
      const path = new Uint8Array(LENGTH)
      new Chain(LABELS, transitions).best(scores, LENGTH, path)
      expect([...path]).toEqual(rows.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a)))
      if (!isClosed(path[1]!)) long++
      if (path.at(-1) !== OUTSIDE) atEnd++
    }
    expect(long).toBeGreaterThan(3)
    expect(atEnd).toBeGreaterThan(3)
  })
})
