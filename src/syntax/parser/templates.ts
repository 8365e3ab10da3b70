import { FEATURE_BITS } from './hash.js'

/**
 * Templates of features. Each combines up to three of some values, which are hashes, to the hash of a feature.
 *
 * The features of a word's tag, step and label are the inner loop of the parser, some eighty a word. So templates are tables that one short
 * loop runs over: spelt out, they are too much code for an engine to compile well.
 */
export class Templates {
  readonly count: number
  private readonly salts: Int32Array
  /** The places of the three values of each, a byte for each. */
  private readonly places: Int32Array

  /**
   * Of the names of the values in their order, and of templates as the names of their values, with spaces between. Templates are numbered
   * from `base`.
   */
  constructor(base: number, values: readonly string[], templates: readonly string[]) {
    this.count = templates.length
    this.salts = Int32Array.from(templates, (_, i) => Math.imul(base + i, 0x9e3779b1))
    this.places = Int32Array.from(templates, (template) =>
      template.split(' ').reduce((places, name, k) => places | ((1 + values.indexOf(name)) << (8 * k)), NONE),
    )
  }

  /** Writes the features of values, the first of which stands at 1 and is behind a 0; returns how many there are. */
  combine(values: Int32Array, features: Int32Array): number {
    const { count, salts, places } = this
    for (let i = 0; i < count; i++) {
      const place = places[i]!
      const c = values[place >> 16]!
      let hash =
        Math.imul(values[place & 255]! ^ salts[i]!, 0x85ebca6b) +
        Math.imul(values[(place >> 8) & 255]!, 0xc2b2ae35) +
        Math.imul(c ^ (c >>> 16), 0x27d4eb2f)
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      features[i] = (hash ^ (hash >>> 13)) >>> (32 - FEATURE_BITS)
    }
    return count
  }
}

/** The place of what is not there, which is 0. */
const NONE = 0
