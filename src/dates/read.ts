import { quickTable, type WordTable } from '../language/en/quick-lists.js'
import type { Match } from './expression.js'
import { modifierStarts, readModified } from './modifiers.js'
import type { Rule } from './rule.js'
import { rules } from './rules.js'
import { isTimeNumber, timeWords } from './time-words.js'
import type { Words } from './words.js'

/** How far behind the first word of an expression its first word of time may stand. */
const REACH = 8

const rulesByWord = new Map<string, Rule[]>()
for (const rule of rules) {
  for (const word of new Set(rule.starts)) {
    const others = rulesByWord.get(word)
    if (others) others.push(rule)
    else rulesByWord.set(word, [rule])
  }
}
const numberRules = rulesByWord.get('#') ?? []
const wordsToTry = new Set([...rulesByWord.keys(), ...modifierStarts])

/** Of each word that matters: whether it speaks of time, and whether an expression may begin with it. */
const roles: WordTable<{ readonly isTime: boolean; readonly isStart: boolean }> = quickTable(
  new Map(
    [...new Set([...wordsToTry, ...timeWords])].map((word) => [
      word,
      { isTime: timeWords.has(word), isStart: wordsToTry.has(word) },
    ]),
  ),
)

/** An expression of time that covers the tokens `from` to `to - 1`. */
export interface FoundMatch extends Match {
  readonly from: number
}

/** The expressions of time of a paragraph, the leftmost first, of those that begin at one token the longest. */
export function readAll(words: Words): FoundMatch[] {
  const found: FoundMatch[] = []
  let end = words.from
  for (const from of placesToTry(words)) {
    if (from < end) continue
    const match = readLongest(words, from)
    if (match === null) continue
    const { to, expression } = match
    found.push({ from, to, expression })
    end = to
  }
  return found
}

/** The tokens at which an expression may begin: those with a rule, near a word of time. */
function placesToTry(words: Words): number[] {
  const places: number[] = []
  let nextTimeWord = words.to + REACH
  for (let i = words.to - 1; i >= words.from; i--) {
    const lower = words.lower(i)
    if (isNumber(lower)) {
      if (isTimeNumber(lower) || isShortYear(words, i)) nextTimeWord = i
      if (nextTimeWord - i <= REACH) places.push(i)
      continue
    }
    const role = roles.get(lower)
    if (role === undefined) continue
    if (role.isTime) nextTimeWord = i
    if (role.isStart && nextTimeWord - i <= REACH) places.push(i)
  }
  return places.reverse()
}

/** "'98", the 98 of "3/14/98". */
function isShortYear(words: Words, at: number): boolean {
  if (!words.touches(at)) return false
  return words.isApostrophe(at - 1) || (words.lower(at - 1) === '/' && words.lower(at - 3) === '/')
}

function isNumber(lower: string): boolean {
  const code = lower.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function readLongest(words: Words, at: number): Match | null {
  const plain = readPlain(words, at)
  const modified = modifierStarts.has(words.lower(at)) ? readModified(words, at, readPlain) : null
  return modified && modified.to > (plain?.to ?? 0) ? modified : plain
}

/** The longest expression that one of the rules reads; of several as long, that of the first rule. */
function readPlain(words: Words, at: number): Match | null {
  const lower = words.lower(at)
  let best: Match | null = null
  for (const rule of rulesByWord.get(lower) ?? (isNumber(lower) ? numberRules : [])) {
    const match = rule.read(words, at)
    if (match && match.to > (best?.to ?? 0) && match.to <= words.to) best = match
  }
  return best
}
