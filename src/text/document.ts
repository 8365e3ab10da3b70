import type { ReportingVerb } from '../language/en/reporting-verbs.js'
import type { Span } from '../records.js'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** What is the same of a word wherever it stands: its occurrences share one. */
export interface WordForm {
  readonly text: string
  /** `text` in lower case, with a curly apostrophe made straight. */
  readonly lower: string
  /**
   * What a stage has found out of the word by itself, kept here since no search finds it faster. Each has a place of its own, and
   * must see that it was its own model that found it.
   */
  ofSyntax: unknown
  ofNames: unknown
}

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly text: string
  /** `text` in lower case, with a curly apostrophe made straight. */
  readonly lower: string
  readonly form: WordForm
  readonly pos: PartOfSpeech
  /** Index into {@link Document.sentences}. */
  readonly sentence: number
  /** Index into {@link Document.paragraphs}. */
  readonly paragraph: number
  /** What a house has told of the word as a verb of saying, the list's own reading of it included; absent: the list's reading alone. */
  readonly reports?: readonly ReportingVerb[]
}

/** A span that starts and ends with whole tokens: `tokens[from]` to `tokens[to - 1]`. */
export interface TokenSpan extends Span {
  readonly from: number
  readonly to: number
}

/** A text with its tokens, sentences and paragraphs; every token lies in exactly one of each. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly TokenSpan[]
  readonly paragraphs: readonly TokenSpan[]
  /** The number of each paragraph among those of the running text (see interludes.ts). */
  readonly running: Int32Array
}

/** The span of the tokens `from` to `to - 1`, which must be at least one. */
export function tokenSpan(tokens: readonly Span[], from: number, to: number): TokenSpan {
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}
