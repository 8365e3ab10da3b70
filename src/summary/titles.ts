import { fieldsOf } from '../language/en/occupations.js'
import { honorificGender } from '../language/en/person-nouns.js'
import { foldName } from './fold-name.js'

/** What the titles of somebody in one article, or of a person over a corpus, tell of who it is. */
export interface TitleTraits {
  readonly genders: ReadonlySet<string>
  /** Fields of work: "politics", "sport". */
  readonly fields: ReadonlySet<string>
  /** The titles themselves, folded. */
  readonly titles: ReadonlySet<string>
}

/** Fields between which people commonly pass, so that a lawyer in one article may be the senator of another. */
const NEAR: ReadonlySet<string> = new Set(
  ['law politics', 'business politics', 'military politics', 'law police', 'health science', 'school science'].concat([
    'business law',
    'business science',
    'arts media',
    'media politics',
    'politics science',
    'military police',
  ]),
)

/** Titles with which a given name alone is how a person is known: Pope Francis, Queen Margrethe. */
const REGNAL = /\b(?:pope|king|queen|prince|princess|emperor|empress|sultan|emir|patriarch)$/

const WORD = /[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*\.?/gu

export function readTitles(titles: readonly string[]): TitleTraits {
  const genders = new Set<string>()
  const fields = new Set<string>()
  for (const title of titles) {
    const gender = honorificGender(title.toLowerCase())
    if (gender === 'f' || gender === 'm') genders.add(gender)
    for (const field of fieldsOfTitle(title)) fields.add(field)
  }
  return { genders, fields, titles: new Set(titles.map(foldName).filter((title) => !isAddress(title))) }
}

/** "Mr" or "Ms", which tell nobody from anybody but by gender. */
function isAddress(title: string): boolean {
  const gender = honorificGender(title)
  return (gender === 'f' || gender === 'm') && fieldsOf(title).length === 0 && !REGNAL.test(title)
}

/**
 * The fields of the noun that a title turns on: "Egyptian health minister" and "minister of health" are politics, by the
 * last known noun before any preposition.
 */
function fieldsOfTitle(title: string): readonly string[] {
  const head = title.toLowerCase().split(/,| (?:of|for|at|in|with|from|and) /)[0]!
  const words = head.match(WORD) ?? []
  for (let i = words.length - 1; i >= 0; i--) {
    const found = fieldsOf(words[i]!)
    if (found.length > 0) return found
  }
  return []
}

/** Whether two bearers of one name may be one person by their titles: Mr and Mrs are not, nor a striker and a senator. */
export function areCompatible(a: TitleTraits, b: TitleTraits): boolean {
  if (a.genders.size > 0 && b.genders.size > 0 && !shares(a.genders, b.genders)) return false
  if (a.fields.size === 0 || b.fields.size === 0 || shares(a.titles, b.titles)) return true
  return [...a.fields].some((one) => [...b.fields].some((other) => one === other || isNear(one, other)))
}

function isNear(a: string, b: string): boolean {
  return NEAR.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** How many titles, and how many fields where they have no title in common, two bearers of one name share. */
export function likeness(a: TitleTraits, b: TitleTraits): number {
  const titles = [...a.titles].filter((title) => b.titles.has(title)).length
  return titles > 0 ? titles + 1 : Number(shares(a.fields, b.fields))
}

/** The title under which a given name alone is known ("pope"); undefined for none. */
export function regnalTitle(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const found = REGNAL.exec(foldName(title))
    if (found) return found[0]
  }
  return undefined
}

/** The traits of both together. */
export function joinTraits(a: TitleTraits, b: TitleTraits): TitleTraits {
  return {
    genders: new Set([...a.genders, ...b.genders]),
    fields: new Set([...a.fields, ...b.fields]),
    titles: new Set([...a.titles, ...b.titles]),
  }
}
