import { type Document, tokenSpan } from '../text/document.js'
import type { NameSpan, NameTagger } from './name-span.js'

/** Makes a name tagger. */
export function createNameTagger(): NameTagger {
  return (document) => runsOfProperNouns(document)
}

function runsOfProperNouns({ tokens }: Document): NameSpan[] {
  const names: NameSpan[] = []
  for (let i = 0; i < tokens.length; i++) {
    let j = i
    while (j < tokens.length && tokens[j]!.pos === 'PROPN' && tokens[j]!.sentence === tokens[i]!.sentence) j++
    if (j > i) names.push({ ...tokenSpan(tokens, i, j), type: 'person', confidence: 0.5 })
    i = Math.max(i, j - 1)
  }
  return names
}
