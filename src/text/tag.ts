import type { Models } from '../models/models.js'
import type { Span } from '../records.js'
import type { PartOfSpeech, WordForm } from './document.js'
import { createPosRules } from './pos-rules.js'
import { WordForms } from './word-forms.js'
import { TAGS } from './words/lexeme.js'
import { createLexicon } from './words/lexicon.js'

/** A token that is not yet in its sentence and paragraph. */
export interface TaggedSpan extends Span {
  readonly text: string
  readonly lower: string
  readonly form: WordForm
  pos: PartOfSpeech
  sentence: number
  paragraph: number
}

/** Makes tokens of the words of a whole text, from the start and end of each in turn. */
export interface Tagger {
  (text: string, bounds: readonly number[]): TaggedSpan[]
  /** Whether wink-nlp's lexicon has a word, in lower case. */
  isWord(lower: string): boolean
}

/**
 * Makes a tagger of parts of speech: wink-nlp's lexicon and wink-nlp's rules, each word looked up once. Where the lexicon
 * splits a word ("do" + "n't"), the parts are taken over.
 */
export function createTagger(models: Models): Tagger {
  const forms = new WordForms(createLexicon(models))
  const applyRules = createPosRules()
  let pos = new Uint8Array(1024)
  let hints = new Uint8Array(1024)
  let possible = new Int32Array(1024)
  return Object.assign(tag, { isWord })

  function isWord(lower: string): boolean {
    return forms.read(lower, [0, lower.length])[0]!.possible > 0
  }

  function tag(text: string, bounds: readonly number[]): TaggedSpan[] {
    const words = forms.read(text, bounds)
    let length = words.length
    let tokenCount = words.length
    for (let k = 0; k < words.length; k++) {
      const { parts } = words[k]!
      if (parts === null) continue
      length += parts.lexemes.length - 1
      tokenCount += parts.tokens.length - 1
    }
    if (length > pos.length) {
      pos = new Uint8Array(2 * length)
      hints = new Uint8Array(2 * length)
      possible = new Int32Array(2 * length)
    }
    let at = 0
    for (let k = 0; k < words.length; k++) {
      const { pos: usual, hint, possible: all, parts } = words[k]!
      if (parts === null) {
        pos[at] = usual
        hints[at] = hint
        possible[at++] = all
        continue
      }
      for (const lexeme of parts.lexemes) {
        pos[at] = lexeme.pos
        hints[at] = lexeme.hint
        possible[at++] = lexeme.possible
      }
    }
    applyRules(pos, hints, possible, length)
    const tagged: TaggedSpan[] = new Array(tokenCount)
    let token = 0
    at = 0
    for (let k = 0; k < words.length; k++) {
      const word = words[k]!
      let start = bounds[2 * k]!
      if (word.parts === null) {
        const { form } = word
        const { text, lower } = form
        const end = start + text.length
        tagged[token++] = { start, end, text, lower, form, pos: TAGS[pos[at++]!]!, sentence: 0, paragraph: 0 }
        continue
      }
      const { tokens, lexemes } = word.parts
      const last = lexemes.length - 1
      for (let i = 0; i < tokens.length; i++) {
        const form = tokens[i]!
        const { text, lower } = form
        const end = start + text.length
        const tag = TAGS[pos[at + (i < last ? i : last)]!]!
        tagged[token++] = { start, end, text, lower, form, pos: tag, sentence: 0, paragraph: 0 }
        start = end
      }
      at += lexemes.length
    }
    return tagged
  }
}
