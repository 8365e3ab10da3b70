import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Span } from '../records.js'
import { isApostrophe } from './characters.js'
import type { PartOfSpeech } from './document.js'
import { createWordForms, type WordForm } from './word-forms.js'

/** A token that is not yet in its sentence and paragraph. */
export interface TaggedSpan extends Span {
  readonly text: string
  readonly lower: string
  pos: PartOfSpeech
  sentence: number
  paragraph: number
}

/** A part-of-speech tagger for the tokens of a whole text. */
export type Tagger = (text: string, spans: readonly Span[]) => TaggedSpan[]

/** wink-nlp remembers every unknown word; after this many characters it is made anew to let them go. */
const CHARACTERS_PER_INSTANCE = 50_000_000

const WITHOUT_MARKS = /^['’]*[\p{L}\p{Nd}][\p{L}\p{Nd}'’]*$/u

/**
 * Makes a tagger over wink-nlp. It is handed the tokens with a space between them, so that what it changes in odd
 * characters can move no offset; where it splits a token ("do" + "n't"), the parts are taken over.
 */
export function createTagger(): Tagger {
  const formOf = createWordForms()
  let wink: WinkMethods | null = null
  let characters = 0
  return (text, spans) => {
    if (wink === null || characters > CHARACTERS_PER_INSTANCE) {
      wink = winkNLP(model, ['pos'])
      characters = 0
    }
    characters += text.length
    return tag(wink, formOf, text, spans)
  }
}

function tag(
  wink: WinkMethods,
  formOf: (word: string) => WordForm,
  text: string,
  spans: readonly Span[],
): TaggedSpan[] {
  const words = spans.map(({ start, end }) => formOf(text.slice(start, end)))
  const { its } = wink
  const tokens = wink.readDoc(` ${words.map(({ presented }) => presented).join(' ')}`).tokens()
  const values = tokens.out(its.value)
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  const spaces = tokens.out(its.precedingSpaces)
  const tagged: TaggedSpan[] = []
  let from = 0
  for (let k = 0; k < spans.length; k++) {
    const word = words[k]!
    let to = from + 1
    while (to < values.length && spaces[to] === '') to++
    let { start } = spans[k]!
    const parts = cutWord(word.text, values, from, to)
    for (const part of parts ?? [word.text]) {
      const form = parts === null ? word : formOf(part)
      const end = start + part.length
      tagged.push({ start, end, text: form.text, lower: form.lower, pos: tags[from] ?? 'X', sentence: 0, paragraph: 0 })
      start = end
      if (from < to - 1) from++
    }
    from = to
  }
  return tagged
}

/** The parts that a word is split into: wink-nlp's own where they add up to it, else its stem and possessive 's, else none. */
function cutWord(word: string, values: readonly string[], from: number, to: number): readonly string[] | null {
  if (to - from > 1 && WITHOUT_MARKS.test(word)) {
    const parts = values.slice(from, to)
    if (parts.join('') === word) return parts
  }
  const stem = word.length - 2
  return stem > 0 && isPossessive(word, stem) ? [word.slice(0, stem), word.slice(stem)] : null
}

function isPossessive(word: string, at: number): boolean {
  return isApostrophe(word.charCodeAt(at)) && (word.charCodeAt(at + 1) | 0x20) === 0x73
}
