import type { ResolvedEntity } from '../../coreference/resolution.js'

/** The person, as an index, of whose name a label has the last word, "BRIGGS:", or the initials, "TB:"; null for nobody. */
export function ownerOfLabel(label: string, entities: readonly ResolvedEntity[]): number | null {
  const last = lastWord(label)
  const bySurname = entities.findIndex(
    ({ type, name }) => type === 'person' && name.includes(' ') && lastWord(name) === last,
  )
  if (bySurname >= 0) return bySurname
  if (!INITIALS.test(label)) return null
  const byInitials = entities.flatMap((entity, i) => (initialsOf(entity) === label ? [i] : []))
  return byInitials.length === 1 ? byInitials[0]! : null
}

const INITIALS = /^\p{Lu}{2,4}$/u

function initialsOf({ type, name }: ResolvedEntity): string {
  return type === 'person' ? name.replace(/[^\s-]+/g, (word) => word[0]!).replace(/[\s-]/g, '') : ''
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}
