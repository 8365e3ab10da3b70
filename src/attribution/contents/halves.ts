import type { QuoteKind } from '../../records.js'
import { startsUpper } from '../../text/characters.js'
import type { Document } from '../../text/document.js'
import type { Decision } from '../decode/decision.js'

/** Puts the halves of one utterance together: “I know,” she said, “that we lost.” and “A,” said X. “B.” */
export function* joinHalves(document: Document, decisions: Iterable<Decision>): Generator<readonly Decision[]> {
  let halves: Decision[] = []
  for (const decision of decisions) {
    const before = halves.at(-1)
    if (before !== undefined && !goesOn(document, before, decision)) {
      yield halves
      halves = []
    }
    halves.push(decision)
  }
  if (halves.length > 0) yield halves
}

function goesOn(document: Document, first: Decision, second: Decision): boolean {
  const { tokens } = document
  const mention = second.candidate.mention
  const source = first.candidate.mention
  if (mention === null || source?.from !== mention.from) return false
  if (kindOf(tokens, first) !== 'direct' || second.query.adjacentSource === 'after') return false
  const between = mention.from >= first.context.end && mention.to <= second.context.open
  if (!between || tokens[second.context.open]!.paragraph !== tokens[first.context.end - 1]!.paragraph) return false
  const stop = tokens[second.context.open - 1]!.text
  const sameSentence = second.context.sentenceStart < second.context.open
  return sameSentence ? stop === ',' || stop === '—' || stop === '–' : first.context.sentenceEnd === second.context.open
}

const INTRODUCES = /^[,:;—–-]$/

export function kindOf(tokens: Document['tokens'], { context }: Decision): QuoteKind {
  const before = context.open > context.sentenceStart ? tokens[context.open - 1]! : null
  const stands = before === null || INTRODUCES.test(before.text)
  return stands && startsUpper(tokens[context.utterance.parts[0]!.from]!.text) ? 'direct' : 'partial'
}
