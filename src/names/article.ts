import type { Document, Token } from '../text/document.js'
import { type Expansion, findAcronyms } from './acronyms.js'
import type { PhraseNode } from './gazetteer.js'
import { hashText, mix } from './hash.js'
import { EDGE, type WordType } from './word-type.js'

/** A stretch of tokens in one sentence that names may lie in; names lie nowhere else. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What an article tells of a word: where else it stands. */
interface WordInArticle {
  capital: number
  small: number
  /** Features of the neighbours of its occurrences. */
  readonly contexts: Set<number>
  occurrences: number
}

/** A document made ready for the features of its tokens. */
export interface NameArticle<Word extends WordType = WordType> {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly stretches: readonly Stretch[]
  /** What stands in the window beyond a sentence. */
  readonly edge: Word
  readonly acronyms: ReadonlyMap<number, Expansion>
  /** For each token, features that it has from the article and its sentence. Appends to `out` and returns the new length. */
  readonly collect: (i: number, out: Int32Array, length: number) => number
}

/** More features than any token can have. */
export const MOST_FEATURES = 512

/** How many lower-case words may stand inside a name: "Ministry of the Interior". */
const LONGEST_GAP = 3

const MOST_OCCURRENCES = 12

enum Template {
  Before = 1,
  After,
  Around,
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
  ContextBefore,
  ContextAfter,
  ContextGroupBefore,
  ContextGroupAfter,
  Paragraph,
  BeforeTwo,
  AfterTwo,
  PhraseBefore,
  PhraseAfter,
  ExpansionFirst,
  ExpansionLast,
  ExpansionGroup,
  Explained,
}

const posHash = new Map<string, number>()
function hashOf(pos: string): number {
  let hash = posHash.get(pos)
  if (hash === undefined) {
    hash = hashText(pos)
    posHash.set(pos, hash)
  }
  return hash
}

/** Words that hold a longer name together. */
const LINKS = new Set(['of', 'and', 'for', 'the', '&', 'de', 'del', 'la', 'des', 'du', 'on', 'in', '-', "'s", "'"])

export function readArticle<Word extends WordType>(
  document: Document,
  typeOf: (word: string) => Word,
  phrases: PhraseNode,
): NameArticle<Word> {
  const { tokens } = document
  const edge = typeOf(EDGE)
  const words = tokens.map((token) => typeOf(token.text))
  const stretches = findStretches(document, words)
  const inArticle = new Map<number, WordInArticle>()
  const sentenceCase = document.sentences.map(({ from, to }) => caseOf(tokens, words, from, to))
  const runs = new Runs(document, words)
  const acronyms = findAcronyms(tokens, words)
  const matches = new Map<number, number[]>()

  for (let i = 0; i < tokens.length; i++) countWord(i)
  for (const { from, to } of stretches) for (let i = from; i < to; i++) matchPhrases(i)

  function at(i: number, sentence: number): WordType {
    return i >= 0 && i < tokens.length && tokens[i]!.sentence === sentence ? words[i]! : edge
  }

  function countWord(i: number): void {
    const word = words[i]!
    const known = inArticle.get(word.lower)
    const entry = known ?? { capital: 0, small: 0, contexts: new Set<number>(), occurrences: 0 }
    if (!known) inArticle.set(word.lower, entry)
    if (!word.isCapital) {
      entry.small++
      return
    }
    entry.capital++
    if (entry.capital > MOST_OCCURRENCES) return
    const { sentence } = tokens[i]!
    const before = at(i - 1, sentence)
    const after = at(i + 1, sentence)
    entry.contexts.add(mix(Template.ContextBefore, before.lower))
    entry.contexts.add(mix(Template.ContextAfter, after.lower))
    entry.contexts.add(mix(Template.ContextGroupBefore, before.group))
    entry.contexts.add(mix(Template.ContextGroupAfter, after.group))
  }

  function matchPhrases(i: number): void {
    let node = phrases.next.get(tokens[i]!.lower)
    if (!node) return
    const { sentence } = tokens[i]!
    let best = node
    let end = i
    for (let j = i + 1; node && j < tokens.length && tokens[j]!.sentence === sentence; j++) {
      node = node.next.get(tokens[j]!.lower)
      if (node && node.kinds.length > 0) {
        best = node
        end = j
      }
    }
    if (end === i) return
    for (const kind of best.kinds) {
      const id = hashText(kind)
      for (let j = i; j <= end; j++) {
        const place = j === i ? 0 : j === end ? 2 : 1
        const list = matches.get(j)
        if (list) list.push(mix(id, place))
        else matches.set(j, [mix(id, place)])
      }
    }
  }

  function collect(i: number, out: Int32Array, length: number): number {
    let n = length
    const { sentence, pos } = tokens[i]!
    const word = words[i]!
    const before = at(i - 1, sentence)
    const after = at(i + 1, sentence)
    const beforeTwo = at(i - 2, sentence)
    const afterTwo = at(i + 2, sentence)
    const posBefore = before === edge ? 0 : hashOf(tokens[i - 1]!.pos)
    const posAfter = after === edge ? 0 : hashOf(tokens[i + 1]!.pos)
    const posHere = hashOf(pos)
    out[n++] = mix(mix(Template.Before, before.lower), word.lower)
    out[n++] = mix(mix(Template.After, after.lower), word.lower)
    out[n++] = mix(mix(Template.Around, before.lower), after.lower)
    out[n++] = mix(mix(Template.BeforeTwo, beforeTwo.lower), before.lower)
    out[n++] = mix(mix(Template.AfterTwo, after.lower), afterTwo.lower)
    out[n++] = mix(mix(Template.ShapeBefore, before.lower), word.shape)
    out[n++] = mix(mix(Template.ShapeAfter, after.lower), word.shape)
    const left = mix(mix(Template.ShapesBefore, before.shape), word.shape)
    out[n++] = left
    out[n++] = mix(mix(Template.ShapesAfter, after.shape), word.shape)
    out[n++] = mix(mix(Template.Shapes, left), after.shape)
    out[n++] = mix(Template.Pos, posHere)
    out[n++] = mix(Template.PosBefore, posBefore)
    out[n++] = mix(Template.PosAfter, posAfter)
    out[n++] = mix(mix(Template.PosPairBefore, posBefore), posHere)
    out[n++] = mix(mix(Template.PosPairAfter, posAfter), posHere)
    const groupLeft = mix(mix(Template.GroupsBefore, before.group), word.group)
    out[n++] = groupLeft
    out[n++] = mix(mix(Template.GroupsAfter, after.group), word.group)
    out[n++] = mix(mix(Template.Groups, groupLeft), after.group)
    const casing = sentenceCase[sentence]!
    out[n++] = mix(Template.Case, casing)
    out[n++] = mix(mix(Template.CaseShape, casing), mix(word.shape, Number(before === edge)))
    out[n++] = mix(mix(Template.First, Number(before === edge)), mix(word.shape, posHere))
    out[n++] = mix(Template.Paragraph, Math.min(3, tokens[i]!.paragraph))
    if (word.isCandidate) n = collectOfName(i, word, casing, out, n)
    const found = matches.get(i)
    if (found) for (const match of found) out[n++] = mix(Template.Phrase, match)
    return n
  }

  function collectOfName(i: number, word: WordType, casing: number, out: Int32Array, length: number): number {
    let n = length
    const { sentence } = tokens[i]!
    const entry = inArticle.get(word.lower)!
    out[n++] = mix(mix(Template.SmallElsewhere, Math.min(2, entry.small)), mix(Math.min(3, entry.capital), casing))
    if (entry.capital > 1) for (const feature of entry.contexts) out[n++] = feature
    if (!word.isCapital) return n
    const expansion = acronyms.get(word.lower)
    if (expansion) {
      out[n++] = mix(Template.ExpansionFirst, words[expansion.from]!.lower)
      out[n++] = mix(Template.ExpansionLast, words[expansion.to - 1]!.lower)
      out[n++] = mix(Template.ExpansionGroup, words[expansion.to - 1]!.group)
    }
    const from = runs.from[i]!
    const to = runs.to[i]!
    const place = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1
    out[n++] = mix(mix(Template.RunPlace, place), Math.min(6, to - from))
    out[n++] = mix(mix(Template.RunLength, Math.min(6, to - from)), casing)
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

  return { tokens, words, stretches, edge, acronyms, collect }
}

/** Rows of capitalized words, strict ones and ones that small linking words hold together. */
class Runs {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly longFrom: Int32Array
  readonly longTo: Int32Array

  constructor({ tokens, sentences }: Document, words: readonly WordType[]) {
    this.from = new Int32Array(tokens.length)
    this.to = new Int32Array(tokens.length)
    this.longFrom = new Int32Array(tokens.length)
    this.longTo = new Int32Array(tokens.length)
    for (const { from, to } of sentences) {
      let long = -1
      for (let i = from; i < to; ) {
        if (!words[i]!.isCapital) {
          i++
          continue
        }
        let end = i + 1
        while (
          end < to &&
          (words[end]!.isCapital || (tokens[end]!.text === '-' && end + 1 < to && words[end + 1]!.isCapital))
        )
          end++
        this.from.fill(i, i, end)
        this.to.fill(end, i, end)
        const start = long >= 0 && this.linked(tokens, this.to[long]!, i) ? this.longFrom[long]! : i
        this.longFrom.fill(start, start, end)
        this.longTo.fill(end, start, end)
        long = i
        i = end
      }
    }
  }

  private linked(tokens: readonly Token[], from: number, to: number): boolean {
    if (to - from > LONGEST_GAP) return false
    for (let i = from; i < to; i++) if (!LINKS.has(tokens[i]!.lower)) return false
    return true
  }
}

function findStretches({ tokens, sentences }: Document, words: readonly WordType[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { from, to } of sentences) {
    let start = -1
    let end = -1
    for (let i = from; i < to; i++) {
      if (!words[i]!.isCandidate) continue
      let first = i
      let last = i
      while (first - 2 >= from && tokens[first - 1]!.text === '-') first -= 2
      while (last + 2 < to && tokens[last + 1]!.text === '-') last += 2
      if (start >= 0 && first - end <= LONGEST_GAP) {
        end = last + 1
      } else {
        if (start >= 0) stretches.push({ from: start, to: end })
        start = first
        end = last + 1
      }
    }
    if (start >= 0) stretches.push({ from: start, to: end })
  }
  return stretches
}

/** 0 for running text, 1 for a line in title case, 2 for one in capitals. */
function caseOf(tokens: readonly Token[], words: readonly WordType[], from: number, to: number): number {
  let long = 0
  let capital = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!
    if (text.length < 4) continue
    long++
    if (words[i]!.isCapital) capital++
    if (text === text.toUpperCase() && text !== text.toLowerCase()) upper++
  }
  if (long >= 2 && upper >= 0.7 * long) return 2
  return long >= 3 && capital >= 0.7 * long ? 1 : 0
}
