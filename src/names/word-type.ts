import { lexiconTags } from '../language/en/lexicon.js'
import type { Clusters } from './clusters.js'
import type { Gazetteer } from './gazetteer.js'
import { hashText, mix } from './hash.js'

/** How many tokens to each side of a token its features look at. */
export const WINDOW = 2

/** What can be told of a word by itself, wherever it stands. Hashes throughout. */
export interface WordType {
  readonly lower: number
  readonly shape: number
  /** A group of like words; the shape where the word is in none. */
  readonly group: number
  /** Has a capital or a digit, or is of a script without case: only such words and what lies between them can be names. */
  readonly isCandidate: boolean
  readonly isCapital: boolean
  /** For each place in the window, from -WINDOW to +WINDOW, the features that this word gives the token in the middle. */
  readonly features: readonly Int32Array[]
}

/** The word that stands in for what lies beyond a sentence. */
export const EDGE = '\n'

/** How far from the token in the middle an attribute is looked at. */
type Reach = 0 | 1 | 2

/** Makes word types, from the attributes in the table below. */
export function createWordTypes(clusters: Clusters, gazetteer: Gazetteer): (word: string) => WordType {
  return (word) => {
    const lower = word.toLowerCase().replace('’', "'")
    const shape = shapeOf(word)
    const cluster = clusters.find(lower)
    const attributes: [reach: Reach, attribute: string][] = [
      [2, `w ${lower}`],
      [0, `W ${word}`],
      [2, `s ${squeeze(shape)}`],
      [1, `S ${shape.slice(0, 8)}`],
      ...affixes(lower),
    ]
    for (const tag of lexiconTags(lower)) attributes.push([2, `x ${tag}`])
    for (const kind of gazetteer.kindsOf(lower)) attributes.push([2, `g ${kind}`])
    if (cluster >= 0) {
      attributes.push([2, `c ${cluster}`])
      clusters.parents.forEach((parent, level) => {
        attributes.push([2, `c${level} ${parent[cluster]}`])
      })
    } else if (/\p{L}/u.test(word)) {
      attributes.push([2, `c? ${squeeze(shape)}`])
    }
    return {
      lower: hashText(lower),
      shape: hashText(squeeze(shape)),
      group: cluster >= 0 ? hashText(`c ${clusters.parents[0]![cluster]}`) : hashText(squeeze(shape)),
      isCandidate: /[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word),
      isCapital: /^\P{Ll}*\p{Lu}/u.test(word),
      features: Array.from({ length: 2 * WINDOW + 1 }, (_, place) =>
        Int32Array.from(
          attributes.filter(([reach]) => reach >= Math.abs(place - WINDOW)),
          ([, attribute]) => mix(hashText(attribute), place),
        ),
      ),
    }
  }
}

function affixes(lower: string): [Reach, string][] {
  const found: [Reach, string][] = []
  for (let n = 1; n <= 4 && n < lower.length; n++) {
    found.push([n === 3 ? 1 : 0, `> ${lower.slice(-n)}`])
    if (n > 1) found.push([0, `< ${lower.slice(0, n)}`])
  }
  return found
}

/** "McDonald" -> "XxXxxxxx", "2,000" -> "d,ddd". */
function shapeOf(word: string): string {
  return word
    .slice(0, 24)
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
