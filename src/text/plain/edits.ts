import type { Span } from '../../records.js'

/** A stretch of a text, never an empty one, that is read as `text` instead. */
export interface Edit extends Span {
  readonly text: string
}

/** Leads from the offsets of an edited text back to those of the text before the edits. */
export interface OffsetMap {
  /** Where the character at `offset` began; the end of the text for the offset behind the last one. */
  readonly startOf: (offset: number) => number
  /** Where the character before `offset` ended. */
  readonly endOf: (offset: number) => number
}

/** Of each piece that was put in, and of each that was kept: where it begins in the new text, and in the old one. */
interface Places {
  readonly begins: readonly number[]
  readonly origins: readonly number[]
  readonly kept: readonly boolean[]
}

/** A text after some edits, which must be in text order and never overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: OffsetMap } {
  const { pieces, places } = cut(text, edits)
  return { text: pieces.join(''), map: offsetMap(places, readEnds(edits)) }
}

function cut(text: string, edits: readonly Edit[]): { readonly pieces: readonly string[]; readonly places: Places } {
  const pieces: string[] = []
  const begins: number[] = []
  const origins: number[] = []
  const kept: boolean[] = []
  let length = 0
  let at = 0
  for (const edit of edits) {
    add(text.slice(at, edit.start), at, true)
    add(edit.text, edit.start, false)
    at = edit.end
  }
  add(text.slice(at), at, true)
  begins.push(length)
  origins.push(text.length)
  kept.push(false)
  return { pieces, places: { begins, origins, kept } }

  function add(piece: string, origin: number, isKept: boolean): void {
    if (piece === '') return
    pieces.push(piece)
    begins.push(length)
    origins.push(origin)
    kept.push(isKept)
    length += piece.length
  }
}

/** The map has the places alone: the pieces would hold the text that they were cut from. */
function offsetMap({ begins, origins, kept }: Places, ends: ReadonlyMap<number, number>): OffsetMap {
  return { startOf, endOf }

  function startOf(offset: number): number {
    const piece = pieceAt(begins, offset)
    return kept[piece]! ? origins[piece]! + offset - begins[piece]! : origins[piece]!
  }

  function endOf(offset: number): number {
    if (offset === 0) return 0
    const piece = pieceAt(begins, offset - 1)
    return kept[piece]! ? origins[piece]! + offset - begins[piece]! : ends.get(origins[piece]!)!
  }
}

function readEnds(edits: readonly Edit[]): ReadonlyMap<number, number> {
  return new Map(edits.filter(({ text }) => text !== '').map(({ start, end }) => [start, end]))
}

/** The last piece that begins at the offset or before it. */
function pieceAt(begins: readonly number[], offset: number): number {
  let low = 0
  let high = begins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (begins[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
