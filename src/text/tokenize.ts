import { abbreviationKind } from '../language/en/abbreviations.js'
import { isApostrophe, isDigit, isSeparator, isWordCharacter, startsLower } from './characters.js'

const DOT = 0x2e
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”<>()]+/iy
const ADDRESS_END = /[.,;:!?'’]+$/
const MAIL_OR_DOMAIN_REST = /[\w.+-]*@[\w-]+(?:\.[\w-]+)+/y
const DOTTED_LETTERS = /^(?:\p{L}\.)+\p{L}$|^\p{Lu}$/u
const EMOJI = /\p{RI}\p{RI}|\p{ExtPict}\p{EMod}?\ufe0f?(?:\u200d\p{ExtPict}\p{EMod}?\ufe0f?){0,9}/uy
const REPEATED = new Set(['.', '-', '`', "'", '‘', '’', '*', '_', '=', '~'])
const DOUBLED = /['`‘’]/

/** Longer runs of letters are cut, so that a text without spaces stays linear in the stages that look at words. */
const LONGEST_WORD = 200

/**
 * The words, numbers and marks of `text` between `start` and `end`, as the start and end of each in turn, behind those that are
 * in `bounds`. Hyphens, slashes and marks are tokens of their own; "don't", "U.S.", "1,000", "5:30", "AT&T", web and mail
 * addresses are one.
 */
export function tokenize(text: string, start: number, end: number, bounds: number[] = []): number[] {
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isSeparator(code)) {
      i++
      continue
    }
    const next = Math.min(end, isWordCharacter(code) ? wordEnd(text, i, end) : markEnd(text, i, end))
    bounds.push(i, next)
    i = next
  }
  return bounds
}

function wordEnd(text: string, start: number, end: number): number {
  const address = addressEnd(text, start)
  if (address > start) return address
  let i = start
  const limit = Math.min(end, start + LONGEST_WORD)
  while (i < limit) {
    if (isWordCharacter(text.charCodeAt(i))) i++
    else if (i + 1 < limit && isWordCharacter(text.charCodeAt(i + 1)) && joins(text, start, i)) i++
    else break
  }
  if (text[i] === '@') {
    MAIL_OR_DOMAIN_REST.lastIndex = i
    if (MAIL_OR_DOMAIN_REST.test(text)) return MAIL_OR_DOMAIN_REST.lastIndex
  }
  return text.charCodeAt(i) === DOT && keepsItsStop(text, start, i) ? i + 1 : i
}

function addressEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20
  if (first !== 0x68 && first !== 0x77) return start
  WEB_ADDRESS.lastIndex = start
  const match = WEB_ADDRESS.exec(text)
  return match ? start + match[0].replace(ADDRESS_END, '').length : start
}

/** Whether the mark at `at`, between two word characters, holds them together in the word that began at `start`. */
function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isApostrophe(code)) return !isDigit(before)
  if (code === DOT) {
    if (isDigit(before) && isDigit(after)) return true
    if (isDigit(before) || isDigit(after)) return false
    const oneLetter = at - 1 === start || text.charCodeAt(at - 2) === DOT
    return oneLetter || startsLower(text[at + 1]!)
  }
  if (code === 0x2c || code === 0x3a) return isDigit(before) && isDigit(after)
  return code === 0x26 || code === 0x5f
}

function keepsItsStop(text: string, start: number, stop: number): boolean {
  if (stop - start > 12) return false
  const word = text.slice(start, stop)
  if (DOTTED_LETTERS.test(word)) return word !== 'I' || isBetweenInitials(text, start, stop)
  const kind = abbreviationKind(word)
  return kind === 'number' ? /^\s?\d/.test(text.slice(stop + 1, stop + 3)) : kind !== undefined
}

const INITIAL_BEFORE = /(?:^|[^\p{L}\p{N}])\p{Lu}\. ?$/u
const NAME_BEHIND = /^ ?\p{Lu}[\p{Ll}.]/u

/** The "I." of "Ann A. I. Holt", which elsewhere is a pronoun and a full stop. */
function isBetweenInitials(text: string, start: number, stop: number): boolean {
  return (
    INITIAL_BEFORE.test(text.slice(Math.max(0, start - 4), start)) && NAME_BEHIND.test(text.slice(stop + 1, stop + 4))
  )
}

function markEnd(text: string, start: number, end: number): number {
  const mark = text[start]!
  if (isApostrophe(text.charCodeAt(start)) && isClitic(text, start)) return start + 2
  if (REPEATED.has(mark)) {
    const longest = DOUBLED.test(mark) ? 2 : LONGEST_WORD
    let i = start + 1
    while (i < end && i - start < longest && text[i] === mark) i++
    return i
  }
  EMOJI.lastIndex = start
  if (EMOJI.test(text)) return EMOJI.lastIndex
  return start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
}

/** The 's of “(IOF)'s”. */
function isClitic(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73 || isWordCharacter(text.charCodeAt(at + 2))) return false
  return at > 0 && !isSeparator(text.charCodeAt(at - 1))
}
