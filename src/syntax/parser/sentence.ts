import type { Document, WordForm } from '../../text/document.js'
import { type Lexeme, NO_TAG, NO_WORD, partHashes } from './words.js'

/**
 * The words of one sentence, as the tagger and the parser see them: the first word is at 1, since 0 is no word; after the
 * last stands the root. Its arrays are used again for the next sentence, and may be longer than it.
 */
export class SentenceWords {
  length = 0
  lexemes: Lexeme[] = []
  words = new Int32Array(0)
  parts = new Int32Array(0)
  tags = new Uint8Array(0)
  /** What templates of features combine, of the word or state that is looked at. */
  readonly values = new Int32Array(MOST_VALUES)

  read({ tokens }: Pick<Document, 'tokens'>, from: number, to: number, lexemeOf: (form: WordForm) => Lexeme): void {
    const length = to - from
    this.length = length
    if (length + MARGIN > this.words.length) {
      const size = 2 * (length + MARGIN)
      this.words = new Int32Array(size)
      this.parts = new Int32Array(size)
      this.tags = new Uint8Array(size)
    }
    const { words, parts, tags, lexemes } = this
    words[0] = NO_WORD
    parts[0] = NO_WORD
    tags[0] = NO_TAG
    for (let i = 1; i <= length; i++) {
      const token = tokens[from + i - 1]!
      const lexeme = lexemeOf(token.form)
      lexemes[i] = lexeme
      words[i] = lexeme.word
      parts[i] = lexeme.isMark ? PUNCTUATION : partHashes.get(token.pos)!
    }
    for (let i = length + 1; i < length + MARGIN; i++) {
      words[i] = NO_WORD
      parts[i] = NO_WORD
      tags[i] = NO_TAG
    }
  }
}

const MOST_VALUES = 64

const PUNCTUATION = partHashes.get('PUNCT')!

/** No word, the root, and what is looked at after it. */
const MARGIN = 6
