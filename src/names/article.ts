import { hashText, mix } from '../models/hash.js'
import type { Document, PartOfSpeech, Token, WordForm } from '../text/document.js'
import { type Expansion, findAcronyms } from './acronyms.js'
import { appositionHead } from './apposition.js'
import { Casing, casingOf } from './casing.js'
import { type ListedPhrase, matchPhrases } from './phrases.js'
import { Runs } from './runs.js'
import { findStretches, type Stretch } from './stretches.js'
import { findContexts, type WordContext } from './word-contexts.js'
import { WINDOW, type WordType } from './word-type.js'

/** More features than any token can have. */
export const MOST_FEATURES = 512

enum Template {
  Before = 1,
  After,
  Around,
  BeforeTwo,
  AfterTwo,
  Shapes,
  ShapesBefore,
  ShapesAfter,
  Pos,
  PosBefore,
  PosAfter,
  PosPairBefore,
  PosPairAfter,
  GroupsBefore,
  GroupsAfter,
  RunFirst,
  RunLast,
  RunLength,
  RunPlace,
  RunBefore,
  RunAfter,
  LongRunFirst,
  LongRunLast,
  Case,
  CaseShape,
  First,
  SmallElsewhere,
  Phrase,
  Paragraph,
  ExpansionFirst,
  ExpansionLast,
  ExpansionGroup,
  Apposition,
  RunLastGroup,
  RunLastListed,
  RunFirstListed,
  LongRunFirstListed,
  RunBeforeTwo,
  RunAfterTwo,
  RunBeforeGroup,
  RunAfterGroup,
}

/** Numbers of the parts of speech; 0 is none. */
const POS: ReadonlyMap<PartOfSpeech, number> = new Map(
  (
    [
      ...['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'],
      ...['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE'],
    ] as PartOfSpeech[]
  ).map((pos, i) => [pos, i + 1]),
)

/** Numbers of shapes up to this one fit into the keys of bundles. */
const MOST_SHAPES = 1 << 10

/** Some features that depend on a few small numbers alone, so that the sum of their weights can be remembered by these. */
export interface Bundle {
  /** The numbers in one; negative where they do not fit. */
  readonly keyOf: (article: NameArticle, i: number) => number
  /** Appends the features of token `i` to `out` and returns the new length. */
  readonly collect: (article: NameArticle, i: number, out: Int32Array, length: number) => number
}

/** By the parts of speech and how a sentence begins. */
const grammar: Bundle = {
  keyOf: ({ tokens, words, pos }, i) => {
    const { sentence } = tokens[i]!
    const before = i > 0 && tokens[i - 1]!.sentence === sentence ? pos[i - 1]! : 0
    const after = i + 1 < tokens.length && tokens[i + 1]!.sentence === sentence ? pos[i + 1]! : 0
    const { shapeNumber } = words[i]!
    return shapeNumber < MOST_SHAPES ? (((((before << 5) | pos[i]!) << 5) | after) << 10) | shapeNumber : -1
  },
  collect: ({ tokens, words, pos }, i, out, length) => {
    let n = length
    const { sentence } = tokens[i]!
    const before = tokens[i - 1]?.sentence === sentence ? pos[i - 1]! : 0
    const after = tokens[i + 1]?.sentence === sentence ? pos[i + 1]! : 0
    const here = pos[i]!
    out[n++] = mix(Template.Pos, here)
    out[n++] = mix(Template.PosBefore, before)
    out[n++] = mix(Template.PosAfter, after)
    out[n++] = mix(mix(Template.PosPairBefore, before), here)
    out[n++] = mix(mix(Template.PosPairAfter, after), here)
    out[n++] = mix(mix(Template.First, Number(before === 0)), mix(words[i]!.shape, here))
    return n
  },
}

/** By the shapes of the word and its neighbours. */
const shapes: Bundle = {
  keyOf: (article, i) => {
    const { sentence } = article.tokens[i]!
    const before = article.at(i - 1, sentence).shapeNumber
    const here = article.words[i]!.shapeNumber
    const after = article.at(i + 1, sentence).shapeNumber
    if ((before | here | after) >= MOST_SHAPES) return -1
    return (((before << 10) | here) << 10) | after
  },
  collect: (article, i, out, length) => {
    let n = length
    const { sentence } = article.tokens[i]!
    const here = article.words[i]!.shape
    const after = article.at(i + 1, sentence).shape
    const left = mix(mix(Template.ShapesBefore, article.at(i - 1, sentence).shape), here)
    out[n++] = left
    out[n++] = mix(mix(Template.ShapesAfter, after), here)
    out[n++] = mix(mix(Template.Shapes, left), after)
    return n
  },
}

/** By the line, the paragraph and the row of capitalized words. */
const layout: Bundle = {
  keyOf: (article, i) => {
    const { sentence, paragraph } = article.tokens[i]!
    const { shapeNumber } = article.words[i]!
    if (shapeNumber >= MOST_SHAPES) return -1
    const begins = article.at(i - 1, sentence).shape === article.edge.shape ? 1 : 0
    let key = (article.lineCase[sentence]! << 2) | Math.min(3, paragraph)
    if (article.casing[i] === Casing.Capital) {
      const { small, capital } = article.wordContexts[i]!
      key = (((key << 1) | 1) << 3) | article.runLength(i)
      key = (((key << 2) | article.runs.placeOf(i)) << 4) | (Math.min(2, small) << 2) | Math.min(3, capital)
    }
    return (((key << 1) | begins) << 10) | shapeNumber
  },
  collect: (article, i, out, length) => {
    let n = length
    const { sentence, paragraph } = article.tokens[i]!
    const here = article.words[i]!.shape
    const line = article.lineCase[sentence]!
    const begins = Number(article.at(i - 1, sentence).shape === article.edge.shape)
    out[n++] = mix(Template.Case, line)
    out[n++] = mix(mix(Template.CaseShape, line), mix(here, begins))
    out[n++] = mix(Template.Paragraph, Math.min(3, paragraph))
    if (article.casing[i] !== Casing.Capital) return n
    const { small, capital } = article.wordContexts[i]!
    const runLength = article.runLength(i)
    out[n++] = mix(mix(Template.SmallElsewhere, Math.min(2, small)), mix(Math.min(3, capital), line))
    out[n++] = mix(mix(Template.RunPlace, article.runs.placeOf(i)), runLength)
    out[n++] = mix(mix(Template.RunLength, runLength), line)
    return n
  },
}

export const BUNDLES: readonly Bundle[] = [grammar, shapes, layout]

/** A document made ready for the features of its tokens. */
export class NameArticle<Word extends WordType = WordType> {
  readonly tokens: readonly Token[]
  readonly casing: Uint8Array
  readonly stretches: readonly Stretch[]
  /** The words of the stretches and around them; undefined elsewhere. */
  readonly words: readonly (Word | undefined)[]
  /** The numbers of the parts of speech of the stretches and around them. */
  readonly pos: Uint8Array
  /** What stands in the window beyond a sentence. */
  readonly edge: Word
  /** Of each capitalized word, how and where it stands in the article. */
  readonly wordContexts: readonly (WordContext | undefined)[]
  readonly acronyms: ReadonlyMap<number, Expansion>
  readonly runs: Runs
  /** For each sentence, 0 for running text, 1 for a line in title case, 2 for one in capitals. */
  readonly lineCase: Uint8Array
  /** What is listed of the text, in its order; one may lie in another. */
  readonly phrases: readonly ListedPhrase[]
  private readonly matches: ReadonlyMap<number, readonly number[]>

  constructor(document: Document, typeOf: (form: WordForm) => Word, edge: Word) {
    const { tokens, sentences } = document
    this.tokens = tokens
    this.edge = edge
    this.casing = new Uint8Array(tokens.length)
    for (let i = 0; i < tokens.length; i++) this.casing[i] = casingOf(tokens[i]!.text)
    this.stretches = findStretches(document, this.casing)
    this.pos = new Uint8Array(tokens.length)
    const words: (Word | undefined)[] = new Array(tokens.length).fill(undefined)
    for (const { from, to } of this.stretches) {
      const end = Math.min(tokens.length, to + WINDOW)
      for (let i = Math.max(0, from - WINDOW); i < end; i++) {
        if (words[i] !== undefined) continue
        words[i] = typeOf(tokens[i]!.form)
        this.pos[i] = POS.get(tokens[i]!.pos)!
      }
    }
    this.words = words
    this.wordContexts = findContexts(document, this.casing, words, edge)
    this.lineCase = new Uint8Array(sentences.length)
    for (let s = 0; s < sentences.length; s++) {
      this.lineCase[s] = caseOfLine(tokens, this.casing, sentences[s]!.from, sentences[s]!.to)
    }
    this.runs = new Runs(document, this.casing)
    this.acronyms = findAcronyms(tokens, this.casing)
    const listed = matchPhrases(tokens, words, this.stretches)
    this.matches = listed.matches
    this.phrases = listed.phrases
  }

  /** The word at `i`, or what stands for it beyond the sentence. */
  at(i: number, sentence: number): Word {
    return i >= 0 && i < this.tokens.length && this.tokens[i]!.sentence === sentence
      ? (this.words[i] ?? this.edge)
      : this.edge
  }

  /** Where else in the article the word of a token stands; undefined if nowhere. */
  contextOf(i: number): WordContext | undefined {
    const context = this.wordContexts[i]
    return context !== undefined && context.capital > 1 ? context : undefined
  }

  /** Whether a sentence is no line in title case or capitals. */
  isRunningText(sentence: number): boolean {
    return this.lineCase[sentence] === 0
  }

  runLength(i: number): number {
    return Math.min(6, this.runs.to[i]! - this.runs.from[i]!)
  }

  /**
   * The features of a token by its neighbours, its sentence and the article that are in no bundle. Appends to `out` and
   * returns the new length.
   */
  collect(i: number, out: Int32Array, length: number): number {
    let n = length
    const { sentence } = this.tokens[i]!
    const word = this.words[i]!
    const before = this.at(i - 1, sentence)
    const after = this.at(i + 1, sentence)
    out[n++] = mix(mix(Template.Before, before.lower), word.lower)
    out[n++] = mix(mix(Template.After, after.lower), word.lower)
    out[n++] = mix(mix(Template.Around, before.lower), after.lower)
    out[n++] = mix(mix(Template.BeforeTwo, this.at(i - 2, sentence).lower), before.lower)
    out[n++] = mix(mix(Template.AfterTwo, after.lower), this.at(i + 2, sentence).lower)
    out[n++] = mix(mix(Template.GroupsBefore, before.group), word.group)
    out[n++] = mix(mix(Template.GroupsAfter, after.group), word.group)
    if (this.casing[i] === Casing.Capital) n = this.collectOfName(i, sentence, word.lower, out, n)
    const found = this.matches.size > 0 ? this.matches.get(i) : undefined
    if (found !== undefined) for (let k = 0; k < found.length; k++) out[n++] = mix(Template.Phrase, found[k]!)
    return n
  }

  private collectOfName(i: number, sentence: number, lower: number, out: Int32Array, length: number): number {
    let n = length
    const { words, runs, edge } = this
    const expansion = this.acronyms.size > 0 ? this.acronyms.get(lower) : undefined
    if (expansion) {
      out[n++] = mix(Template.ExpansionFirst, (words[expansion.from] ?? edge).lower)
      out[n++] = mix(Template.ExpansionLast, (words[expansion.to - 1] ?? edge).lower)
      out[n++] = mix(Template.ExpansionGroup, (words[expansion.to - 1] ?? edge).group)
    }
    // A run may reach beyond the stretches: over columns, which part names.
    const from = runs.from[i]!
    const to = runs.to[i]!
    const place = runs.placeOf(i)
    const first = words[from] ?? edge
    const last = words[to - 1] ?? edge
    out[n++] = mix(mix(Template.RunFirst, first.lower), place)
    out[n++] = mix(mix(Template.RunLast, last.lower), place)
    out[n++] = mix(mix(Template.RunLastGroup, last.group), place)
    if (last.listed !== 0) out[n++] = mix(mix(Template.RunLastListed, last.listed), place)
    if (first.listed !== 0) out[n++] = mix(mix(Template.RunFirstListed, first.listed), place)
    const before = this.at(from - 1, sentence)
    const after = this.at(to, sentence)
    out[n++] = mix(mix(Template.RunBefore, before.lower), place)
    out[n++] = mix(mix(Template.RunAfter, after.lower), place)
    out[n++] = mix(mix(Template.RunBeforeGroup, before.group), place)
    out[n++] = mix(mix(Template.RunAfterGroup, after.group), place)
    out[n++] = mix(mix(Template.RunBeforeTwo, this.at(from - 2, sentence).lower), before.lower)
    out[n++] = mix(mix(Template.RunAfterTwo, after.lower), this.at(to + 1, sentence).lower)
    if (to < this.tokens.length && this.tokens[to]!.text === ',') {
      const head = appositionHead(this.tokens, to)
      if (head >= 0) out[n++] = mix(Template.Apposition, hashText(this.tokens[head]!.lower))
    }
    const longFrom = runs.longFrom[i]!
    const longTo = runs.longTo[i]!
    if (longFrom !== from || longTo !== to) {
      const { lower: opening, listed } = words[longFrom] ?? edge
      out[n++] = mix(Template.LongRunFirst, opening)
      if (listed !== 0) out[n++] = mix(Template.LongRunFirstListed, listed)
      out[n++] = mix(Template.LongRunLast, (words[longTo - 1] ?? edge).lower)
    }
    return n
  }
}

function caseOfLine(tokens: readonly Token[], casing: Uint8Array, from: number, to: number): number {
  let long = 0
  let capital = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!
    if (text.length < 4) continue
    long++
    if (casing[i] !== Casing.Capital) continue
    capital++
    if (text === text.toUpperCase()) upper++
  }
  if (long >= 2 && upper >= 0.7 * long) return 2
  return long >= 3 && capital >= 0.7 * long ? 1 : 0
}
