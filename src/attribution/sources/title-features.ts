import { type Origin, originOf } from '../../language/en/origins.js'
import { mayBeSameRole } from '../../language/en/person-nouns.js'
import type { Asked } from './asked.js'

/** How the words of a description fit the titles and the name of an entity; tells whether its head is one of the titles' words. */
export function addTitleFeatures(
  features: string[],
  { sources, head, words, role, age }: Asked,
  index: number,
): boolean {
  const { type, titles, age: own } = sources.resolution.entities[index]!
  const { ofTitles, ofName, origins } = sources.wordsOf(index)
  const hasHead = ofTitles.includes(head) || ofTitles.includes(role)
  if (hasHead) features.push('title has head')
  else if (ofTitles.some((word) => mayBeSameRole(word, role))) features.push('title like head')
  else if (type === 'person') features.push(titles.length === 0 ? 'no title' : 'other title')
  let modifiers = 0
  let known = 0
  let inName = false
  for (const word of words) {
    if (word === head) continue
    modifiers++
    if (ofTitles.includes(word)) known++
    inName ||= ofName.includes(word)
  }
  if (known > 0) features.push('title has word')
  if (known > 0 && known === modifiers) features.push('title has modifiers')
  if (ofName.includes(head)) features.push('name has head')
  if (inName) features.push('name has word')
  const origin = originFit(words, origins)
  if (origin !== null) features.push(origin)
  if (age !== null && own !== null) features.push(age === own ? 'age agrees' : 'age differs')
  return hasHead
}

/** "The Polish leader", for a French president; null where either says nothing. */
function originFit(words: readonly string[], origins: readonly Origin[]): string | null {
  if (origins.length === 0) return null
  for (const word of words) {
    const origin = originOf(word)
    const others = origins.filter((other) => other.of === origin?.of)
    if (others.length > 0)
      return others.some((other) => other.which === origin?.which) ? 'origin agrees' : 'origin differs'
  }
  return null
}
