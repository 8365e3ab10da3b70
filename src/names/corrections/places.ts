/**
 * A place and what it lies in are two places:
 *
 *   [Portland], [Ore.]     [Houston], [TX]     [Accra], [Ghana]     SPRINGFIELD, Ill. is [SPRINGFIELD], [Ill.]
 *   [Dhaka]'s [Keraniganj]
 *
 * Not: [Washington, D.C.], a single one.
 */
import { countryCodes } from '../../language/en/countries.js'
import { stateByShortForm, stateNames } from '../../language/en/us-states.js'
import type { Document, Token } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const CONFIDENCE = 0.8
const LONGEST_CITY = 3
const CAPITAL_DISTRICT = /^D\.?C\.?$/
const POSSESSIVE = new Set(["'s", '’s'])

export function partPlaces(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const parted = names.flatMap((name) => {
    if (name.type === 'place') return partOne(document, name)
    return name.type === 'organization' ? cutState(document, name) : [name]
  })
  return withStates(document, article, parted)
}

function partOne(document: Document, name: NameSpan): NameSpan[] {
  const { tokens } = document
  const { from, to, type, confidence } = name
  if (to - from < 3 || (tokens[from]!.text === 'Washington' && CAPITAL_DISTRICT.test(tokens[to - 1]!.text)))
    return [name]
  const parts: NameSpan[] = []
  let first = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && tokens[i]!.text !== ',' && !(POSSESSIVE.has(tokens[i]!.text) && isListed(document, first, i)))
      continue
    if (i > first) parts.push(nameOver(document, first, i, type, confidence))
    first = i + 1
  }
  return parts
}

/** "[SPRINGFIELD, Ill.]" as an organization */
function cutState(document: Document, name: NameSpan): NameSpan[] {
  const { tokens } = document
  const { from, to, type, confidence } = name
  if (to - from < 3 || tokens[to - 2]!.text !== ',' || !isState(tokens[to - 1]!)) return [name]
  const isCity = to - from === 3
  return [
    nameOver(document, from, to - 2, isCity ? 'place' : type, confidence),
    nameOver(document, to - 1, to, 'place', confidence),
  ]
}

function isListed({ text, tokens }: Document, from: number, to: number): boolean {
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  // "People's Republic of China"
  if (name === 'People') return false
  return stateNames.has(name) || countryCodes.has(name) || to - from === 1
}

/** Adds the state, and the city before it, where the model has left them out: "Mobile, Ala." */
function withStates(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, sentences } = document
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of article.stretches) {
    for (let i = Math.max(from, 2); i < to; i++) {
      if (tokens[i - 1]!.text !== ',' || !isState(tokens[i]!) || article.casing[i - 2] !== Casing.Capital) continue
      if (tokens[i - 2]!.sentence !== tokens[i]!.sentence) continue
      while (next < names.length && names[next]!.to <= i - 2) all.push(names[next++]!)
      const city = names[next]
      const isNamed = city !== undefined && city.from < i - 1
      if (isNamed && (city.to !== i - 1 || city.type === 'group')) continue
      if (isNamed) {
        all.push(city.type === 'person' && city.to - city.from > 1 ? city : { ...city, type: 'place' })
        next++
      } else {
        const start = cityStart(i - 2, Math.max(from, all.at(-1)?.to ?? 0, sentences[tokens[i]!.sentence]!.from))
        if (start < i - 1) all.push(nameOver(document, start, i - 1, 'place', CONFIDENCE))
      }
      const state = names[next]
      if (state && state.from <= i && state.to > i + 1) continue
      if (state && state.from <= i) next++
      all.push(nameOver(document, i, i + 1, 'place', state?.from === i ? state.confidence : CONFIDENCE))
    }
  }
  return [...all, ...names.slice(next)]

  function cityStart(last: number, least: number): number {
    let start = last
    while (start > least && last - start < LONGEST_CITY - 1 && article.casing[start - 1] === Casing.Capital) start--
    return start
  }
}

/** "Ala.", "TX"; the full name of a state is left to the model, since it may be one more of a list. */
function isState({ text }: Token): boolean {
  return text.length < 7 && stateByShortForm.has(text) && !stateNames.has(text)
}
