/** The errors on names: by the type in gold (or found), and by what went wrong. */
import { sameSpan, sharedLength } from '../align.js'
import type { EntityArticle } from '../gold.js'
import type { FoundName, NameAlignment } from '../scorers/names.js'
import { inContext, type ListedError } from './listing.js'

export function listNameErrors(
  { id, text, entities }: EntityArticle,
  { missed, spurious }: NameAlignment,
): ListedError[] {
  const explained = new Set<FoundName>()
  const errors = missed.map((gold) => {
    const found = spurious.find((f) => sharedLength(gold, f) > 0)
    if (!found) return { group: `names, ${gold.type}: missed`, lines: [`${id}: ${inContext(text, gold)}`] }
    explained.add(found)
    const words = JSON.stringify(text.slice(found.start, found.end))
    if (sameSpan(gold, found) === 1) {
      const group = `names, ${gold.type}: taken for ${found.type}`
      return { group, lines: [`${id}: ${inContext(text, gold)}`] }
    }
    const group = `names, ${gold.type}: wrong boundary${gold.type === found.type ? '' : ' and type'}`
    return { group, lines: [`${id}: ${inContext(text, gold)} found ${words} ${found.type}`] }
  })
  const invented = spurious
    .filter((found) => !explained.has(found))
    .map((found) => {
      const on = entities.find((gold) => sharedLength(gold, found) > 0)
      const group = `names, ${found.type}: invented${on ? ` on ${on.type}` : ''}`
      return { group, lines: [`${id}: ${inContext(text, found)}`] }
    })
  return [...errors, ...invented]
}
