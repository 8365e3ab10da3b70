import { hashOn, hashText, mix } from '../models/hash.js'
import type { Gazetteer, PhraseNode } from './gazetteer.js'
import { kindsAsWritten } from './in-capitals.js'
import type { WordClasses } from './word-classes.js'

/** How many tokens to each side of a token its features look at. */
export const WINDOW = 2

/** What can be told of a word by itself, wherever it stands. Hashes throughout. */
export interface WordType {
  readonly lower: number
  readonly shape: number
  /** The shape in a number of its own: small, but another one each time that word types are made. */
  readonly shapeNumber: number
  /** A group of like words; the shape where the word is in none. */
  readonly group: number
  /** What the word is listed as; 0 where it is not. */
  readonly listed: number
  /** The listed phrases of several words that begin with it. */
  readonly phrases: PhraseNode | undefined
}

/** A word with its features. */
export interface FeaturedWord extends WordType {
  /** For each place in the window, from -WINDOW to +WINDOW, the features that this word gives the token in the middle. */
  readonly features: readonly Int32Array[]
}

/** The word that stands in for what lies beyond a sentence. */
export const EDGE = '\n'

const SOFT_HYPHEN = '\u00AD'

/** Most words are plain, and then much need not be looked for. */
const PLAIN = /^[A-Za-z0-9]*$/

function withPlainMarks(text: string): string {
  return text
    .replaceAll(SOFT_HYPHEN, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]|''|``/g, '"')
}

/** How far from the token in the middle an attribute is looked at. */
type Reach = 0 | 1 | 2

/**
 * The attributes of a word: their hashes, and how far each is looked at. An article has hundreds of words that no one before had, so that
 * no names of attributes are put together, only their hashes.
 */
class Attributes {
  count = 0
  private hashes = new Int32Array(64)
  private reaches = new Uint8Array(64)

  add(reach: Reach, hash: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.reaches[this.count] = reach
    this.hashes[this.count++] = hash
  }

  /** The features of the attributes at each place of the window. */
  featuresAt(): Int32Array[] {
    const { count, hashes, reaches } = this
    const features: Int32Array[] = []
    for (let place = 0; place < 2 * WINDOW + 1; place++) {
      const distance = Math.abs(place - WINDOW)
      const list = new Int32Array(count)
      let length = 0
      for (let k = 0; k < count; k++) if (reaches[k]! >= distance) list[length++] = mix(hashes[k]!, place)
      features.push(list.subarray(0, length))
    }
    return features
  }

  private grow(): void {
    const { hashes, reaches } = this
    this.hashes = new Int32Array(2 * hashes.length)
    this.hashes.set(hashes)
    this.reaches = new Uint8Array(2 * reaches.length)
    this.reaches.set(reaches)
  }
}

/** The hashes of what the names of attributes begin with. */
const LOWER = hashText('w ')
const WORD = hashText('W ')
const SQUEEZED = hashText('s ')
const SHAPE = hashText('S ')
const TAG = hashText('x ')
const KIND = hashText('g ')
const ENDING = hashText('> ')
const BEGINNING = hashText('< ')
const NO_CLUSTER = hashText('c? ')
const CLUSTER = hashText('c')
const LIKELY = hashText('e')
const LIKELIEST = hashText('e ')

const LETTER = /\p{L}/u

/** Makes word types, from the attributes in the table below. */
export function createWordTypes(classes: WordClasses, gazetteer: Gazetteer): (word: string) => FeaturedWord {
  const shapeNumbers = new Map<string, number>()
  const attributes = new Attributes()
  return (text) => {
    const word = PLAIN.test(text) ? text : withPlainMarks(text)
    const lower = word.toLowerCase()
    const shape = shapeOf(word)
    const squeezed = squeeze(shape)
    if (!shapeNumbers.has(squeezed)) shapeNumbers.set(squeezed, shapeNumbers.size)
    const row = classes.find(lower)
    const clusters = row < 0 ? [] : classes.clustersOf(row)
    attributes.count = 0
    attributes.add(2, hashOn(LOWER, lower))
    attributes.add(0, hashOn(WORD, word))
    attributes.add(2, hashOn(SQUEEZED, squeezed))
    attributes.add(1, hashOn(SHAPE, shape, 0, Math.min(8, shape.length)))
    addAffixes(attributes, lower)
    for (const tag of gazetteer.tagsOf(lower)) attributes.add(2, hashOn(TAG, tag))
    const kinds = kindsAsWritten(word, gazetteer.kindsOf(lower))
    for (const kind of kinds) attributes.add(2, hashOn(KIND, kind))
    clusters.forEach((cluster, level) => {
      attributes.add(2, hashOn(CLUSTER, `${level} ${cluster}`))
    })
    if (row >= 0) addLikelyTypes(attributes, classes.levelsOf(row))
    else if (LETTER.test(word)) attributes.add(2, hashOn(NO_CLUSTER, squeezed))
    return {
      lower: hashText(lower),
      shape: hashText(squeezed),
      shapeNumber: shapeNumbers.get(squeezed)!,
      group: row < 0 ? hashText(squeezed) : hashText(`c ${clusters[1]}`),
      listed: kinds.length > 0 ? hashText(kinds.join(' ')) : 0,
      phrases: gazetteer.phrasesFrom(lower),
      features: attributes.featuresAt(),
    }
  }
}

function addLikelyTypes(attributes: Attributes, levels: readonly number[]): void {
  levels.forEach((level, type) => {
    if (level > 0) attributes.add(2, hashOn(LIKELY, `${type} ${level}`))
  })
  attributes.add(2, hashOn(LIKELIEST, `${levels.indexOf(Math.max(...levels))}`))
}

function addAffixes(attributes: Attributes, lower: string): void {
  const { length } = lower
  for (let n = 1; n <= 4 && n < length; n++) {
    attributes.add(n === 3 ? 1 : 0, hashOn(ENDING, lower, length - n))
    if (n > 1) attributes.add(0, hashOn(BEGINNING, lower, 0, n))
  }
}

const LONGEST_SHAPE = 24
const PLAIN_LOWER = /^[a-z]+$/
const ALL_LOWER = 'x'.repeat(LONGEST_SHAPE)

/** "McDonald" -> "XxXxxxxx", "2,000" -> "d,ddd". */
function shapeOf(word: string): string {
  if (PLAIN_LOWER.test(word)) return ALL_LOWER.slice(0, Math.min(word.length, LONGEST_SHAPE))
  return word
    .slice(0, LONGEST_SHAPE)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{M}]/gu, 'x')
    .replace(/\p{Nd}/gu, 'd')
    .replace(/\p{Lo}/gu, 'o')
}

/** "Xxxxx" -> "Xx", where four digits stay apart from other numbers. */
function squeeze(shape: string): string {
  if (shape === 'dddd' || shape === 'dd' || shape === 'd' || shape === 'X' || shape === 'XX') return shape
  return shape.replace(/(.)\1+/g, '$1')
}
