/** What is asked of a list of words. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>
export type WordTable<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>

/** Slots of a filter for each word of a list, and at most. */
const SLOTS_PER_WORD = 16
const MOST_SLOTS = 1 << 16

/**
 * Three letters and the length of each word of a list. All words of a text are asked for on all lists, and most are on none: a
 * glance at these tells so in a fraction of the time of a search.
 */
class WordFilter {
  private readonly slots: Uint8Array
  private readonly mask: number

  constructor(words: Iterable<string>, count: number) {
    let size = 64
    while (size < SLOTS_PER_WORD * count && size < MOST_SLOTS) size *= 2
    this.mask = size - 1
    this.slots = new Uint8Array(size)
    for (const word of words) this.slots[this.slotOf(word)] = 1
  }

  /** false of most words that are not on the list, true of all that are. */
  mayHold(word: string): boolean {
    return this.slots[this.slotOf(word)] === 1
  }

  private slotOf(word: string): number {
    const { length } = word
    const letters =
      word.charCodeAt(0) * 31 + word.charCodeAt(length >> 1) * 577 + word.charCodeAt(length - 1) * 1009 + length * 97
    return letters & this.mask
  }
}

export function quickSet(set: ReadonlySet<string>): WordSet {
  const filter = new WordFilter(set, set.size)
  return { has: (word) => filter.mayHold(word) && set.has(word) }
}

export function quickTable<Value>(table: ReadonlyMap<string, Value>): WordTable<Value> {
  const filter = new WordFilter(table.keys(), table.size)
  return {
    get: (word) => (filter.mayHold(word) ? table.get(word) : undefined),
    has: (word) => filter.mayHold(word) && table.has(word),
  }
}
