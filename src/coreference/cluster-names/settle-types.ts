import { givenNameGender } from '../../language/en/given-names.js'
import { honorificGender } from '../../language/en/person-nouns.js'
import type { EntityType } from '../../records.js'
import type { Document } from '../../text/document.js'
import { titlesOf } from '../titles/titles.js'
import { isAlike, personWords } from './name-words.js'
import { asType, type Named } from './named.js'

/** A name that the tagger is at least this sure of keeps its type where other mentions of it have another. */
const SURE = 0.8

/**
 * Makes the types of one name agree within the article: a short form takes the type of the full name ("Haniyeh", taken
 * for a place, beside "Ismail Haniyeh"), a name that the tagger is unsure of that of its other mentions. A name that
 * stands as two types with certainty ("Washington") stays both.
 */
export function settleTypes(document: Document, names: readonly Named[]): void {
  const surnames = new Set<string>()
  const fullNames = new Set<string>()
  const alone = new Set<string>()
  for (const { type, words } of names) {
    if (type !== 'person') continue
    if (words.length === 1) alone.add(words[0]!)
    if (words.length < 2) continue
    surnames.add(words.at(-1)!)
    if (words.length === 2) fullNames.add(words.join(' '))
  }
  const usual = usualTypes(names)
  for (const name of names) {
    const type = typeByForm(name, { surnames, fullNames, alone }, document) ?? typeByOthers(name, usual)
    if (type !== name.type) asType(name, type, document)
  }
}

/** The family names and the full names of two words of the people in the article. */
interface People {
  readonly surnames: ReadonlySet<string>
  readonly fullNames: ReadonlySet<string>
  /** The people's names of one word. */
  readonly alone: ReadonlySet<string>
}

/** "Team Berg" is the people who work for Berg. */
const TEAM = /^(?:Team|Camp) \p{Lu}/u

function typeByForm(name: Named, { surnames, fullNames, alone }: People, document: Document): EntityType | null {
  const { tokens } = document
  if (name.type === 'person') return TEAM.test(name.text) ? 'organization' : null
  const words = personWords(name.text)
  if (name.confidence >= SURE) {
    // "Washington, star of the show", beside "Kerry Washington".
    const isPerson = words.length === 1 && surnames.has(words[0]!) && titlesOf(document, name).length > 0
    return isPerson && tokens[name.to]?.text === ',' ? 'person' : null
  }
  if (honorificGender(tokens[name.from - 1]?.lower ?? '') !== undefined) return 'person'
  if (words.length === 3 && fullNames.has(words.slice(1).join(' '))) return 'person'
  // "Ben Fort", taken for a place, beside "Fort said".
  if (words.length === 2 && alone.has(words[1]!) && givenNameGender(words[0]!) !== undefined) return 'person'
  if (words.length !== 1) return null
  if (surnames.has(words[0]!)) return 'person'
  return name.type === 'organization' && [...surnames].some((surname) => isAlike(surname, words[0]!)) ? 'person' : null
}

function typeByOthers(name: Named, usual: ReadonlyMap<string, EntityType>): EntityType {
  const type = usual.get(name.text) ?? name.type
  return name.confidence >= SURE && !(isCollective(name.type) && isCollective(type)) ? name.type : type
}

/** A movement is either to the tagger: within one article it is one of them. */
function isCollective(type: EntityType): boolean {
  return type === 'organization' || type === 'group'
}

/** The type that weighs most among the mentions of each form. */
function usualTypes(names: readonly Named[]): Map<string, EntityType> {
  const weights = new Map<string, Map<EntityType, number>>()
  for (const { text, type, confidence } of names) {
    const byType = weights.get(text) ?? new Map()
    weights.set(text, byType.set(type, (byType.get(type) ?? 0) + confidence))
  }
  return new Map([...weights].map(([text, byType]) => [text, heaviest(byType)]))
}

function heaviest(weights: ReadonlyMap<EntityType, number>): EntityType {
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
