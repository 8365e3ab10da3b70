import { parseSet } from './lists.js'
import { quickSet, quickTable, type WordSet, type WordTable } from './quick-lists.js'

export const LISTS_VERSION = 1

/**
 * The long lists, which come with the models and not with the program, so that a page has less to download before it shows. They are as
 * constant as the others: the program knows their checksum and takes no others (see `models/open-lists.ts`).
 */
export const SHIPPED_LISTS = [
  'actors',
  'ambiguousOrganizations',
  'businessNouns',
  'bystanderNouns',
  'characterReferences',
  'cities',
  'countries',
  'dateArrangedVerbs',
  'dateBusinessWords',
  'dateCountedNouns',
  'dateGameWords',
  'dateParticiples',
  'datePlayWords',
  'demonyms',
  'familyNames',
  'femaleNames',
  'firstNames',
  'givenNames',
  'makingVerbs',
  'maleNames',
  'newsAgencies',
  'nicknames',
  'organizationHeads',
  'organizationWords',
  'organizations',
  'outlets',
  'pageLines',
  'pastVerbs',
  'posMachines',
  'regions',
  'reportingVerbs',
  'roleSynonyms',
  'speechNouns',
  'teamNames',
  'titles',
  'usStates',
  'verbForms',
  'wordPatterns',
  'workNouns',
] as const

export type ShippedList = (typeof SHIPPED_LISTS)[number]

let shipped: ReadonlyMap<string, Uint8Array> | null = null

/** Takes the lists out of the models that were opened first. */
export function shipLists(lists: ReadonlyMap<string, Uint8Array>): void {
  shipped ??= lists
}

/** @throws Error if no models have been opened */
export function shippedList(name: ShippedList): string {
  const list = shipped?.get(name)
  if (list === undefined) throw new Error(`the list ${name} comes with the models: open them first`)
  return new TextDecoder().decode(list)
}

/** What is made of shipped lists: made when it is first asked for, and kept. */
export function shippedValue<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export function shippedSet(name: ShippedList): WordSet {
  const set = shippedValue(() => quickSet(parseSet(shippedList(name))))
  return { has: (word) => set().has(word) }
}

export function shippedTable<Value>(make: () => ReadonlyMap<string, Value>): WordTable<Value> {
  const table = shippedValue(() => quickTable(make()))
  return { get: (word) => table().get(word), has: (word) => table().has(word) }
}
