import type { Edit } from './edits.js'

const MARK = /^[ \t]{0,3}>(?:[ \t]?>){0,20}[ \t]?/gm

/**
 * The marks before the lines of quoted mail, which are no text.
 *
 * Accepts: > We met in May. · >> Did you? · > > Did you?
 * Near misses: a > b
 */
export function findMailMarks(text: string): Edit[] {
  if (!text.includes('>')) return []
  return [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, text: '' }))
}
