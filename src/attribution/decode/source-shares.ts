import type { Content } from '../contents/content.js'
import { isSameCue } from '../sources/mention.js'
import type { Marginals } from './chain.js'
import type { Candidate, Query } from './query.js'

/** How likely one source is for a content: by candidates of its own, and by the floor that it has. */
export interface SourceShare {
  readonly ofOwn: number
  readonly ofFloor: number
  /** The likeliest candidate of its own; null where only the floor leads to it. */
  readonly own: NamedBy | null
  /** The earlier candidate that the floor goes back to. */
  readonly floor: NamedBy | null
}

/** A candidate that names a source, and the query that it candidates; none for a statement. */
export interface NamedBy {
  readonly candidate: Candidate
  readonly query: Query | null
}

export interface SourceShares {
  readonly byKey: ByKey
  /** Of each candidate. */
  readonly probabilities: Float64Array
}

export function totalOf({ ofOwn, ofFloor, own }: SourceShare): number {
  return (ofOwn + ofFloor) * (own?.candidate.mention?.confidence ?? 1)
}

/** Whether it reports beside the words: of several mentions of one source, it is the one that they are of. */
export function isAdjacent({ mention }: Candidate, query: Query | null): boolean {
  return query !== null && isSameCue(mention, query.adjacentMention)
}

/** How much more a mention that reports beside the words counts than another one of the same source. */
export const ADJACENT_COUNTS = 6

type ByKey = ReadonlyMap<number, SourceShare>
type Share = { -readonly [Key in keyof SourceShare]: SourceShare[Key] } & { best: number }

/**
 * The probability of each source of each content. Candidates that name the same entity are added up; the speaker who has the floor
 * is known only as far as the content before is: its share of the floor is shared out anew. `first` are the shares of the first
 * content where they are known.
 */
export function sourceShares(
  contents: readonly Content[],
  { nodes, pairAt }: Marginals,
  first: SourceShares | null,
): SourceShares[] {
  let before: ByKey = new Map()
  return contents.map((content, i) => {
    const shares = i === 0 && first !== null ? first : sharesOf(content, i)
    before = shares.byKey
    return shares
  })

  function sharesOf({ candidates, query }: Content, i: number): SourceShares {
    const byKey = new Map<number, Share>()
    const at = (key: number) => {
      let share = byKey.get(key)
      if (share === undefined) {
        share = { ofOwn: 0, best: -1, ofFloor: 0, own: null, floor: null }
        byKey.set(key, share)
      }
      return share
    }
    candidates.forEach((candidate, a) => {
      if (candidate.kind === 'floor') return
      const share = at(keyOf(candidate))
      const probability = nodes[i]![a]!
      share.ofOwn += probability
      const fitness = probability * (isAdjacent(candidate, query) ? ADJACENT_COUNTS : 1)
      if (fitness <= share.best) return
      share.best = fitness
      share.own = { candidate, query }
    })
    const floor = candidates.findIndex(({ kind }) => kind === 'floor')
    if (floor >= 0 && i > 0) inheritFloor(contents[i - 1]!, nodes[i - 1]!, (a) => pairAt(i - 1, a, floor), before, at)
    return { byKey, probabilities: nodes[i]! }
  }
}

function inheritFloor(
  { candidates }: Content,
  probabilities: Float64Array,
  withFloor: (a: number) => number,
  before: ByKey,
  at: (key: number) => { ofFloor: number; floor: NamedBy | null },
): void {
  candidates.forEach((candidate, a) => {
    const pair = withFloor(a)
    if (candidate.kind !== 'floor') {
      const key = keyOf(candidate)
      const share = at(key)
      share.ofFloor += pair
      share.floor ??= before.get(key)!.own
      return
    }
    for (const [key, { ofFloor, floor: from }] of before) {
      if (ofFloor === 0) continue
      const share = at(key)
      share.ofFloor += (pair * ofFloor) / Math.max(probabilities[a]!, Number.MIN_VALUE)
      share.floor ??= from
    }
  })
}

/** The same number for all candidates that name the same source: its entity, or below zero what else it is. */
function keyOf({ mention }: Candidate): number {
  if (mention === null) return -2
  const { entity, from } = mention.antecedent ?? mention
  return entity === null ? -3 - from : entity
}
