/**
 * A linear chain of choices: each node has a score for each of its candidates, each pair of neighbours one for each pair of
 * theirs. The probabilities are those of a conditional random field (forward and backward sums).
 */
export interface Chain {
  /** For each node the scores of its candidates; a candidate at -Infinity is ruled out. */
  readonly nodes: readonly Float64Array[]
  /** Between node `i` and the next, at `a * (candidates of the next) + b`. */
  readonly links: readonly Float64Array[]
}

export interface Marginals {
  /** The probability of each candidate of each node. */
  readonly nodes: readonly Float64Array[]
  /** The probability of candidate `a` of node `i` and candidate `b` of the next: few of the pairs are ever asked for. */
  readonly pairAt: (i: number, a: number, b: number) => number
  /** What a chain that goes on from node `i` begins with: the scores of its candidates with all that stands before them. */
  readonly upTo: (i: number) => Float64Array
}

export function marginalsOf({ nodes, links }: Chain): Marginals {
  const forward = sums(nodes, links)
  const backward = sumsBackward(nodes, links)
  const total = nodes.length === 0 ? 0 : logSum(forward.at(-1)!)
  return {
    nodes: nodes.map((own, i) =>
      own.map((score, a) => (score === -Infinity ? 0 : Math.exp(forward[i]![a]! + backward[i]![a]! - score - total))),
    ),
    pairAt: (i, a, b) => {
      const right = backward[i + 1]!
      return Math.exp(forward[i]![a]! + links[i]![a * right.length + b]! + right[b]! - total)
    },
    upTo: (i) => {
      const highest = Math.max(...forward[i]!)
      return forward[i]!.map((sum) => sum - highest)
    },
  }
}

/** For each candidate the log of the sum over all paths that end in it. */
function sums(nodes: Chain['nodes'], links: Chain['links']): Float64Array[] {
  const all: Float64Array[] = []
  for (let i = 0; i < nodes.length; i++) {
    const own = nodes[i]!
    const before = all[i - 1]
    if (before === undefined) {
      all.push(own)
      continue
    }
    const link = links[i - 1]!
    const scratch = new Float64Array(before.length)
    all.push(
      own.map((score, b) => {
        for (let a = 0; a < before.length; a++) scratch[a] = before[a]! + link[a * own.length + b]!
        return score + logSum(scratch)
      }),
    )
  }
  return all
}

/** For each candidate the log of the sum over all paths that begin with it. */
function sumsBackward(nodes: Chain['nodes'], links: Chain['links']): Float64Array[] {
  const all: Float64Array[] = new Array(nodes.length)
  for (let i = nodes.length - 1; i >= 0; i--) {
    const own = nodes[i]!
    const after = all[i + 1]
    if (after === undefined) {
      all[i] = own
      continue
    }
    const link = links[i]!
    const scratch = new Float64Array(after.length)
    all[i] = own.map((score, a) => {
      for (let b = 0; b < after.length; b++) scratch[b] = link[a * after.length + b]! + after[b]!
      return score + logSum(scratch)
    })
  }
  return all
}

function logSum(scores: Float64Array): number {
  let highest = -Infinity
  for (let i = 0; i < scores.length; i++) if (scores[i]! > highest) highest = scores[i]!
  if (highest === -Infinity) return -Infinity
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i]! - highest)
  return highest + Math.log(sum)
}
