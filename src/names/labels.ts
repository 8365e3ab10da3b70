/**
 * Labels of tokens: O is outside of every name; each type has four: B(egin), I(nside), L(ast) of a name of several tokens,
 * and U(nit) for a name of one.
 */
export const OUTSIDE = 0

const PER_TYPE = 4

export type Place = 'B' | 'I' | 'L' | 'U'

const PLACES = 'BILU'

export function labelCount(types: number): number {
  return 1 + PER_TYPE * types
}

export function labelOf(type: number, place: Place): number {
  return 1 + PER_TYPE * type + PLACES.indexOf(place)
}

/** The index of a label's type; -1 for O. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : Math.floor((label - 1) / PER_TYPE)
}

export function placeOf(label: number): Place {
  return PLACES[(label - 1) % PER_TYPE] as Place
}

/** Whether no name is open behind the label. */
export function isClosed(label: number): boolean {
  return label === OUTSIDE || placeOf(label) === 'L' || placeOf(label) === 'U'
}

function startsAnew(label: number): boolean {
  return label === OUTSIDE || placeOf(label) === 'B' || placeOf(label) === 'U'
}

export function mayFollow(label: number, next: number): boolean {
  if (isClosed(label)) return startsAnew(next)
  return !startsAnew(next) && typeOf(label) === typeOf(next)
}

/** Which labels may stand behind which, and which may be the last of a row. */
export interface Scheme {
  readonly mayFollow: (label: number, next: number) => boolean
  readonly isClosed: (label: number) => boolean
}

export const BILOU: Scheme = { mayFollow, isClosed }

/** A label for each type and one for outside, any behind any: enough for a first look. */
export const PLAIN: Scheme = { mayFollow: () => true, isClosed: () => true }

/** The plain label of a BILOU label. */
export function plainOf(label: number): number {
  return typeOf(label) + 1
}
