import { isDigit, isSeparator, isWordCharacter } from '../text/characters.js'
import type { Document, Token } from '../text/document.js'
import { MARK_FAMILIES, type MarkFamily } from '../text/mark-families.js'

/** What the shape of a mark and its neighbours allow: open a quotation, close one, either, or neither. */
export type MarkRole = 'open' | 'close' | 'either' | 'none'

/** The characters of ASCII that marks begin with: most tokens need no search. */
const ASCII_MARKS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) =>
  [...MARK_FAMILIES.keys()].some((mark) => mark.charCodeAt(0) === code) ? 1 : 0,
)

/** The family of a quotation mark; undefined where the token is none. */
export function markFamily({ text }: Token): MarkFamily | undefined {
  return text.length > 2 || ASCII_MARKS[text.charCodeAt(0)] === 0 ? undefined : MARK_FAMILIES.get(text)
}

const OPENS_BEFORE = /[([{\-–—/:“"‘'„«…]/
const ENDS_WORDS = /[,.;:!?…)\]}]/
const CLOSES_AFTER = /[)\]}\-–—/,.;:!?…”"’'»“]/

const LEFT_ONLY = new Set(['„', '‚', '``', '`', '「'])
const RIGHT_ONLY = new Set(['」'])
const LEFT_ANGLES = new Set(['«', '‹'])
const RIGHT_ANGLES = new Set(['»', '›'])
const LEFT_LEANING = new Set(['“', '‘', '‘‘', '‟', '‛'])
const RIGHT_LEANING = new Set(['”', '’', '’’', "''"])

/**
 * The role that a mark can have where it stands. A curly mark keeps its own direction unless its neighbours say the
 * opposite (writers do type ”so”, and even “so“); a straight one is read by its neighbours alone. The inches of 6'2" and
 * the marks of an attribute (id="7") are none.
 */
export function markRole({ text, tokens }: Document, index: number): MarkRole {
  const token = tokens[index]!
  if (LEFT_ONLY.has(token.text)) return 'open'
  if (RIGHT_ONLY.has(token.text)) return 'close'
  const before = token.start === 0 ? ' ' : text[token.start - 1]!
  const after = text[token.end] ?? ' '
  if (before === '=' || after === '>' || isMeasure(tokens, index, before.charCodeAt(0))) return 'none'
  const looseBefore = isSeparator(before.charCodeAt(0))
  const looseAfter = isSeparator(after.charCodeAt(0))
  const angle = LEFT_ANGLES.has(token.text) ? 'open' : RIGHT_ANGLES.has(token.text) ? 'close' : null
  if (angle !== null) return angleRole(before, after) ?? angle
  if (LEFT_LEANING.has(token.text)) {
    const endsWords = isWordCharacter(before.charCodeAt(0)) || ENDS_WORDS.test(before)
    return endsWords && (looseAfter || CLOSES_AFTER.test(after)) ? 'close' : 'open'
  }
  if (RIGHT_LEANING.has(token.text)) {
    if (looseBefore) return isWordCharacter(after.charCodeAt(0)) || opensParagraph(tokens, index) ? 'either' : 'close'
    // Berg added:”We won.”
    return token.text !== '’' && before === ':' && isWordCharacter(after.charCodeAt(0)) ? 'either' : 'close'
  }
  if (looseBefore) return looseAfter || goesOn(text, token.end) ? 'either' : 'open'
  if (looseAfter || CLOSES_AFTER.test(after)) return OPENS_BEFORE.test(before) ? 'either' : 'close'
  return OPENS_BEFORE.test(before) ? 'open' : 'either'
}

/** "So am I ", he said: no words begin with a comma or a stop, though they may with dots. */
function goesOn(text: string, at: number): boolean {
  return /[,;:)]/.test(text[at] ?? '') || (text[at] === '.' && text[at + 1] !== '.')
}

function opensParagraph(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.paragraph !== tokens[index]!.paragraph
}

/** «So» or »so« or »so»: what the neighbours of an angle mark say; null where they say nothing: « so ». */
function angleRole(before: string, after: string): 'open' | 'close' | null {
  const looseBefore = isSeparator(before.charCodeAt(0))
  const looseAfter = isSeparator(after.charCodeAt(0))
  if (looseBefore && looseAfter) return null
  const opens = looseBefore || OPENS_BEFORE.test(before)
  const closes = looseAfter || CLOSES_AFTER.test(after)
  return opens === closes ? null : opens ? 'open' : 'close'
}

/** The feet and inches of 6'2". */
function isMeasure(tokens: readonly Token[], index: number, before: number): boolean {
  if (!isDigit(before)) return false
  const { text } = tokens[index]!
  if (text === '"' || text === '”') return tokens[index - 2]?.text === "'" || tokens[index - 2]?.text === '’'
  const next = tokens[index + 1]
  return (text === "'" || text === '’') && next?.start === tokens[index]!.end && isDigit(next.text.charCodeAt(0))
}
