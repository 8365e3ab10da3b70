import type { SyntaxTree, TokenRange } from '../syntax-tree.js'

/**
 * The head of a range of tokens of one sentence: the last of those whose own head is outside of it and that has most of the
 * range below it.
 *
 *   the former [mayor] of Oslo · Anna [Berg] · [Cruz], 41
 */
export function headOf({ head, first, last }: SyntaxTree, { from, to }: TokenRange): number {
  let best = from
  let most = -1
  for (let i = from; i < to; i++) {
    if (head[i]! >= from && head[i]! < to) continue
    const size = Math.min(last[i]!, to - 1) - Math.max(first[i]!, from)
    if (size >= most) {
      most = size
      best = i
    }
  }
  return best
}
