import { expect, test } from 'vitest'
import { ByteReader } from '../../src/model-file.js'
import { ByteWriter } from '../../training/model-writer.js'

const NUMBERS = [0, 1, 127, 128, 300, 16_383, 16_384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1]

function written(numbers: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  for (const number of numbers) writer.varint(number)
  // Without its frame and its checksum.
  return writer.seal('names', 1).subarray(10)
}

test('numbers read in one loop are those read one by one', () => {
  const reader = new ByteReader(written([...NUMBERS, 5]))
  expect([...reader.varints(NUMBERS.length)]).toEqual(NUMBERS)
  expect(reader.varint()).toBe(5)
})

test('a number of 32 bits keeps its highest bit', () => {
  const [number] = new ByteReader(written([2 ** 31 + 7])).varints(1)
  expect(number! >>> 0).toBe(2 ** 31 + 7)
})
