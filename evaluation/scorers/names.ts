/**
 * Names with their types, exact spans. A name is right if gold has the very span with the very type.
 *
 * The Facility of gold is our place, its NORP our group; Misc, Product and Money have no counterpart, so that what is
 * found on them counts as invented.
 */
import type { EntityType, Span } from '../../src/records.js'
import { type Alignment, align, sameSpan } from '../align.js'
import type { GoldEntity, GoldEntityType } from '../gold.js'
import { counts, type Measures } from '../measures.js'

export type NameType = EntityType | 'date'

export interface FoundName extends Span {
  readonly type: NameType
  /** 0 to 1; baselines have none. */
  readonly confidence?: number
}

/** What the corpus calls each type, in ours; what is not here is no name of ours. */
export const TYPE_OF_GOLD: Partial<Record<GoldEntityType, NameType>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  Facility: 'place',
  NORP: 'group',
  Date: 'date',
}

export type NameAlignment = Alignment<FoundName, FoundName>

/** The row of people, organizations and places together. */
export const ALL_NAMES = 'person, organization, place'

const ROWS: readonly (readonly [string, readonly NameType[]])[] = [
  ['person', ['person']],
  ['organization', ['organization']],
  ['place', ['place']],
  ['group', ['group']],
  [ALL_NAMES, ['person', 'organization', 'place']],
  ['person, organization, place, date', ['person', 'organization', 'place', 'date']],
]

/** The type that we give what gold calls `type`; undefined if it is outside of our types. */
export function nameType(type: GoldEntityType): NameType | undefined {
  return TYPE_OF_GOLD[type]
}

export function goldNames(entities: readonly GoldEntity[]): FoundName[] {
  return entities.flatMap(({ start, end, type }) => {
    const ours = nameType(type)
    return ours ? [{ start, end, type: ours }] : []
  })
}

export function alignNames(gold: readonly GoldEntity[], found: readonly FoundName[]): NameAlignment {
  return align(goldNames(gold), found, (g, f) => (g.type === f.type ? sameSpan(g, f) : 0))
}

export function scoreNames(alignments: readonly NameAlignment[]): Measures {
  return new Map(
    ROWS.map(([label, types]) => {
      const count = (side: (alignment: NameAlignment) => readonly FoundName[]) =>
        alignments.reduce((sum, a) => sum + side(a).filter(({ type }) => types.includes(type)).length, 0)
      return [
        label,
        counts(
          count((a) => a.pairs.map(([gold]) => gold)),
          count((a) => a.spurious),
          count((a) => a.missed),
        ),
      ]
    }),
  )
}

export function withoutDates({ pairs, missed, spurious }: NameAlignment): NameAlignment {
  const isName = ({ type }: FoundName) => type !== 'date'
  return {
    pairs: pairs.filter(([gold]) => isName(gold)),
    missed: missed.filter(isName),
    spurious: spurious.filter(isName),
  }
}
