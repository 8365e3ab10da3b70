import type { Token } from '../text/document.js'

const LONGEST_APPOSITION = 8

/** The last noun of "a large maker" behind a comma: "Acme, a large maker of shoes"; -1 where there is none. */
export function appositionHead(tokens: readonly Token[], comma: number): number {
  const { sentence } = tokens[comma]!
  const end = Math.min(tokens.length, comma + LONGEST_APPOSITION)
  if (comma + 1 >= end || tokens[comma + 1]!.pos !== 'DET') return -1
  let head = -1
  for (let i = comma + 2; i < end && tokens[i]!.sentence === sentence; i++) {
    const { pos, text } = tokens[i]!
    if (pos === 'NOUN') head = i
    else if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'NUM' && pos !== 'ADV' && text !== '-' && text !== "'s") break
  }
  return head
}
