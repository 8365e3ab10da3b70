import type { Document } from '../text/document.js'
import type { Candidate } from './candidates.js'
import { isExpletive, isHearer } from './excluded-source.js'
import type { Scene } from './scene.js'
import { hasReport } from './verbs.js'

/** How far before the marks the verb of a report without a source may stand. */
const UNSOURCED_REACH = 14

/**
 * Whether the words are only heard, alleged or what somebody is charged with, so that nobody is their source:
 *
 *   the court HEARD that she was “late” · IT WAS ALLEGED that he was “late” · Berg was CHARGED WITH “fraud”
 *
 * Near misses: Holm said that Berg was charged with “fraud” · Berg was described by Holm as “late”
 */
export function isUnsourced(document: Document, candidates: readonly Candidate[], scene: Scene): boolean {
  const { open, sentenceStart } = scene
  return candidates.some((candidate) => {
    const { verb } = candidate.mention.role
    if (candidate.zone !== 'before' || verb === null || open - verb.to > UNSOURCED_REACH) return false
    const told =
      (isDoneTo(document, candidate, open) &&
        !hasReport(document.tokens, Math.max(sentenceStart, open - REPORT_REACH), candidate.mention.from)) ||
      isHearer(document, candidate, scene) ||
      (verb.class !== 'other' && isExpletive(document, candidate))
    return told && !hasReport(document.tokens, verb.to, open)
  })
}

/** How far before the marks a report is looked for that a passive may be part of. */
const REPORT_REACH = 40

/** How near to the marks the participle of a passive may stand: "found guilty of “…”". */
const PASSIVE_REACH = 3

/** Berg was charged with “fraud”, was ordered to “pay”, is seen as “finished”: he has not said it. */
function isDoneTo({ tokens }: Document, { mention: { role } }: Candidate, open: number): boolean {
  const { relation, verb } = role
  if (relation !== 'passive' || verb!.to >= open || open - verb!.to > PASSIVE_REACH) return false
  return (
    DONE_BY.has(tokens[open - 1]!.lower) || (tokens[open - 1]!.pos === 'DET' && DONE_BY.has(tokens[open - 2]!.lower))
  )
}

const DONE_BY = new Set(['with', 'of', 'to', 'as', 'for'])
