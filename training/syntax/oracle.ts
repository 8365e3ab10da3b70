import { LEFT, type ParserState, RIGHT, SHIFT } from '../../src/syntax/parser/state.js'

/** The heads of a sentence, as the state numbers words, and what follows from them. */
export interface GoldTree {
  readonly heads: Int32Array
  /** The last word that hangs on each. */
  readonly lastChild: Int32Array
}

/** The gold tree of the tokens `from` to `to - 1` of a document. */
export function goldTree(heads: Int32Array, from: number, to: number): GoldTree {
  const length = to - from
  const own = new Int32Array(length + 2)
  const lastChild = new Int32Array(length + 2)
  for (let i = 1; i <= length; i++) {
    const head = heads[from + i - 1]!
    own[i] = head < 0 ? length + 1 : head - from + 1
    lastChild[own[i]!] = i
  }
  return { heads: own, lastChild }
}

/**
 * The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013): of each step, how many arcs of the gold tree can no longer be made
 * behind it; `Infinity` where it is not possible.
 */
export function costs(state: ParserState, { heads, lastChild }: GoldTree, out: Float64Array): void {
  const { front, depth, stack } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  out.fill(Number.POSITIVE_INFINITY)
  if (state.canShift) {
    let cost = 0
    const head = heads[front]!
    if (head < front && head !== s0 && state.heads[head] === 0) cost++
    // Only a word whose last child is to come, or that stands in front, has children in the stack to lose.
    for (let k = 0; k < depth; k++) if (heads[stack[k]!] === front) cost++
    out[SHIFT] = cost
  }
  if (depth === 0) return
  const childrenAhead = lastChild[s0]! >= front ? countChildren(heads, s0, front) : 0
  const head = heads[s0]!
  out[LEFT] = childrenAhead + (head === s1 || head > front ? 1 : 0)
  if (depth > 1) out[RIGHT] = childrenAhead + (head >= front ? 1 : 0)
}

function countChildren(heads: Int32Array, word: number, from: number): number {
  let count = 0
  for (let i = from; i < heads.length - 1; i++) if (heads[i] === word) count++
  return count
}
