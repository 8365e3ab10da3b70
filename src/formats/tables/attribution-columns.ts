import type { Attribution, Entity, Speaker } from '../../records.js'
import type { AnyRecord } from '../record.js'
import { type Cell, type Column, list, type Row } from './table.js'

/** Who says it and what: the columns that come first in the tables of quotations and statements. */
export const SAID_COLUMNS: readonly Column[] = [
  { name: 'speaker', type: 'text', about: 'who says it; empty where the article gives no source' },
  { name: 'words', type: 'text', about: 'what is said' },
  { name: 'cue', type: 'text', about: 'the words that report it' },
  { name: 'confidence', type: 'real', about: 'how sure the speaker is, 0 to 1' },
]

/** What else is known of the speaker. */
export const SPEAKER_COLUMNS: readonly Column[] = [
  { name: 'speaker_type', type: 'text', about: 'person, organization, place, group, document or unknown' },
  { name: 'speaker_titles', type: 'text', about: 'titles that the article gives the speaker' },
  { name: 'entity', type: 'text', about: 'the speaker in the table of entities' },
  { name: 'members', type: 'text', about: 'those who speak together' },
  { name: 'via', type: 'text', about: 'who relays it' },
  { name: 'alternatives', type: 'text', about: 'who else it may be, with the probability' },
  { name: 'evidence', type: 'text', about: 'how the speaker was found' },
]

export function saidCells({ speaker, cue, confidence }: Attribution, words: string): Row {
  return { speaker: speaker?.name ?? null, words, cue: cue?.text ?? null, confidence }
}

export function speakerCells({ speaker, alternatives, evidence }: Attribution, titles: TitlesById): Row {
  return {
    speaker_type: speaker?.type ?? null,
    speaker_titles: speaker === null ? null : titlesOf(speaker, titles),
    entity: speaker?.entity ?? null,
    members: list(speaker?.members.map(({ name }) => name) ?? []),
    via: speaker?.via?.name ?? null,
    alternatives: list(alternatives.map(({ name, confidence }) => `${name} ${confidence}`)),
    evidence,
  }
}

type TitlesById = ReadonlyMap<string, Entity['titles']>

export function titlesById({ entities }: AnyRecord): TitlesById {
  return new Map(entities.map(({ id, titles }) => [id, titles]))
}

function titlesOf({ entity }: Speaker, titles: TitlesById): Cell {
  return entity === null ? null : list(titles.get(entity) ?? [])
}
