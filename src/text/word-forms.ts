import { isApostrophe } from './characters.js'
import type { WordForm } from './document.js'
import { present } from './present.js'
import { WordIndex } from './word-index.js'
import type { Lexeme, Tagging } from './words/lexeme.js'
import type { Lexicon } from './words/lexicon.js'

/** A word of the tokenizer, with what the lexicon has for it. */
export interface Word extends Tagging {
  readonly form: WordForm
  /** Of a word that is split, or that the lexicon cuts: its tokens, and the lexicon's parts. */
  readonly parts: { readonly tokens: readonly WordForm[]; readonly lexemes: readonly Lexeme[] } | null
}

/** Words are remembered up to this number, then forgotten all at once. */
const MOST_WORDS = 40_000

const WITHOUT_MARKS = /^['’]*[\p{L}\p{Nd}][\p{L}\p{Nd}'’]*$/u

/** The words of texts. Nothing but time depends on what they remember. */
export class WordForms {
  private readonly lexicon: Lexicon
  private known = new WordIndex<Word>()

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** The words between the bounds, which hold the start and end of each in turn. */
  read(source: string, bounds: readonly number[]): Word[] {
    if (this.known.values.length >= MOST_WORDS) this.known = new WordIndex()
    const words: Word[] = new Array(bounds.length >> 1)
    for (let k = 0; k < words.length; k++) {
      const start = bounds[2 * k]!
      const end = bounds[2 * k + 1]!
      words[k] = this.known.find(source, start, end) ?? this.remember(source.slice(start, end))
    }
    return words
  }

  private wordOf(piece: string): Word {
    return this.known.find(piece, 0, piece.length) ?? this.remember(piece)
  }

  private remember(piece: string): Word {
    const word = this.learn(piece)
    this.known.add(word.form.text, word)
    return word
  }

  private learn(piece: string): Word {
    const form = formOf(piece)
    const lexemes = this.lexicon.look(present(form.text))
    const { pos, hint, possible } = lexemes[0]!
    const cut = cutWord(form.text, lexemes)
    const parts =
      cut !== null || lexemes.length > 1
        ? { tokens: cut?.map((part) => this.wordOf(part).form) ?? [form], lexemes }
        : null
    return { form, pos, hint, possible, parts }
  }
}

function formOf(word: string): WordForm {
  // A slice would keep the whole text that it was cut from.
  const text = word.split('').join('')
  return { text, lower: text.toLowerCase().replaceAll('’', "'"), ofSyntax: null, ofNames: null }
}

/** The parts that a word is split into: wink-nlp's own where they add up to it, else its stem and possessive 's, else none. */
function cutWord(word: string, lexemes: readonly Lexeme[]): readonly string[] | null {
  if (lexemes.length > 1 && WITHOUT_MARKS.test(word)) {
    const parts = lexemes.map(({ value }) => value)
    if (parts.join('') === word) return parts
  }
  const stem = word.length - 2
  return stem > 0 && isPossessive(word, stem) ? [word.slice(0, stem), word.slice(stem)] : null
}

function isPossessive(word: string, at: number): boolean {
  return isApostrophe(word.charCodeAt(at)) && (word.charCodeAt(at + 1) | 0x20) === 0x73
}
