import { honorifics, relationNouns, roleNouns } from '../../generated/lists.js'
import { lexiconTags } from './lexicon.js'
import { parseTable } from './lists.js'

/** Whom a word tells of: a woman, a man, or either. */
export type WordGender = 'f' | 'm' | 'u'

const honorificTable = parseTable<WordGender>(honorifics)
const roleTable = parseTable<WordGender>(roleNouns)
const relationTable = parseTable<WordGender>(relationNouns)

/** The gender that a word of address tells of ("Mrs.", "Dr"), in lower case, with or without its stop. */
export function honorificGender(lower: string): WordGender | undefined {
  return honorificTable.get(lower.endsWith('.') ? lower.slice(0, -1) : lower)
}

/** The gender that a noun of relation tells of ("wife", "colleagues"), in lower case. */
export function relationGender(lower: string): WordGender | undefined {
  return relationTable.get(lower) ?? relationTable.get(singular(lower))
}

/** The gender that a noun of role tells of ("minister", "actresses"), in lower case: listed, or known to compromise. */
export function roleGender(lower: string): WordGender | undefined {
  const word = singular(lower)
  return roleTable.get(lower) ?? roleTable.get(word) ?? (lexiconTags(word).includes('Actor') ? 'u' : undefined)
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['wives', 'wife'],
])

/** The singular of a noun in lower case, by its ending. */
export function singular(lower: string): string {
  if (lower.endsWith('women')) return `${lower.slice(0, -3)}an`
  const irregular = IRREGULAR.get(lower)
  if (irregular) return irregular
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -2)}an`
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

/** What a short title stands for: the "senator" of "Sen.". */
const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['prof', 'professor'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['amb', 'ambassador'],
  ['atty', 'attorney'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
])

/** A title word as a role noun in the singular: "Sens." → "senator", "Ministers" → "minister". */
export function roleOf(lower: string): string {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return FULL_TITLES.get(plain) ?? (roleTable.has(plain) ? plain : singular(plain))
}
