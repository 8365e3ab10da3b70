import type { DateType, EntityType, Span } from '../../src/records.js'
import type { FoundDate } from '../scorers/dates.js'
import type { FoundName } from '../scorers/names.js'
import type { FoundStretch } from '../scorers/quotes.js'

/** What another system found in an article, in its own terms; offsets are UTF-16 code units. */
export interface PeerRecord {
  readonly id: string
  readonly names: readonly (Span & { readonly label: string })[]
  readonly quotes: readonly (Span & { readonly speaker: string | null })[]
  readonly dates: readonly (Span & { readonly type: string; readonly value: string })[]
}

/** What another system found in articles, and how long it kept a processor busy, its start not counted. */
export interface PeerReading {
  readonly records: readonly PeerRecord[]
  readonly seconds: number
}

/** What each system calls our types. */
const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  ORG: 'organization',
  ORGANIZATION: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  LOCATION: 'place',
  CITY: 'place',
  STATE_OR_PROVINCE: 'place',
  COUNTRY: 'place',
  NORP: 'group',
  NATIONALITY: 'group',
  RELIGION: 'group',
  IDEOLOGY: 'group',
}

const PRONOUN = /^(?:he|him|his|she|hers?|it|its|they|them|theirs?)$/i

/** An article and a possessive are no part of a name in the gold, so they are taken off what others find; pronouns are no names. */
export function namesOf(text: string, { names }: PeerRecord): FoundName[] {
  return names.flatMap(({ start, end, label }) => {
    const type = TYPES[label]
    if (type === undefined) return []
    const words = text.slice(start, end)
    if (PRONOUN.test(words)) return []
    const article = /^the\s+/i.exec(words)?.[0].length ?? 0
    const possessive = /['’]s?$/.exec(words)?.[0].length ?? 0
    return [{ start: start + article, end: end - possessive, type }]
  })
}

export function datesOf({ dates }: PeerRecord): FoundDate[] {
  return dates.map(({ start, end, type, value }) => ({ start, end, type: type.toLowerCase() as DateType, value }))
}

/** In favour of the others, a speaker counts as the longest name of a person that ends in the words that they give. */
export function quotesOf(text: string, record: PeerRecord): FoundStretch[] {
  const people = record.names
    .filter(({ label }) => label === 'PERSON')
    .map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, ''))
    .sort((a, b) => b.length - a.length)
  return record.quotes.map(({ start, end, speaker }) => {
    const words = speaker?.replace(/['’]s$/, '') ?? null
    const full = words === null ? undefined : people.find((name) => name === words || name.endsWith(` ${words}`))
    return { start, end, speaker: full ?? words, mention: null, cue: null, evidence: 'peer' }
  })
}
