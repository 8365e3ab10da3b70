import { isWordCharacter } from '../characters.js'
import type { Edit } from './edits.js'

const HEADING = /^#{1,6}[ \t]+/gm
const BOLD = /(\*\*|__)(?=[^\s*_])([^*_\n]{1,300}?)(?<=\S)\1/g

/**
 * The marks of bold words and headings in plain text, which are no text. A bold question that opens a line has the line
 * for itself: it heads an answer.
 *
 * Accepts: **Anna Berg:** We won. · ## What did you know? · **What did you know?** Nothing. · __Anna Berg__ said
 * Near misses: f**k and s**t · 2 ** 3 · #oslo
 */
export function findMarkdown(text: string): Edit[] {
  const edits: Edit[] = []
  if (text.includes('**') || text.includes('__')) {
    for (const { 0: bold, 1: mark, 2: words, index } of text.matchAll(BOLD)) {
      const end = index + bold.length
      if (isWordCharacter(text.charCodeAt(index - 1)) || isWordCharacter(text.charCodeAt(end))) continue
      const heads = words!.endsWith('?') && (index === 0 || text[index - 1] === '\n')
      edits.push(
        { start: index, end: index + mark!.length, text: '' },
        { start: end - mark!.length, end, text: heads ? '\n' : '' },
      )
    }
  }
  if (text.includes('#')) {
    for (const { 0: mark, index } of text.matchAll(HEADING))
      edits.push({ start: index, end: index + mark.length, text: '' })
  }
  return edits.sort((a, b) => a.start - b.start)
}
