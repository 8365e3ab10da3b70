import { DecodingMode, EntityDecoder } from 'entities/decode'
import { shippedList, shippedValue } from '../../language/en/shipped-lists.js'
import type { Edit } from './edits.js'

/** With `&amp;` in front where a text was escaped twice: `&amp;quot;`. */
const REFERENCE = /&(?:amp;){0,3}(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi

/**
 * HTML's character references, each read as the character that it stands for.
 *
 * Accepts: &quot;We won,&quot; · &ldquo; · &#8220; · &#x201C; · &#039; · AT&amp;T · &nbsp; · escaped twice: &amp;#8217;
 * Near misses: AT&T; · R&D · &unheardof; · a reference without its semicolon
 */
export function findCharacterReferences(text: string): Edit[] {
  if (!text.includes('&')) return []
  const edits: Edit[] = []
  for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
    const character = decode(reference.replace(/^&(?:amp;)+(?!$)/i, '&'))
    if (character === '') continue
    edits.push({ start: index, end: index + reference.length, text: character })
  }
  return edits
}

const tree = shippedValue(() => Uint16Array.from(JSON.parse(shippedList('characterReferences')) as number[]))

/** The characters of a reference; none if there is no such reference. */
function decode(reference: string): string {
  let characters = ''
  const decoder = new EntityDecoder(tree(), (codePoint) => {
    characters += String.fromCodePoint(codePoint)
  })
  decoder.startEntity(DecodingMode.Strict)
  decoder.write(reference, 1)
  return characters
}
