import type { Span } from '../../records.js'

/** A stretch of text that is to be marked; `rank` says which of two with the same ends is the outer one, the lower. */
export interface Marked extends Span {
  readonly rank: number
}

/** A stretch of text as a tree: what is not marked is text, what is marked holds a tree of its own. */
export type Tree<Mark extends Marked> = readonly (Span | Branch<Mark>)[]

export interface Branch<Mark extends Marked> extends Span {
  readonly mark: Mark
  /** Whether it begins and ends the mark: one that crosses another is cut in pieces. */
  readonly first: boolean
  readonly last: boolean
  readonly children: Tree<Mark>
}

export function isBranch<Mark extends Marked>(node: Span | Branch<Mark>): node is Branch<Mark> {
  return 'mark' in node
}

/** Nests the marks of one stretch of text. Where two cross, the later one is cut at the end of the other. */
export function nest<Mark extends Marked>({ start, end }: Span, marks: readonly Mark[]): Tree<Mark> {
  const pieces = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((piece) => piece.start < piece.end)
    .sort(outerFirst)
  return build({ start, end }, pieces)
}

interface Piece<Mark extends Marked> extends Span {
  readonly mark: Mark
}

function outerFirst<Mark extends Marked>(a: Piece<Mark>, b: Piece<Mark>): number {
  return a.start - b.start || b.end - a.end || a.mark.rank - b.mark.rank
}

function build<Mark extends Marked>({ start, end }: Span, sorted: readonly Piece<Mark>[]): Tree<Mark> {
  const tree: (Span | Branch<Mark>)[] = []
  const pieces = [...sorted]
  let at = start
  for (let i = 0; i < pieces.length; ) {
    const { mark, ...outer } = pieces[i++]!
    const within: Piece<Mark>[] = []
    const beyond: Piece<Mark>[] = []
    while (i < pieces.length && pieces[i]!.start < outer.end) {
      const piece = pieces[i++]!
      within.push({ ...piece, end: Math.min(piece.end, outer.end) })
      if (piece.end > outer.end) beyond.push({ ...piece, start: outer.end })
    }
    if (beyond.length > 0) insert(pieces, i, beyond)
    if (outer.start > at) tree.push({ start: at, end: outer.start })
    const children = build(outer, within.sort(outerFirst))
    tree.push({ ...outer, mark, first: outer.start === mark.start, last: outer.end === mark.end, children })
    at = outer.end
  }
  if (at < end) tree.push({ start: at, end })
  return tree
}

/** What was cut off goes on among the pieces that begin where it was cut. */
function insert<Mark extends Marked>(pieces: Piece<Mark>[], index: number, cut: readonly Piece<Mark>[]): void {
  let next = index
  while (next < pieces.length && pieces[next]!.start === cut[0]!.start) next++
  pieces.splice(index, next - index, ...[...cut, ...pieces.slice(index, next)].sort(outerFirst))
}
