import type { MarkedSpan } from '../../quotations/quoted-span.js'
import type { TokenSpan } from '../../text/document.js'
import type { ClauseRole } from '../cues/clause-role.js'
import { decideTogether } from '../decode/decide.js'
import type { Decision } from '../decode/decision.js'
import { questionOf, stageOf } from '../decode/query.js'
import type { SpeakerModel } from '../model.js'
import type { Reading } from '../reading.js'
import { type Scene, sceneOf } from './quotation-context.js'

/** Words that a speaker quotes within his own. */
export interface InnerSpan {
  readonly span: MarkedSpan
  /** The stretch of the outer words that they stand in. */
  readonly within: TokenSpan
}

/**
 * The marked words within stretches of words, both in text order. Marks inside quotation marks have a depth of one; those
 * inside the turn of a transcript are outer ones.
 */
export function innerSpans(marked: readonly MarkedSpan[], within: readonly TokenSpan[], depth: number): InnerSpan[] {
  const spans = marked.filter((span) => span.depth === depth && span.close !== null)
  let i = 0
  return within.flatMap((words) => {
    while (i < spans.length && spans[i]!.from < words.from) i++
    const first = i
    while (i < spans.length && spans[i]!.to <= words.to) i++
    return spans.slice(first, i).map((span) => ({ span, within: words }))
  })
}

/**
 * Decides who is quoted within somebody's words. Only what has its own verb of saying beside it counts.
 *
 * Accepts: “She told me ‘no’” · “He asked, ‘Who are you?’” · “My mother used to say, ‘Eat.’”
 * Near misses: “It was a ‘gift’” · “We call it ‘the barn’” (nobody else is quoted)
 */
export function decideInner(reading: Reading, inner: readonly InnerSpan[], model: SpeakerModel): Decision[] {
  const scenes = inner.map(({ span, within }) => clip(sceneOf(reading.document, { parts: [span] }), within))
  const stage = stageOf(reading, scenes, model.scoreEntities)
  return scenes
    .flatMap((_, i) => decideTogether(stage, [questionOf(stage, i)], model, false))
    .filter(({ quoted, answer: { mention } }) => quoted && mention !== null && isSource(mention.role))
}

function isSource({ relation, verb }: ClauseRole): boolean {
  return (relation === 'subject' || relation === 'inverted') && REPORTING.has(verb?.class ?? 'other')
}

const REPORTING: ReadonlySet<string> = new Set(['say', 'tell', 'speech'])

/** Nothing outside of the outer words has a part in it. */
function clip(scene: Scene, { from, to }: TokenSpan): Scene {
  return {
    ...scene,
    sentenceStart: Math.max(from, scene.sentenceStart),
    sentenceEnd: Math.min(to, scene.sentenceEnd),
    paragraphStart: Math.max(from, scene.paragraphStart),
    paragraphEnd: Math.min(to, scene.paragraphEnd),
    windowStart: Math.max(from, scene.windowStart),
    windowEnd: Math.min(to, scene.windowEnd),
  }
}
