import type { NameSpan } from '../names/name-span.js'
import type { MarkedSpan } from '../quotes/marked-span.js'
import type { Document } from '../text/document.js'
import type { Draft } from './draft.js'
import { finish } from './finish.js'
import { groupPeople } from './group-people.js'
import { groupThings } from './group-things.js'
import { readNamed } from './named.js'
import type { Reference, Resolution } from './resolution.js'
import { resolvePronouns } from './resolve-pronouns.js'
import { settleTypes } from './settle-types.js'

/** Groups names, descriptions and pronouns into entities. */
export function resolveEntities(
  document: Document,
  names: readonly NameSpan[],
  marked: readonly MarkedSpan[],
): Resolution {
  const named = readNamed(document, names)
  settleTypes(document, named)
  const people = groupPeople(named.filter(({ type }) => type === 'person'))
  const things = groupThings(
    document,
    named.filter(({ type }) => type !== 'person'),
  )
  const draftOf = named.map((name) => (people.get(name) ?? things.get(name))!)
  const drafts = [...new Set(draftOf)]
  const indexOf = new Map<Draft, number>(drafts.map((draft, index) => [draft, index]))
  const nameReferences = named.map(({ from, to, start, end, confidence }, i): Reference => {
    return { from, to, start, end, form: 'name', entity: indexOf.get(draftOf[i]!)!, confidence }
  })
  const references = [...nameReferences, ...resolvePronouns(document, drafts, nameReferences, marked)]
  references.sort((a, b) => a.from - b.from)
  return { entities: finish(document, drafts), references }
}
