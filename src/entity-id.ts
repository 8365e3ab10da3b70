import type { EntityType } from './records.js'

/** The id of an entity where no other of its article has the same one: "person:ismail-haniyeh"; letters of any script are kept. */
export function entityId(type: EntityType, name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${type}:${plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed'}`
}
