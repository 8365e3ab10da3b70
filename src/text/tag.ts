import type { Models } from '../models/models.js'
import type { Span } from '../records.js'
import type { PartOfSpeech, WordForm } from './document.js'
import { createPosRules } from './pos-rules.js'
import { WordForms } from './word-forms.js'
import { TAGS } from './words/lexeme.js'
import { createLexicon } from './words/lexicon.js'

/** A token that is not yet in its sentence and paragraph. A long text has millions: what its form tells is asked of the form. */
export class TaggedSpan implements Span {
  readonly form: WordForm
  readonly start: number
  pos: PartOfSpeech
  sentence = 0
  paragraph = 0

  constructor(form: WordForm, start: number, pos: PartOfSpeech) {
    this.form = form
    this.start = start
    this.pos = pos
  }

  get end(): number {
    return this.start + this.form.text.length
  }

  get text(): string {
    return this.form.text
  }

  get lower(): string {
    return this.form.lower
  }
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
  const usual = roomFor(USUAL_LENGTH)
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
    const { pos, hints, possible } = length > USUAL_LENGTH ? roomFor(length) : usual
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
        tagged[token++] = new TaggedSpan(word.form, start, TAGS[pos[at++]!]!)
        continue
      }
      const { tokens, lexemes } = word.parts
      const last = lexemes.length - 1
      for (let i = 0; i < tokens.length; i++) {
        const form = tokens[i]!
        tagged[token++] = new TaggedSpan(form, start, TAGS[pos[at + (i < last ? i : last)]!]!)
        start += form.text.length
      }
      at += lexemes.length
    }
    return tagged
  }
}

/** Texts of more words have room of their own, which goes when they have gone. */
const USUAL_LENGTH = 10_000

function roomFor(length: number) {
  return { pos: new Uint8Array(length), hints: new Uint8Array(length), possible: new Int32Array(length) }
}
