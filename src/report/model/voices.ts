import type { ArticleRecord } from '../../formats/record.js'
import type { Speaker, SpeakerType } from '../../records.js'
import type { Item } from './items.js'

/** How many colours the style sheet has for speakers. */
const COLORS = 8

/** A speaker of an article with all that the speaker says in it. */
export interface Voice {
  /** The same for the same speaker of the article; "" where the article gives no source. */
  readonly key: string
  readonly name: string
  readonly type: SpeakerType
  readonly titles: readonly string[]
  /** Two letters that stand beside the name and after the words, so that nothing rests on colour; unique in the article. */
  readonly initials: string
  /** Number of the colour; null where there is no source. */
  readonly color: number | null
  readonly items: readonly Item[]
  /** Words in quotation marks, repeats left out. */
  readonly quotedWords: number
}

export function voiceKey(speaker: Speaker | null): string {
  return speaker === null ? '' : (speaker.entity ?? `name:${speaker.name}`)
}

/** The speakers of an article in order of appearance, without what was struck. */
export function listVoices(record: ArticleRecord, items: readonly Item[]): Voice[] {
  const bySpeaker = new Map<string, Item[]>()
  for (const item of items) {
    if (item.verdict === 'struck') continue
    const key = voiceKey(item.corrected.speaker)
    const said = bySpeaker.get(key)
    if (said) said.push(item)
    else bySpeaker.set(key, [item])
  }
  const taken = new Map<string, number>()
  let color = 0
  return [...bySpeaker].map(([key, said]) => {
    const { speaker } = said[0]!.corrected
    if (speaker === null) return { ...unsourced, key, items: said, quotedWords: countWords(said) }
    const entity = record.entities.find(({ id }) => id === speaker.entity)
    return {
      key,
      name: speaker.name,
      type: speaker.type,
      titles: entity?.titles ?? [],
      initials: unique(initials(speaker.name), taken),
      color: color++ % COLORS,
      items: said,
      quotedWords: countWords(said),
    }
  })
}

const unsourced = { name: 'No source given', type: 'unknown', titles: [], initials: '?', color: null } as const

export function countWords(items: readonly Item[]): number {
  const quotes = items.filter(({ kind, repeated }) => kind === 'quote' && !repeated)
  return quotes.reduce((sum, { words }) => sum + (words.match(/[^\s\p{P}]\S*/gu)?.length ?? 0), 0)
}

const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'in', 'at', 'on', 'to', 'de', 'da', 'van', 'von'])

/** The first letters of the first and the last word that count: "MT", "WO"; at least one character. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase() || '·'
}

function unique(letters: string, taken: Map<string, number>): string {
  const count = (taken.get(letters) ?? 0) + 1
  taken.set(letters, count)
  return count === 1 ? letters : `${letters}${count}`
}
