import { honorificGender } from '../language/en/person-nouns.js'
import type { EntityType } from '../records.js'
import type { Document } from '../text/document.js'
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
  for (const { type, words } of names) if (type === 'person' && words.length > 1) surnames.add(words.at(-1)!)
  const usual = usualTypes(names)
  for (const name of names) {
    const type = typeByForm(name, surnames, document) ?? typeByOthers(name, usual)
    if (type !== name.type) asType(name, type, document)
  }
}

function typeByForm(name: Named, surnames: ReadonlySet<string>, { tokens }: Document): EntityType | null {
  if (name.type === 'person' || name.confidence >= SURE) return null
  if (honorificGender(tokens[name.from - 1]?.lower ?? '') !== undefined) return 'person'
  const words = personWords(name.text)
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
