import { headOf } from '../../syntax/questions/head-of.js'
import { hasLabel, labelAt, labelSet, type SyntaxTree, type TokenRange } from '../../syntax/syntax-tree.js'

/** How far down the tree is looked. */
const DEEPEST = 24

/** What may as well hang on something else, or begin something new. */
const CUTTABLE = labelSet('prep', 'advcl', 'relcl', 'acl', 'conj', 'npadvmod', 'parataxis', 'appos', 'advmod')
const BREAKS: ReadonlySet<string> = new Set(['—', '–', '--', '-', ';', '('])

/** How many places a stretch is cut at, at most, the nearest to its end. */
const MOST_CUTS = 6

interface Cut {
  readonly at: number
  readonly cut: string
}

/**
 * Where a stretch may end before it does, since what hangs on its words to the right may hang on the cue: called for [more
 * investment] in a statement on Thursday; said [he was ill] and left the room; said [taxes should be low] -- assuming that
 */
export function cutsOf(tree: SyntaxTree, range: TokenRange): Cut[] {
  const cuts: Cut[] = []
  for (let head = headOf(tree, range), step = 0; head >= 0 && step < DEEPEST; step++) {
    let next = -1
    for (let child = tree.firstChild[head]!; child >= 0; child = tree.nextSibling[child]!) {
      if (child < head || child >= range.to) continue
      next = child
      const at = tree.first[child]!
      if (at > range.from && hasLabel(tree, child, CUTTABLE))
        cuts.push({ at: beforeJoin(tree, at), cut: labelAt(tree, child) })
    }
    head = next
  }
  for (let i = range.from + 1; i < range.to; i++) if (isBreak(tree, i)) cuts.push({ at: i, cut: 'break' })
  return cuts
    .filter(({ at }, i) => at > range.from && cuts.findIndex((other) => other.at === at) === i)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_CUTS)
}

/** Not the hyphens of "20-year-old". */
function isBreak({ tokens }: SyntaxTree, i: number): boolean {
  return BREAKS.has(tokens[i]!.text) && tokens[i - 1]!.end < tokens[i]!.start
}

function beforeJoin({ tokens }: SyntaxTree, at: number): number {
  return tokens[at - 1]!.pos === 'CCONJ' ? at - 1 : at
}
