import { decodeHTML } from 'entities/decode'
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
    const character = decodeHTML(reference.replace(/^&(?:amp;)+(?!$)/i, '&'))
    if (character === reference || character.endsWith(';')) continue
    edits.push({ start: index, end: index + reference.length, text: character })
  }
  return edits
}
