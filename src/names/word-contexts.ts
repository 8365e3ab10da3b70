import { hashText, mix } from '../models/hash.js'
import type { Document } from '../text/document.js'
import { Casing } from './casing.js'
import type { WordType } from './word-type.js'

/** What an article tells of a capitalized word: how often it stands there, and between which neighbours. */
export interface WordContext {
  capital: number
  small: number
  /** Features of its neighbours. */
  readonly features: number[]
  /** The sums of what a first look made of it: the probabilities of being outside of names and of each type. */
  types: Float64Array | null
}

/** Only the first of many occurrences are looked at. */
const MOST_OCCURRENCES = 12

enum Template {
  Before = 201,
  After,
  GroupBefore,
  GroupAfter,
}

/** For each capitalized word what the article tells of it; `words` has those words and their neighbours. */
export function findContexts(
  { tokens }: Document,
  casing: Uint8Array,
  words: readonly (WordType | undefined)[],
  edge: WordType,
): (WordContext | undefined)[] {
  const found: (WordContext | undefined)[] = new Array(tokens.length).fill(undefined)
  const contexts = new Map<number, WordContext>()
  const filter = new Uint8Array(FILTER_SIZE)
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i]
    if (casing[i] !== Casing.Capital || !word) continue
    let context = contexts.get(word.lower)
    if (!context) {
      context = { capital: 0, small: 0, features: [], types: null }
      contexts.set(word.lower, context)
      filter[filterSlot(tokens[i]!.lower)] = 1
    }
    found[i] = context
    if (++context.capital > MOST_OCCURRENCES) continue
    const { sentence } = tokens[i]!
    const before = tokens[i - 1]?.sentence === sentence ? (words[i - 1] ?? edge) : edge
    const after = tokens[i + 1]?.sentence === sentence ? (words[i + 1] ?? edge) : edge
    add(context.features, mix(Template.Before, before.lower))
    add(context.features, mix(Template.After, after.lower))
    add(context.features, mix(Template.GroupBefore, before.group))
    add(context.features, mix(Template.GroupAfter, after.group))
  }
  for (let i = 0; i < tokens.length; i++) {
    if (casing[i] !== Casing.Plain) continue
    const { lower } = tokens[i]!
    if (filter[filterSlot(lower)] === 0) continue
    const context = contexts.get(hashText(lower))
    if (context) context.small++
  }
  return found
}

const FILTER_SIZE = 1 << 14

/** Most words that are never capitalized fall into a slot that no capitalized one fell into: a glance instead of a look-up. */
function filterSlot(lower: string): number {
  const { length } = lower
  return (
    (lower.charCodeAt(0) * 31 +
      lower.charCodeAt(length >> 1) * 577 +
      lower.charCodeAt(length - 1) * 1009 +
      length * 97) &
    (FILTER_SIZE - 1)
  )
}

function add(features: number[], feature: number): void {
  if (!features.includes(feature)) features.push(feature)
}
