import { groupCount, LARGEST, placeOf, SALT_BITS, sizeOf } from '../../src/syntax/parser/table.js'

/** The shapes of the groups of a {@link HashTable} of hashes in rising order: of each its salt, above it its size. */
export function findGroups(hashes: readonly number[], valueBits: number): number[] {
  const lowBits = 32 - valueBits
  const lows: number[][] = Array.from({ length: groupCount(valueBits) }, () => [])
  for (const hash of hashes) lows[hash >>> lowBits]!.push(hash & ((1 << lowBits) - 1))
  return lows.map(findGroup)
}

function findGroup(lows: readonly number[]): number {
  let shape = Math.max(1, lows.length + (lows.length >> 2)) << SALT_BITS
  // One more is the next salt; after the last, the first and one place more.
  while (!isPerfect(shape, lows)) if (sizeOf(++shape) === LARGEST) throw new Error('a group of hashes is too large')
  return shape
}

function isPerfect(shape: number, lows: readonly number[]): boolean {
  return new Set(lows.map((low) => placeOf(shape, low))).size === lows.length
}
