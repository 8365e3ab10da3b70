const END = '\n'

/**
 * Keys in the order of their UTF-16 code units, each with a number. Where each begins is all that is made of them at the start, so that
 * tens of thousands cost next to nothing until one is asked for.
 */
export class KeyList {
  private readonly keys: string
  private readonly starts: Uint32Array
  private readonly values: Uint8Array

  /** `keys` has a line a key, each with its end; `values` the number of each. */
  constructor(keys: string, values: Uint8Array) {
    this.keys = keys
    this.values = values
    this.starts = new Uint32Array(values.length + 1)
    for (let i = 0; i < values.length; i++) this.starts[i + 1] = keys.indexOf(END, this.starts[i]) + 1
  }

  /** The number of a key; undefined for one that is not listed. */
  get(key: string): number | undefined {
    const at = this.lowerBound(key)
    return at < this.values.length && this.compare(at, key) === 0 ? this.values[at] : undefined
  }

  /** The keys that begin with `prefix`, each with its number. */
  startingWith(prefix: string): [key: string, value: number][] {
    const found: [string, number][] = []
    for (let at = this.lowerBound(prefix); at < this.values.length; at++) {
      const start = this.starts[at]!
      if (!this.keys.startsWith(prefix, start)) break
      found.push([this.keys.slice(start, this.starts[at + 1]! - 1), this.values[at]!])
    }
    return found
  }

  /** The first of the keys that does not come before `key`. */
  private lowerBound(key: string): number {
    let low = 0
    let high = this.values.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(middle, key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether a listed key comes before `key` (below 0), after it (above 0) or is the same. In place: a search would cut out a dozen others. */
  private compare(at: number, key: string): number {
    const { keys } = this
    const start = this.starts[at]!
    const length = this.starts[at + 1]! - 1 - start
    const common = Math.min(length, key.length)
    for (let i = 0; i < common; i++) {
      const difference = keys.charCodeAt(start + i) - key.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - key.length
  }
}
