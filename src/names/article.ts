import type { Document, PartOfSpeech, Token } from '../text/document.js'
import { type Expansion, findAcronyms } from './acronyms.js'
import { Casing, casingOf } from './casing.js'
import type { PhraseNode } from './gazetteer.js'
import { mix } from './hash.js'
import { matchPhrases } from './phrases.js'
import { Runs } from './runs.js'
import { findStretches, type Stretch } from './stretches.js'
import { findContexts, type WordContext } from './word-contexts.js'
import { EDGE, WINDOW, type WordType } from './word-type.js'

/** Features that depend on a few numbers alone, so that the sums of their weights can be remembered by these. */
export interface Bundle {
  /** Writes the {@link KEY_LENGTH} numbers for token `i`. */
  readonly readKey: (i: number, key: Int32Array) => void
  /** Appends the features to `out` and returns the new length. */
  readonly collect: (key: Int32Array, out: Int32Array, length: number) => number
}

export const KEY_LENGTH = 5

/** A document made ready for the features of its tokens. */
export interface NameArticle<Word extends WordType = WordType> {
  readonly tokens: readonly Token[]
  readonly casing: Uint8Array
  /** The words of the stretches and around them; undefined elsewhere. */
  readonly words: readonly (Word | undefined)[]
  readonly stretches: readonly Stretch[]
  /** What stands in the window beyond a sentence. */
  readonly edge: Word
  readonly acronyms: ReadonlyMap<number, Expansion>
  /** Where else in the article the word of a token stands; undefined if nowhere. */
  readonly contextOf: (i: number) => WordContext | undefined
  /** Whether a sentence is no line in title case or capitals. */
  readonly isRunningText: (sentence: number) => boolean
  readonly bundles: readonly Bundle[]
  /** The other features of a token by its neighbours, its sentence and the article. Appends to `out` and returns the new length. */
  readonly collect: (i: number, out: Int32Array, length: number) => number
}

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
  ShapeBefore,
  ShapeAfter,
  Pos,
  PosBefore,
  PosAfter,
  PosPairBefore,
  PosPairAfter,
  GroupsBefore,
  GroupsAfter,
  Groups,
  RunFirst,
  RunLast,
  RunLength,
  RunPlace,
  RunBefore,
  RunAfter,
  RunFirstGroup,
  RunLastGroup,
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

export function readArticle<Word extends WordType>(
  document: Document,
  typeOf: (word: string) => Word,
  phrases: PhraseNode,
): NameArticle<Word> {
  const { tokens } = document
  const edge = typeOf(EDGE)
  const casing = Uint8Array.from(tokens, ({ text }) => casingOf(text))
  const stretches = findStretches(document, casing)
  const words: (Word | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const { from, to } of stretches) {
    const end = Math.min(tokens.length, to + WINDOW)
    for (let i = Math.max(0, from - WINDOW); i < end; i++) words[i] ??= typeOf(tokens[i]!.text)
  }
  const contexts = findContexts(document, casing, words, edge)
  const lineCase = document.sentences.map(({ from, to }) => caseOfLine(tokens, casing, from, to))
  const runs = new Runs(document, casing)
  const acronyms = findAcronyms(tokens, casing)
  const matches = matchPhrases(tokens, words, stretches, phrases)

  function at(i: number, sentence: number): WordType {
    return i >= 0 && i < tokens.length && tokens[i]!.sentence === sentence ? words[i]! : edge
  }

  function contextOf(i: number): WordContext | undefined {
    if (casing[i] !== Casing.Capital) return undefined
    const context = contexts.get(words[i]!.lower)
    return context && context.capital > 1 ? context : undefined
  }

  /** By the parts of speech and how a sentence begins. */
  const grammar: Bundle = {
    readKey: (i, key) => {
      const { sentence } = tokens[i]!
      const before = tokens[i - 1]?.sentence === sentence ? POS.get(tokens[i - 1]!.pos)! : 0
      const after = tokens[i + 1]?.sentence === sentence ? POS.get(tokens[i + 1]!.pos)! : 0
      key[0] = before
      key[1] = POS.get(tokens[i]!.pos)!
      key[2] = after
      key[3] = words[i]!.shape
      key[4] = 0
    },
    collect: ([before, here, after, shape], out, length) => {
      let n = length
      out[n++] = mix(Template.Pos, here!)
      out[n++] = mix(Template.PosBefore, before!)
      out[n++] = mix(Template.PosAfter, after!)
      out[n++] = mix(mix(Template.PosPairBefore, before!), here!)
      out[n++] = mix(mix(Template.PosPairAfter, after!), here!)
      out[n++] = mix(mix(Template.First, Number(before === 0)), mix(shape!, here!))
      return n
    },
  }

  /** By the shapes of the words, the line and the row of capitalized words. */
  const layout: Bundle = {
    readKey: (i, key) => {
      const { sentence, paragraph } = tokens[i]!
      key[0] = at(i - 1, sentence).shape
      key[1] = words[i]!.shape
      key[2] = at(i + 1, sentence).shape
      key[3] = lineCase[sentence]! + 4 * Math.min(3, paragraph)
      key[4] = casing[i] === Casing.Capital ? 1 + runs.placeOf(i) + 8 * Math.min(6, runs.to[i]! - runs.from[i]!) : 0
    },
    collect: ([before, here, after, lineAndParagraph, run], out, length) => {
      let n = length
      const line = lineAndParagraph! & 3
      const left = mix(mix(Template.ShapesBefore, before!), here!)
      out[n++] = left
      out[n++] = mix(mix(Template.ShapesAfter, after!), here!)
      out[n++] = mix(mix(Template.Shapes, left), after!)
      out[n++] = mix(Template.Case, line)
      out[n++] = mix(mix(Template.CaseShape, line), mix(here!, Number(before === edge.shape)))
      out[n++] = mix(Template.Paragraph, lineAndParagraph! >> 2)
      if (run === 0) return n
      out[n++] = mix(mix(Template.RunPlace, (run! - 1) & 7), run! >> 3)
      out[n++] = mix(mix(Template.RunLength, run! >> 3), line)
      return n
    },
  }

  function collect(i: number, out: Int32Array, length: number): number {
    let n = length
    const { sentence } = tokens[i]!
    const word = words[i]!
    const before = at(i - 1, sentence)
    const after = at(i + 1, sentence)
    out[n++] = mix(mix(Template.Before, before.lower), word.lower)
    out[n++] = mix(mix(Template.After, after.lower), word.lower)
    out[n++] = mix(mix(Template.Around, before.lower), after.lower)
    out[n++] = mix(mix(Template.BeforeTwo, at(i - 2, sentence).lower), before.lower)
    out[n++] = mix(mix(Template.AfterTwo, after.lower), at(i + 2, sentence).lower)
    out[n++] = mix(mix(Template.ShapeBefore, before.lower), word.shape)
    out[n++] = mix(mix(Template.ShapeAfter, after.lower), word.shape)
    const groupLeft = mix(mix(Template.GroupsBefore, before.group), word.group)
    out[n++] = groupLeft
    out[n++] = mix(mix(Template.GroupsAfter, after.group), word.group)
    out[n++] = mix(mix(Template.Groups, groupLeft), after.group)
    if (casing[i] === Casing.Capital) n = collectOfName(i, out, n)
    const found = matches.get(i)
    if (found) for (const match of found) out[n++] = mix(Template.Phrase, match)
    return n
  }

  function collectOfName(i: number, out: Int32Array, length: number): number {
    let n = length
    const { sentence } = tokens[i]!
    const { lower } = words[i]!
    const { small, capital } = contexts.get(lower)!
    const line = lineCase[sentence]!
    out[n++] = mix(mix(Template.SmallElsewhere, Math.min(2, small)), mix(Math.min(3, capital), line))
    const expansion = acronyms.get(lower)
    if (expansion) {
      out[n++] = mix(Template.ExpansionFirst, (words[expansion.from] ?? edge).lower)
      out[n++] = mix(Template.ExpansionLast, (words[expansion.to - 1] ?? edge).lower)
      out[n++] = mix(Template.ExpansionGroup, (words[expansion.to - 1] ?? edge).group)
    }
    const from = runs.from[i]!
    const to = runs.to[i]!
    const place = runs.placeOf(i)
    out[n++] = mix(mix(Template.RunFirst, words[from]!.lower), place)
    out[n++] = mix(mix(Template.RunLast, words[to - 1]!.lower), place)
    out[n++] = mix(mix(Template.RunFirstGroup, words[from]!.group), place)
    out[n++] = mix(mix(Template.RunLastGroup, words[to - 1]!.group), place)
    out[n++] = mix(mix(Template.RunBefore, at(from - 1, sentence).lower), place)
    out[n++] = mix(mix(Template.RunAfter, at(to, sentence).lower), place)
    const longFrom = runs.longFrom[i]!
    const longTo = runs.longTo[i]!
    if (longFrom !== from || longTo !== to) {
      out[n++] = mix(Template.LongRunFirst, words[longFrom]!.lower)
      out[n++] = mix(Template.LongRunLast, words[longTo - 1]!.lower)
    }
    return n
  }

  const isRunningText = (sentence: number): boolean => lineCase[sentence] === 0

  return {
    tokens,
    casing,
    words,
    stretches,
    edge,
    acronyms,
    contextOf,
    isRunningText,
    bundles: [grammar, layout],
    collect,
  }
}

/** 0 for running text, 1 for a line in title case, 2 for one in capitals. */
function caseOfLine(tokens: readonly Token[], casing: Uint8Array, from: number, to: number): number {
  let long = 0
  let capital = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!
    if (text.length < 4) continue
    long++
    if (casing[i] === Casing.Capital) capital++
    if (text === text.toUpperCase() && text !== text.toLowerCase()) upper++
  }
  if (long >= 2 && upper >= 0.7 * long) return 2
  return long >= 3 && capital >= 0.7 * long ? 1 : 0
}
