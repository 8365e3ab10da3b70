import { isLineEnd, isWordCharacter, startsLower, startsUpper } from '../characters.js'
import type { Edit } from './edits.js'

/** Soft hyphens, joiners, zero-width spaces, byte order marks, and the controls of writing direction. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g

const JOINERS = /^[\u200c\u200d]+$/
const SOFT_HYPHEN = '\u00ad'
const FIRST_JOINED_SCRIPT = 0x590

/**
 * Characters that show nothing and part no word, name or date: they are no text.
 *
 * Near misses: the joiners of emoji and of Arabic and Indic letters · a soft hyphen at a line end, which parts a word ·
 *   a zero-width space between words: Anna|Berg
 */
export function findInvisible(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: characters, index } of text.matchAll(INVISIBLE)) {
    const end = index + characters.length
    const before = text.charCodeAt(index - 1)
    if (JOINERS.test(characters) && before >= FIRST_JOINED_SCRIPT) continue
    if (characters.endsWith(SOFT_HYPHEN) && (end === text.length || isLineEnd(text.charCodeAt(end)))) continue
    edits.push({ start: index, end, text: partsWords(text, index, end) ? ' ' : '' })
  }
  return edits
}

function partsWords(text: string, start: number, end: number): boolean {
  if (text[start] !== '\u200b' || start === 0 || end === text.length) return false
  const joinsLetters = isWordCharacter(text.charCodeAt(start - 1)) && startsLower(text[start - 1]!)
  return joinsLetters && startsUpper(text[end]!)
}
