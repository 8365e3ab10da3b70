/**
 * Characters that would steer the page instead of standing in it: control characters, the controls of bidirectional text,
 * halves of surrogate pairs. Line breaks and tabs are as good as spaces in HTML.
 */
const STEERING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A character that is shown by its code point. */
export interface Shown {
  readonly codePoint: string
}

/** The text in pieces, each steering character as one that is shown. */
export function splitSteering(text: string): (string | Shown)[] {
  const pieces: (string | Shown)[] = []
  let end = 0
  for (const { 0: character, index } of text.matchAll(STEERING)) {
    if (index > end) pieces.push(text.slice(end, index))
    pieces.push({ codePoint: codePoint(character) })
    end = index + character.length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** The text with each steering character written out, for attributes and other places that hold no elements. */
export function writeOut(text: string): string {
  return text.replace(STEERING, (character) => `[${codePoint(character)}]`)
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
