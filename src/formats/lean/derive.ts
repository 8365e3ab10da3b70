import { entityId } from '../../entity-id.js'
import type { DateMention, DateType, Entity, MentionForm, SpeakerType } from '../../records.js'

/** What a line without `--full` leaves out because the rest tells it, each as a function of that rest. */

type Named = Pick<Entity, 'id' | 'type' | 'name' | 'aliases'>

export function derivedId({ type, name }: Pick<Entity, 'type' | 'name'>): string {
  return entityId(type, name)
}

const PRONOUNS = new Set(
  (
    'he him his himself she her hers herself it its itself they them their theirs themselves ' +
    'i me my mine myself we us our ours ourselves you your yours'
  ).split(' '),
)

/** A name is how its entity is called, a pronoun one of those that stand for somebody; all else describes. */
export function derivedForm(words: string, entity: Pick<Entity, 'name' | 'aliases'> | undefined): MentionForm {
  if (entity !== undefined && (words === entity.name || entity.aliases.includes(words))) return 'name'
  return PRONOUNS.has(words.toLowerCase()) ? 'pronoun' : 'description'
}

export function derivedDateType(value: string): DateType {
  if (/^P(?!AST|RES)/.test(value)) return 'duration'
  return /^T|\dT/.test(value) ? 'time' : 'date'
}

/** A day covers itself; for any other value the days that it covers are written. */
export function derivedDays(value: string): Pick<DateMention, 'earliest' | 'latest'> {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  return { earliest: day, latest: day }
}

/** What is known of those whom an article names, by name and by id. */
export interface Directory {
  /** The one entity of a name; null if there is none, or several. */
  called(name: string): Named | null
  byId(id: string | null): Named | undefined
}

export function directoryOf(entities: readonly Named[]): Directory {
  const byName = new Map<string, Named | null>()
  for (const entity of entities) byName.set(entity.name, byName.has(entity.name) ? null : entity)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return {
    called: (name) => byName.get(name) ?? null,
    byId: (id) => (id === null ? undefined : byId.get(id)),
  }
}

export function derivedSpeakerType(entity: Named | undefined): SpeakerType {
  return entity === undefined ? 'unknown' : entity.type
}
