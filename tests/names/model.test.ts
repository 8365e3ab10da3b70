import { describe, expect, test } from 'vitest'

import { ModelError } from '../../src/model-error.js'
import { HEADER_LENGTH } from '../../src/model-file.js'
import { hashText } from '../../src/models/hash.js'
import { labelCount } from '../../src/names/labels.js'
import { NAMES_VERSION, readNamesModel } from '../../src/names/model.js'
import { readWordClasses, WORD_CLASSES_VERSION } from '../../src/names/word-classes.js'
import { packNames } from '../../training/names/pack.js'
import { models } from '../models.js'

const LABELS = labelCount(1)

function packed(): Uint8Array {
  const hashes = [hashText('b'), hashText('a'), hashText('gone')]
  const look = (labels: number, state: number[]) => ({
    hashes,
    weights: {
      labels,
      state: Float32Array.from(state),
      transitions: new Float32Array(labels * labels).fill(0.25),
    },
  })
  const first = look(2, [0.5, 0, 1, -1, 0, 0.001])
  const second = look(LABELS, [0, 1, 0, 0, 0, -2, 0, 0, 0, 0.5, 0, 0.001, 0, 0, 0])
  return packNames(['person'], { slope: 1, offset: 0 }, [first, second])
}

function codeOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof ModelError) return error.code
    throw error
  }
  return 'none'
}

describe('a model of names', () => {
  test('is read as it was written, but for small weights and the width of a step', () => {
    const { types, transitions, weights, confidence } = readNamesModel(packed())
    expect(types).toEqual(['person'])
    expect([...transitions[1]]).toEqual(new Array(LABELS * LABELS).fill(0.25))
    expect(confidence(0.7)).toBeCloseTo(0.7)
    const rowOf = (feature: string): number[] => {
      const sums = new Int32Array(2 + LABELS)
      weights.add(hashText(feature), sums, 0)
      return [...sums].map((sum) => sum * weights.scale)
    }
    const closeTo = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 1))
    expect(rowOf('b')).toEqual(closeTo([0.5, 0, 0, 1, 0, 0, 0]))
    expect(rowOf('a')).toEqual(closeTo([1, -1, -2, 0, 0, 0, 0.5]))
    expect(rowOf('gone')).toEqual(closeTo([0, 0, 0, 0, 0, 0, 0]))
    expect(rowOf('unknown')).toEqual(closeTo([0, 0, 0, 0, 0, 0, 0]))
  })

  test('is the same bytes for the same weights', () => {
    expect(packed()).toEqual(packed())
  })
})

describe.each([
  { kind: 'names', bytes: models.get('names'), read: readNamesModel, version: NAMES_VERSION },
  { kind: 'word classes', bytes: models.get('word-classes'), read: readWordClasses, version: WORD_CLASSES_VERSION },
])('the shipped model of $kind', ({ bytes, read, version }) => {
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice()
    copy[at] = value
    return copy
  }

  test('is read', () => {
    expect(codeOf(() => read(bytes))).toBe('none')
  })

  test('of another version throws MODEL_VERSION', () => {
    expect(codeOf(() => read(changed(5, version + 1)))).toBe('MODEL_VERSION')
  })

  test('with a changed byte, cut short, empty or of another kind throws MODEL_DAMAGED', () => {
    const middle = bytes.length >> 1
    expect(codeOf(() => read(changed(middle, bytes[middle]! ^ 1)))).toBe('MODEL_DAMAGED')
    expect(codeOf(() => read(changed(0, 0)))).toBe('MODEL_DAMAGED')
    expect(codeOf(() => read(changed(4, 99)))).toBe('MODEL_DAMAGED')
    expect(codeOf(() => read(bytes.subarray(0, bytes.length - 1)))).toBe('MODEL_DAMAGED')
    expect(codeOf(() => read(bytes.subarray(0, HEADER_LENGTH - 1)))).toBe('MODEL_DAMAGED')
    expect(codeOf(() => read(new Uint8Array()))).toBe('MODEL_DAMAGED')
  })
})
