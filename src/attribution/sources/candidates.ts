import type { Document } from '../../text/document.js'
import type { Barrier } from '../contents/phrase.js'
import type { Scene } from '../contents/quotation-context.js'
import { firstFrom } from '../speaker/referent.js'
import type { Mention } from './mention.js'
import type { MentionsOf } from './mentions.js'

/** A mention that may be the source of an utterance, and where it stands to it. */
export interface Candidate {
  readonly mention: Mention
  readonly zone: Zone
}

/** Where a candidate stands to the utterance. */
export type Zone =
  | 'before'
  | 'before-far'
  | 'after'
  | 'after-far'
  | 'previous'
  | 'earlier'
  | 'paragraph-before'
  | 'paragraph-before-far'
  | 'next'

/** The people and things that may have said an utterance, in text order. */
export function candidatesOf(document: Document, mentionsOf: MentionsOf, scene: Scene, quoted: Barrier): Candidate[] {
  const { tokens } = document
  const candidates: Candidate[] = []
  const zoneOf = zones(document, scene, quoted)
  const last = tokens[scene.windowEnd - 1]!.sentence
  for (let sentence = tokens[scene.windowStart]!.sentence; sentence <= last; sentence++) {
    const mentions = mentionsOf(sentence)
    for (let i = firstFrom(mentions, scene.windowStart); i < mentions.length; i++) {
      const mention = mentions[i]!
      if (mention.from >= scene.windowEnd) break
      if (mention.to <= scene.windowEnd) candidates.push({ mention, zone: zoneOf(mention.from) })
    }
  }
  return candidates
}

/** Tells the zone of a mention by its first token. */
function zones({ tokens }: Document, scene: Scene, quoted: Barrier): (at: number) => Zone {
  let lastQuoted = scene.open - 1
  while (lastQuoted >= scene.sentenceStart && !quoted(lastQuoted)) lastQuoted--
  let nextQuoted = scene.behind
  while (nextQuoted < scene.sentenceEnd && !quoted(nextQuoted)) nextQuoted++
  const { sentence } = tokens[scene.sentenceStart]!
  return (at) => {
    if (at >= scene.sentenceEnd) return 'next'
    if (at >= scene.behind) return at > nextQuoted ? 'after-far' : 'after'
    if (at >= scene.sentenceStart) return at <= lastQuoted ? 'before-far' : 'before'
    const adjacent = tokens[at]!.sentence === sentence - 1
    if (at < scene.paragraphStart) return adjacent ? 'paragraph-before' : 'paragraph-before-far'
    return adjacent ? 'previous' : 'earlier'
  }
}
