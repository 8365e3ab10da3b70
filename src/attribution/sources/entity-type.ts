import type { Resolution } from '../../coreference/resolution.js'
import type { EntityType } from '../../records.js'
import type { Mention } from './mention.js'

/** Whether an entity is of a type; an unnamed person is of none. */
export function isOfType({ entities }: Resolution, entity: number | null, type: EntityType): boolean {
  return entity !== null && entities[entity]!.type === type
}

/** Whether a mention is the name of a person. */
export function isPersonName(resolution: Resolution, { kind, entity }: Mention): boolean {
  return kind === 'name' && isOfType(resolution, entity, 'person')
}
