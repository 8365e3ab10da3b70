import { ModelError } from '../../model-error.js'
import { FEATURE_BITS } from './hash.js'

/** Bits of the number of a group for its salt, as many for its size; the others are for where it begins. */
const SALT_BITS = 6
const LARGEST = (1 << SALT_BITS) - 1

/**
 * A table of hashes, each with a number: a perfect hash, so that a look-up is two reads and no search, and what is not there
 * costs as little as what is. Hashes with the same upper bits are a group. A group has places of its own, a few more than it has
 * hashes, and a salt with which the lower bits of its hashes ask for a place each; there these bits are kept beside the number.
 *
 * The parser looks up a hundred hashes a word, so its loops spell a look-up out:
 *
 *     const low = hash & lowMask
 *     const entry = entries[placeOf(groups[hash >>> lowBits], low)]
 *     const value = entry >>> valueBits === low ? entry & valueMask : 0
 */
export class HashTable {
  readonly groups: Int32Array
  /** The lower bits of the hash above the number; a free place is 0, so the number 0 must stand for nothing. */
  readonly entries: Int32Array
  readonly lowBits: number
  readonly lowMask: number
  readonly valueBits: number
  readonly valueMask: number

  /**
   * Of hashes in rising order, and values of at most `valueBits` bits.
   *
   * @throws ModelError if two hashes are the same
   */
  constructor(hashes: Uint32Array, values: Int32Array, valueBits: number) {
    this.valueBits = valueBits
    this.valueMask = (1 << valueBits) - 1
    this.lowBits = 32 - valueBits
    this.lowMask = (1 << this.lowBits) - 1
    const { lowBits, lowMask } = this
    const lows = Int32Array.from(hashes, (hash) => hash & lowMask)
    const groups = new Int32Array(1 << (FEATURE_BITS - lowBits))
    const entries = new Int32Array(2 * hashes.length + groups.length)
    const taken = new Int32Array(LARGEST)
    let start = 0
    for (let group = 0, from = 0; group < groups.length; group++) {
      let to = from
      while (to < hashes.length && hashes[to]! >>> lowBits === group) to++
      const found = findGroup(lows, from, to, start, taken)
      groups[group] = found
      for (let k = from; k < to; k++) entries[placeOf(found, lows[k]!)] = (lows[k]! << valueBits) | values[k]!
      start += sizeOf(found)
      from = to
    }
    this.groups = groups
    this.entries = entries.slice(0, start)
  }
}

/** The place of a hash by the number of its group and its lower bits. */
export function placeOf(group: number, low: number): number {
  const spread = Math.imul(low, Math.imul(group & LARGEST, 0x85ebca6a) + 0x9e3779b1) >>> 16
  return (group >>> (2 * SALT_BITS)) + ((spread * sizeOf(group)) >>> 16)
}

function sizeOf(group: number): number {
  return (group >>> SALT_BITS) & LARGEST
}

/** The number of a group that begins at `start` and has a place for each of its hashes. */
function findGroup(lows: Int32Array, from: number, to: number, start: number, taken: Int32Array): number {
  const count = to - from
  let group = (start << (2 * SALT_BITS)) | (Math.max(1, count + (count >> 2)) << SALT_BITS)
  // One more is the next salt; after the last, the first and one place more.
  while (!isPerfect(group, lows, from, to, start, taken)) {
    if (sizeOf(++group) === LARGEST) throw new ModelError('MODEL_DAMAGED', 'the syntax model has a hash twice')
  }
  return group
}

function isPerfect(
  group: number,
  lows: Int32Array,
  from: number,
  to: number,
  start: number,
  taken: Int32Array,
): boolean {
  for (let k = from; k < to; k++) {
    const at = placeOf(group, lows[k]!) - start
    // No other group has the same number, so it is the mark of its own places.
    if (taken[at] === group) return false
    taken[at] = group
  }
  return true
}
