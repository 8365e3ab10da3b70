import type { Words } from '../words.js'

/** The word or mark between two expressions that belong together. */
export interface Joint {
  readonly to: number
  readonly kind: 'range' | 'list'
  readonly isDash: boolean
}

const RANGES = new Set(['to', 'until', 'till', 'through', 'thru'])
const LISTS = new Set(['and', 'or', '&'])

/** "to", "through", "–", "and", "or" at a token: the joint of two expressions; a comma before it belongs to it. */
export function readJoint(words: Words, at: number): Joint | null {
  const word = words.lower(at)
  if (RANGES.has(word)) return { to: at + 1, kind: 'range', isDash: false }
  if (LISTS.has(word)) return { to: at + 1, kind: 'list', isDash: false }
  if (words.isHyphen(at) || word === '–') return { to: at + 1, kind: 'range', isDash: true }
  if (word === '/' && words.touches(at) && words.touches(at + 1)) return { to: at + 1, kind: 'list', isDash: false }
  return word === ',' && (RANGES.has(words.lower(at + 1)) || LISTS.has(words.lower(at + 1)))
    ? readJoint(words, at + 1)
    : null
}

/** Whether a range opens before a token, which makes its "and" a "to": "between March and May". */
export function isBetween(words: Words, at: number): boolean {
  const before = words.lower(at - 1) === 'the' ? at - 2 : at - 1
  return words.lower(before) === 'between'
}
