import { hashText, mix } from '../models/hash.js'
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

/** Makes word types, from the attributes in the table below. */
export function createWordTypes(classes: WordClasses, gazetteer: Gazetteer): (word: string) => FeaturedWord {
  const shapeNumbers = new Map<string, number>()
  return (text) => {
    const word = PLAIN.test(text) ? text : withPlainMarks(text)
    const lower = word.toLowerCase()
    const shape = shapeOf(word)
    const squeezed = squeeze(shape)
    if (!shapeNumbers.has(squeezed)) shapeNumbers.set(squeezed, shapeNumbers.size)
    const row = classes.find(lower)
    const clusters = row < 0 ? [] : classes.clustersOf(row)
    const attributes: [reach: Reach, attribute: string][] = [
      [2, `w ${lower}`],
      [0, `W ${word}`],
      [2, `s ${squeezed}`],
      [1, `S ${shape.slice(0, 8)}`],
      ...affixes(lower),
    ]
    for (const tag of gazetteer.tagsOf(lower)) attributes.push([2, `x ${tag}`])
    const kinds = kindsAsWritten(word, gazetteer.kindsOf(lower))
    for (const kind of kinds) attributes.push([2, `g ${kind}`])
    clusters.forEach((cluster, level) => {
      attributes.push([2, `c${level} ${cluster}`])
    })
    if (row >= 0) for (const level of likelyTypes(classes.levelsOf(row))) attributes.push([2, level])
    else if (/\p{L}/u.test(word)) attributes.push([2, `c? ${squeezed}`])
    return {
      lower: hashText(lower),
      shape: hashText(squeezed),
      shapeNumber: shapeNumbers.get(squeezed)!,
      group: row < 0 ? hashText(squeezed) : hashText(`c ${clusters[1]}`),
      listed: kinds.length > 0 ? hashText(kinds.join(' ')) : 0,
      phrases: gazetteer.phrasesFrom(lower),
      features: featuresAt(attributes),
    }
  }
}

/** The features of attributes at each place of the window. Each attribute is hashed once: an article has hundreds of words that no one before had. */
function featuresAt(attributes: readonly (readonly [Reach, string])[]): Int32Array[] {
  const hashes = Int32Array.from({ length: attributes.length }, (_, k) => hashText(attributes[k]![1]))
  const features: Int32Array[] = []
  for (let place = 0; place < 2 * WINDOW + 1; place++) {
    const distance = Math.abs(place - WINDOW)
    const list = new Int32Array(attributes.length)
    let count = 0
    for (let k = 0; k < attributes.length; k++)
      if (attributes[k]![0] >= distance) list[count++] = mix(hashes[k]!, place)
    features.push(list.subarray(0, count))
  }
  return features
}

function likelyTypes(levels: readonly number[]): string[] {
  const named = levels.map((level, type) => `e${type} ${level}`).filter((_, type) => levels[type]! > 0)
  return [...named, `e ${levels.indexOf(Math.max(...levels))}`]
}

function affixes(lower: string): [Reach, string][] {
  const found: [Reach, string][] = []
  for (let n = 1; n <= 4 && n < lower.length; n++) {
    found.push([n === 3 ? 1 : 0, `> ${lower.slice(-n)}`])
    if (n > 1) found.push([0, `< ${lower.slice(0, n)}`])
  }
  return found
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
