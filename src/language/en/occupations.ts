import { occupationFields } from '../../generated/lists.js'
import { parseTable } from './lists.js'
import { listedPersonNouns } from './person-nouns.js'

const fields: ReadonlyMap<string, readonly string[]> = new Map(
  [...parseTable(occupationFields)].map(([noun, list]) => [noun, list.split(' ')]),
)

const NONE: readonly string[] = []

/** The fields that a noun of role in lower case belongs to ("senators" and "sen.": politics); none for one that occurs in all. */
export function fieldsOf(noun: string): readonly string[] {
  return fields.get(noun) ?? fields.get(listedPersonNouns.get(noun)?.role ?? '') ?? NONE
}
