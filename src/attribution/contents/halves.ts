import type { QuoteKind } from '../../records.js'
import { startsUpper } from '../../text/characters.js'
import type { Document } from '../../text/document.js'
import type { Decision } from '../decode/decision.js'

/** Puts the halves of one utterance together: “I know,” she said, “that we lost.” and “A,” said X. “B.” */
export function joinHalves(document: Document, decisions: readonly Decision[]): Decision[][] {
  const joined: Decision[][] = []
  for (const decision of decisions) {
    const before = joined.at(-1)
    if (before !== undefined && goesOn(document, before.at(-1)!, decision)) before.push(decision)
    else joined.push([decision])
  }
  return joined
}

function goesOn(document: Document, first: Decision, second: Decision): boolean {
  const { tokens } = document
  const mention = second.answer.mention
  const source = first.answer.mention
  if (mention === null || source?.from !== mention.from) return false
  if (kindOf(tokens, first) !== 'direct' || second.question.ownSource === 'after') return false
  const between = mention.from >= first.scene.behind && mention.to <= second.scene.open
  if (!between || tokens[second.scene.open]!.paragraph !== tokens[first.scene.behind - 1]!.paragraph) return false
  const stop = tokens[second.scene.open - 1]!.text
  const sameSentence = second.scene.sentenceStart < second.scene.open
  return sameSentence ? stop === ',' || stop === '—' || stop === '–' : first.scene.sentenceEnd === second.scene.open
}

const INTRODUCES = /^[,:;—–-]$/

export function kindOf(tokens: Document['tokens'], { scene }: Decision): QuoteKind {
  const before = scene.open > scene.sentenceStart ? tokens[scene.open - 1]! : null
  const stands = before === null || INTRODUCES.test(before.text)
  return stands && startsUpper(tokens[scene.utterance.parts[0]!.from]!.text) ? 'direct' : 'partial'
}
