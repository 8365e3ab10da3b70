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
    return this.keyAt(at) === key ? this.values[at] : undefined
  }

  /** The keys that begin with `prefix`, each with its number. */
  *startingWith(prefix: string): Generator<[key: string, value: number]> {
    for (let at = this.lowerBound(prefix); this.keyAt(at)?.startsWith(prefix); at++) {
      yield [this.keyAt(at)!, this.values[at]!]
    }
  }

  private keyAt(i: number): string | undefined {
    return i < this.values.length ? this.keys.slice(this.starts[i], this.starts[i + 1]! - 1) : undefined
  }

  /** The first of the keys that does not come before `key`. */
  private lowerBound(key: string): number {
    let low = 0
    let high = this.values.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.keyAt(middle)! < key) low = middle + 1
      else high = middle
    }
    return low
  }
}
