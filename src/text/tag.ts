import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Span } from '../records.js'
import type { PartOfSpeech } from './document.js'

export interface TaggedSpan extends Span {
  readonly text: string
  readonly pos: PartOfSpeech
}

/** A part-of-speech tagger for the tokens of a whole text. */
export type Tagger = (text: string, spans: readonly Span[]) => TaggedSpan[]

/** wink-nlp remembers every unknown word; after this many characters it is made anew to let them go. */
const CHARACTERS_PER_INSTANCE = 50_000_000

const LETTER = /\p{L}/u
const CLITIC = /^.+(?=['’][sS]$)/u

/**
 * Makes a tagger over wink-nlp. It is handed the tokens with a space between them, so that what it changes in odd
 * characters can move no offset; where it splits a token ("do" + "n't"), the parts are taken over.
 */
export function createTagger(): Tagger {
  let wink: WinkMethods | null = null
  let characters = 0
  return (text, spans) => {
    if (wink === null || characters > CHARACTERS_PER_INSTANCE) {
      wink = winkNLP(model, ['pos'])
      characters = 0
    }
    characters += text.length
    return tag(wink, text, spans)
  }
}

function tag(wink: WinkMethods, text: string, spans: readonly Span[]): TaggedSpan[] {
  const words = spans.map((span) => text.slice(span.start, span.end))
  const { its } = wink
  const tokens = wink.readDoc(` ${words.join(' ')}`).tokens()
  const values = tokens.out(its.value)
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  const spaces = tokens.out(its.precedingSpaces)
  const tagged: TaggedSpan[] = []
  let at = 0
  for (let k = 0; k < spans.length; k++) {
    const from = at
    at++
    while (at < values.length && spaces[at] === '') at++
    const cuts = cutWord(words[k]!, values, from, at)
    let { start } = spans[k]!
    for (let i = 0; i < cuts.length; i++) {
      const part = cuts[i]!
      tagged.push({ start, end: start + part.length, text: part, pos: tags[Math.min(from + i, at - 1)] ?? 'X' })
      start += part.length
    }
  }
  return tagged
}

/** The parts that a token is split into: wink-nlp's own where they add up to it, else the word and its possessive 's. */
function cutWord(word: string, values: readonly string[], from: number, to: number): string[] {
  if (to - from > 1 && LETTER.test(word)) {
    const parts = values.slice(from, to)
    if (parts.join('') === word) return parts
  }
  const stem = CLITIC.exec(word)?.[0]
  return stem ? [stem, word.slice(stem.length)] : [word]
}
