import type { NameSpan } from '../names/name-span.js'
import type { MarkedSpan } from '../quotes/marked-span.js'
import type { Document } from '../text/document.js'
import type { Reference, Resolution, ResolvedEntity } from './resolution.js'

/** Groups names, descriptions and pronouns into entities. */
export function resolveEntities(
  document: Document,
  names: readonly NameSpan[],
  _marked: readonly MarkedSpan[],
): Resolution {
  const entities: ResolvedEntity[] = []
  const references: Reference[] = []
  for (const span of names) {
    if (span.type === 'date') continue
    const name = document.text.slice(span.start, span.end)
    let entity = entities.findIndex((e) => e.name === name && e.type === span.type)
    if (entity < 0) {
      const id = `${span.type}:${name.toLowerCase()}`
      entity = entities.push({ id, type: span.type, name, aliases: [], titles: [], gender: 'unknown' }) - 1
    }
    references.push({ ...span, form: 'name', entity, confidence: span.confidence })
  }
  return { entities, references }
}
