import { FEATURE_BITS } from './hash.js'

/** Bits of the number of a group for its salt, as many for its size; the others are for where it begins. */
export const SALT_BITS = 6
export const LARGEST = (1 << SALT_BITS) - 1

/**
 * A table of hashes, each with a number: a perfect hash, so that a look-up is two reads and no search, and what is not there
 * costs as little as what is. Hashes with the same upper bits are a group. A group has places of its own, a few more than it has
 * hashes, and a salt with which the lower bits of its hashes ask for a place each; there these bits are kept beside the number.
 * Training finds sizes and salts.
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

  /** Of hashes, values of at most `valueBits` bits, and the shapes of the groups: for each its salt, above it its size, in two bytes. */
  constructor(hashes: Uint32Array, values: Int32Array, valueBits: number, shapes: Uint8Array) {
    this.valueBits = valueBits
    this.valueMask = (1 << valueBits) - 1
    this.lowBits = 32 - valueBits
    this.lowMask = (1 << this.lowBits) - 1
    const { lowBits, lowMask } = this
    const groups = new Int32Array(groupCount(valueBits))
    let end = 0
    for (let group = 0; group < groups.length; group++) {
      const shape = shapes[2 * group]! | (shapes[2 * group + 1]! << 8)
      groups[group] = (end << (2 * SALT_BITS)) | shape
      end += sizeOf(shape)
    }
    const entries = new Int32Array(end)
    for (let k = 0; k < hashes.length; k++) {
      const low = hashes[k]! & lowMask
      entries[placeOf(groups[hashes[k]! >>> lowBits]!, low)] = (low << valueBits) | values[k]!
    }
    this.groups = groups
    this.entries = entries
  }
}

/** How many groups there are: fewer where the values leave room for more of a hash beside them. */
export function groupCount(valueBits: number): number {
  return 1 << (FEATURE_BITS - (32 - valueBits))
}

/** The place of a hash by the number of its group and its lower bits. */
export function placeOf(group: number, low: number): number {
  const spread = Math.imul(low, Math.imul(group & LARGEST, 0x85ebca6a) + 0x9e3779b1) >>> 16
  return (group >>> (2 * SALT_BITS)) + ((spread * sizeOf(group)) >>> 16)
}

export function sizeOf(group: number): number {
  return (group >>> SALT_BITS) & LARGEST
}
