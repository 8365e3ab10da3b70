import { amounts, cardinals, ordinals } from '../language/en/date-words.js'
import type { Amount } from './expression.js'
import { createPhraseTable, readPhrase } from './phrases.js'
import type { Words } from './words.js'

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])
const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/
const INTEGER = /^\d+$/
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/

const amountTable = createPhraseTable(amounts)

/** The words that an amount may begin with; `#` for digits. */
export const amountStarts: readonly string[] = ['#', ...cardinals.keys(), ...amountTable.keys()]

/** The integer that a token of digits stands for; NaN for every other token. */
export function integer(word: string): number {
  return word.length < 16 && INTEGER.test(word) ? Number(word) : Number.NaN
}

/** The year of two digits: '98 is 1998, '11 is 2011. */
export function fullYear(digits: string): number {
  return Number(digits) + (Number(digits) > 50 ? 1900 : 2000)
}

/** "1,200", "twenty-five", "2 1/2", "a couple of", "several". */
export function readAmount(words: Words, at: number): { to: number; amount: Amount } | null {
  const phrase = readPhrase(amountTable, words, at)
  if (phrase) return { to: phrase.to, amount: phrase.value }
  return readDigits(words, at) ?? readCardinal(words, at)
}

function readDigits(words: Words, at: number): { to: number; amount: number } | null {
  const word = words.lower(at)
  if (word.length > 15 || !DIGITS.test(word)) return null
  const value = Number(word.replaceAll(',', ''))
  const scale = SCALES.get(words.lower(at + 1))
  if (scale) return { to: at + 2, amount: value * scale }
  const fraction = readFraction(words, words.isHyphen(at + 1) && words.touches(at + 2) ? at + 2 : at + 1)
  return fraction ? { to: fraction.to, amount: value + fraction.value } : { to: at + 1, amount: value }
}

function readFraction(words: Words, at: number): { to: number; value: number } | null {
  if (words.lower(at) === '½') return { to: at + 1, value: 0.5 }
  if (words.lower(at + 1) !== '/' || !words.touches(at + 1) || !words.touches(at + 2)) return null
  const top = integer(words.lower(at))
  const bottom = integer(words.lower(at + 2))
  return top > 0 && top < bottom && bottom < 10 ? { to: at + 3, value: top / bottom } : null
}

/** "twenty-five", "two hundred", "sixty". */
function readCardinal(words: Words, at: number): { to: number; amount: number } | null {
  const small = readBelowHundred(words, at)
  if (small === null) return null
  const scale = SCALES.get(words.lower(small.to))
  return scale ? { to: small.to + 1, amount: small.amount * scale } : small
}

/** "twelve", "twenty-five", "twenty five". */
export function readBelowHundred(words: Words, at: number): { to: number; amount: number } | null {
  const value = cardinals.get(words.lower(at))
  if (value === undefined) return null
  if (value >= 20) {
    const next = words.isHyphen(at + 1) ? at + 2 : at + 1
    const ones = cardinals.get(words.lower(next))
    if (ones !== undefined && ones > 0 && ones < 10) return { to: next + 1, amount: value + ones }
  }
  return { to: at + 1, amount: value }
}

/** "third", "3rd", "twenty-first". */
export function readOrdinal(words: Words, at: number): { to: number; value: number } | null {
  const digits = ORDINAL.exec(words.lower(at))
  if (digits) return { to: at + 1, value: Number(digits[1]) }
  const value = ordinals.get(words.lower(at))
  if (value !== undefined) return { to: at + 1, value }
  const tens = cardinals.get(words.lower(at)) ?? 0
  const ones = words.isHyphen(at + 1) ? ordinals.get(words.lower(at + 2)) : undefined
  return tens >= 20 && ones !== undefined && ones < 10 ? { to: at + 3, value: tens + ones } : null
}

const ROW_JOINTS = new Set(['and', 'or', 'to', '&', '-', '–'])

/** Whether an ordinal goes on from another, so that its noun may stand in the plural: the "second" of "first and second". */
export function isInRow(words: Words, at: number): boolean {
  const the = words.lower(at - 1) === 'the' ? at - 1 : at
  if (!ROW_JOINTS.has(words.lower(the - 1))) return false
  const before = words.isHyphen(the - 2) ? the - 2 : the - 1
  return readOrdinal(words, before - 1) !== null
}
