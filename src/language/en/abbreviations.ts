import { abbreviations as list } from '../../generated/lists.js'
import { parseTable } from './lists.js'

/** What a full stop after an abbreviation may be: see data/en/abbreviations.txt. */
export type AbbreviationKind = 'title' | 'word' | 'number'

const table = parseTable<AbbreviationKind>(list)

/** The kind of an abbreviation, given without its final full stop; undefined where it is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase()
  return table.get(lower) ?? (lower === word ? undefined : table.get(lower.charAt(0).toUpperCase() + lower.slice(1)))
}
