import { isApostrophe } from './characters.js'
import { createLexicon, type Lexeme, type Lexicon } from './lexicon.js'
import { present } from './present.js'

/** What is the same of a word wherever it stands. The occurrences of a word share one, and so its strings. */
export interface WordForm {
  readonly text: string
  /** `text` in lower case, with a curly apostrophe made straight. */
  readonly lower: string
}

/** A word of the tokenizer, with what the lexicon has for it. */
export interface Word extends WordForm, Omit<Lexeme, 'value'> {
  /** Of a word that is split, or that the lexicon cuts: its tokens, and the lexicon's parts. */
  parts: { readonly tokens: readonly WordForm[]; readonly lexemes: readonly Lexeme[] } | null
}

/** Words are remembered up to this number, then forgotten all at once, with what wink-nlp remembers of them. */
const MOST_WORDS = 40_000

const WITHOUT_MARKS = /^['’]*[\p{L}\p{Nd}][\p{L}\p{Nd}'’]*$/u

/** The words of texts. Nothing but time depends on what they remember. */
export class WordForms {
  private known = new Map<string, Word>()
  private lexicon: Lexicon | null = null

  /** The words between the bounds, which hold the start and end of each in turn. */
  read(source: string, bounds: readonly number[]): Word[] {
    if (this.known.size >= MOST_WORDS) {
      this.known = new Map()
      this.lexicon = null
    }
    const { known } = this
    const words: Word[] = new Array(bounds.length >> 1)
    const unknown: Word[] = []
    for (let k = 0; k < words.length; k++) {
      const piece = source.slice(bounds[2 * k], bounds[2 * k + 1])
      let word = known.get(piece)
      if (word === undefined) {
        const { text, lower } = formOf(piece)
        word = { text, lower, pos: 0, hint: 0, possible: 0, parts: null }
        known.set(text, word)
        unknown.push(word)
      }
      words[k] = word
    }
    if (unknown.length > 0) this.learn(unknown)
    return words
  }

  get tags() {
    return this.lexicon?.tags ?? []
  }

  private learn(words: readonly Word[]): void {
    this.lexicon ??= createLexicon()
    const lexemes = this.lexicon.look(words.map(({ text }) => present(text)))
    words.forEach((word, k) => {
      const own = lexemes[k]!
      word.pos = own[0]!.pos
      word.hint = own[0]!.hint
      word.possible = own[0]!.possible
      const cut = cutWord(word.text, own)
      if (cut !== null || own.length > 1) word.parts = { tokens: cut?.map(formOf) ?? [word], lexemes: own }
    })
  }
}

function formOf(word: string): WordForm {
  // A slice would keep the whole text that it was cut from.
  const text = word.split('').join('')
  return { text, lower: text.toLowerCase().replaceAll('’', "'") }
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
