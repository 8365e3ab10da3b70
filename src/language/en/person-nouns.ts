import { honorifics, relationNouns, roleNouns } from '../../generated/lists.js'
import { parseList, parseTable } from './lists.js'
import { plural } from './plural.js'
import type { WordTable } from './quick-lists.js'
import { shippedList, shippedTable, shippedValue } from './shipped-lists.js'
import { parseSynonyms } from './synonyms.js'

/** Whom a word tells of: a woman, a man, or either. */
export type WordGender = 'f' | 'm' | 'u'

/** A noun that tells what a person is. */
export interface PersonNoun {
  /** A word of address ("Mr"), what one does or is ("minister"), or whose one is ("wife"). */
  readonly kind: 'honorific' | 'role' | 'relation'
  readonly gender: WordGender
  /** The noun in full, in the singular, for a woman and a man alike: "senator" for "Sens.", "spokesperson" for "spokesmen". */
  readonly role: string
  readonly plural: boolean
}

/** What short titles stand for, and the one name of offices that have one for a woman and one for a man. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['congressman', 'congressperson'],
  ['congresswoman', 'congressperson'],
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
  ['DC', 'detective'],
  ['DCI', 'detective'],
  ['DCS', 'detective'],
  ['DI', 'detective'],
  ['DS', 'detective'],
  ['DSI', 'detective'],
  ['PC', 'constable'],
  ['WPC', 'constable'],
])

/** The nouns that tell what a person is, in lower case but for ranks ("DCI"), abbreviations with and without their stop, singular and plural. */
export const listedPersonNouns: ReadonlyMap<string, PersonNoun> = collect()

/** The same with the occupations that come with the models. */
export const personNounList: () => ReadonlyMap<string, PersonNoun> = shippedValue(() => {
  const nouns = new Map(listedPersonNouns)
  for (const word of parseList(shippedList('actors'))) if (!nouns.has(word)) enter(nouns, 'role', word, 'u')
  return nouns
})

/** The same, to ask all words of a text for. */
export const personNouns: WordTable<PersonNoun> = shippedTable(personNounList)

function collect(): Map<string, PersonNoun> {
  const nouns = new Map<string, PersonNoun>()
  for (const [word, gender] of parseTable<WordGender>(honorifics)) enter(nouns, 'honorific', word, gender)
  for (const [word, gender] of parseTable<WordGender>(relationNouns)) enter(nouns, 'relation', word, gender)
  for (const [word, gender] of parseTable<WordGender>(roleNouns)) enter(nouns, 'role', word, gender)
  return nouns
}

function enter(nouns: Map<string, PersonNoun>, kind: PersonNoun['kind'], word: string, gender: WordGender): void {
  const role = ROLES.get(word) ?? word
  const told = gender === 'u' ? (nouns.get(word)?.gender ?? 'u') : gender
  nouns.set(word, { kind, gender: told, role, plural: false })
  if (kind === 'honorific') nouns.set(`${word}.`, { kind, gender: told, role, plural: false })
  else if (!nouns.has(plural(word))) nouns.set(plural(word), { kind, gender: told, role, plural: true })
}

/** The gender that a word of address in lower case tells of ("mrs.", "dr"); undefined of any other word. */
export function honorificGender(lower: string): WordGender | undefined {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return honorificTable.get(word)
}

/** The same of a word as it is written: "DI Holt" is an inspector, "Di Holt" is called so. */
export function addressGender({
  lower,
  text,
}: {
  readonly lower: string
  readonly text: string
}): WordGender | undefined {
  return honorificGender(lower) ?? honorificGender(text)
}

const honorificTable = parseTable<WordGender>(honorifics)

const synonyms = shippedValue(() => parseSynonyms(shippedList('roleSynonyms')))

/** Whether one noun of role may stand for the other: the "senator" is later "the lawmaker". */
export function mayBeSameRole(a: string, b: string): boolean {
  const [one, other] = [roleOf(a), roleOf(b)]
  return one === other || (synonyms().get(one)?.has(other) ?? false)
}

function roleOf(noun: string): string {
  return personNouns.get(noun)?.role ?? noun
}
