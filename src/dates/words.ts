import type { PartOfSpeech, Token } from '../text/document.js'

/** The tokens of one paragraph as the rules read them; beyond its ends every word is empty. */
export class Words {
  constructor(
    private readonly tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
  ) {}

  /** The word at a token index, in lower case. */
  lower(at: number): string {
    return at >= this.from && at < this.to ? this.tokens[at]!.lower : ''
  }

  /** The word as it stands. */
  text(at: number): string {
    return at >= this.from && at < this.to ? this.tokens[at]!.text : ''
  }

  pos(at: number): PartOfSpeech | '' {
    return at >= this.from && at < this.to ? this.tokens[at]!.pos : ''
  }

  /** The index of the token's sentence. */
  sentence(at: number): number {
    return this.tokens[at]!.sentence
  }

  isCapital(at: number): boolean {
    const text = this.text(at)
    return text !== '' && text.charAt(0) !== text.charAt(0).toLowerCase()
  }

  /** Whether nothing stands between a token and the one before. */
  touches(at: number): boolean {
    return at > this.from && at < this.to && this.tokens[at - 1]!.end === this.tokens[at]!.start
  }

  /** Whether a sentence starts at the token. */
  startsSentence(at: number): boolean {
    return at <= this.from || (at < this.to && this.tokens[at - 1]!.sentence !== this.tokens[at]!.sentence)
  }

  isHyphen(at: number): boolean {
    const word = this.lower(at)
    return word === '-' || word === '‐' || word === '‑'
  }

  /** The mark before a short year: "’98". */
  isApostrophe(at: number): boolean {
    const word = this.lower(at)
    return word === "'" || word === '’' || word === '‘'
  }

  /** Whether a sentence, or a quotation within one, starts at the token. */
  opensSpeech(at: number): boolean {
    return this.startsSentence(at) || this.pos(at - 1) === 'PUNCT' || this.pos(at - 1) === 'SYM'
  }

  /** A hyphen or a dash: what may stand in a range. */
  isDash(at: number): boolean {
    return this.isHyphen(at) || this.lower(at) === '–' || this.lower(at) === '—'
  }

  /** The index behind the words of a phrase that stands at `at`; -1 where it does not. */
  skip(at: number, ...phrase: readonly string[]): number {
    for (let i = 0; i < phrase.length; i++) {
      if (this.lower(at + i) !== phrase[i]) return -1
    }
    return at + phrase.length
  }

  /** The index behind the word at `at` if it is one of a set, else `at`. */
  pass(at: number, words: ReadonlySet<string>): number {
    return words.has(this.lower(at)) ? at + 1 : at
  }
}
