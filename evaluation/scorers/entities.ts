/**
 * Entities, on articles whose names carry the fullest name of their entity.
 *
 * Fullest name: of gold's entities of a type, the share that ours has under the same name and type: letters of any case, without a
 * leading "the". B-cubed (Bagga and Baldwin 1998) over the names that both have with the same span: of each, the share of
 * those in our entity that gold has in its entity, and the reverse; the means are precision and recall.
 */
import type { EntityType, Span } from '../../src/records.js'
import { type Measures, share } from '../measures.js'

export interface NamedMention extends Span {
  readonly type: EntityType
  /** What tells its entity: gold's fullest name, our id. */
  readonly entity: string
}

export interface JudgedEntities {
  readonly fullest: readonly { readonly type: EntityType; readonly right: boolean }[]
  /** The names that both have, each with gold's entity and ours. */
  readonly pairs: readonly (readonly [gold: string, ours: string])[]
}

export function judgeEntities(
  gold: readonly NamedMention[],
  ours: readonly NamedMention[],
  names: readonly { readonly type: EntityType; readonly name: string }[],
): JudgedEntities {
  const keyOf = (type: EntityType, name: string) => `${type} ${name.toLowerCase().replace(/^the /, '')}`
  const known = new Set(names.map(({ type, name }) => keyOf(type, name)))
  const distinct = new Map(gold.map(({ type, entity }) => [keyOf(type, entity), type]))
  const bySpan = new Map(ours.map((mention) => [`${mention.start} ${mention.end}`, mention.entity]))
  return {
    fullest: [...distinct].map(([key, type]) => ({ type, right: known.has(key) })),
    pairs: gold.flatMap(({ start, end, type, entity }) => {
      const found = bySpan.get(`${start} ${end}`)
      return found === undefined ? [] : [[keyOf(type, entity), found] as const]
    }),
  }
}

export function scoreEntities(judged: readonly JudgedEntities[]): Measures {
  const fullest = judged.flatMap((one) => one.fullest)
  const ofType = (type: EntityType) => fullest.filter((one) => one.type === type)
  const right = (list: typeof fullest) => share(list.filter((one) => one.right).length, list.length)
  let [precision, recall, count] = [0, 0, 0]
  for (const { pairs } of judged) {
    count += pairs.length
    for (const [gold, ours] of pairs) {
      const both = pairs.filter((pair) => pair[0] === gold && pair[1] === ours).length
      precision += both / pairs.filter((pair) => pair[1] === ours).length
      recall += both / pairs.filter((pair) => pair[0] === gold).length
    }
  }
  return new Map([
    ['fullest name', right(fullest)],
    ['  of people', right(ofType('person'))],
    ['  of organizations', right(ofType('organization'))],
    ['  of places', right(ofType('place'))],
    ['  of groups', right(ofType('group'))],
    ['B-cubed precision of names', share(Math.round(precision), count)],
    ['B-cubed recall of names', share(Math.round(recall), count)],
  ])
}
