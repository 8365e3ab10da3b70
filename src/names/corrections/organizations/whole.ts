/**
 * Organizations that the model cuts at their "of" or "and":
 *
 *   [Central Bank] of the [UAE]                         a word for an organization, "of" and a place
 *   the Rights and [Risks Analysis Group]               capitalized words and "and" before it, behind an article or "'s"
 *   [Ministry of Climate Change] and Environment        "and" and capitalized words behind a field that it is "of"
 *   [Support Mission] in [Libya] (SML)                  up to a parenthesis with its letters
 *   [University of Ohio] at [Lima]                      a campus
 *
 * Not: the Senate and [Supreme Court]; [Green Party] of [Ohio], one of many; [Ministry of Health] and [Reuters].
 */
import { headsOfFields, organizationNameWords } from '../../../language/en/name-lists.js'
import { personNouns } from '../../../language/en/person-nouns.js'
import { stateNames } from '../../../language/en/us-states.js'
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const LONGEST_ROW = 3
const OPENINGS = new Set(['the', "'s", '’s'])

export function makeWhole(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, text } = document
  const { casing, runs } = article
  const expansions = new Map([...article.acronyms.values()].map(({ from, to }) => [to, from]))
  const all: NameSpan[] = []
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!
    if (name.type !== 'organization') {
      all.push(name)
      continue
    }
    const next = names[k + 1]
    const from = startOf(name, all.at(-1))
    const isJoined = next !== undefined && (isOfPlace(name, next) || isCampus(name, next) || isExplained(name, next))
    if (isJoined) k++
    const to = isJoined ? next.to : endOf(name, next)
    all.push(from === name.from && to === name.to ? name : nameOver(document, from, to, name.type, name.confidence))
  }
  return all

  function isOfPlace({ to }: NameSpan, next: NameSpan): boolean {
    if (next.type !== 'place' || tokens[to]!.lower !== 'of' || !isHead(to - 1)) return false
    if (next.from !== to + 1 && !(next.from === to + 2 && tokens[to + 1]!.lower === 'the')) return false
    return tokens[to - 1]!.text !== 'Party' || !stateNames.has(text.slice(next.start, next.end))
  }

  function isCampus({ from, to }: NameSpan, next: NameSpan): boolean {
    const isOf = tokens[from]!.text === 'University' && tokens[from + 1]!.lower === 'of'
    return isOf && next.type === 'place' && tokens[to]!.lower === 'at' && next.from === to + 1
  }

  /** Whether both are in one long form of which the acronym stands behind the second. */
  function isExplained(name: NameSpan, next: NameSpan): boolean {
    const from = expansions.get(next.to)
    if (from === undefined || from < name.from || from >= name.to || next.from - name.to > 2) return false
    const acronym = tokens[next.to + 1]!.text
    return tokens[next.from]!.text[0] === acronym.replace(/s$/, '').at(-1)
  }

  function startOf({ from, to }: NameSpan, before: NameSpan | undefined): number {
    if (to - from < 2 || !isHead(to - 1) || tokens[from - 1]?.lower !== 'and') return from
    const last = from - 2
    if (last < 0 || casing[last] !== Casing.Capital || runs.to[last] !== last + 1 || isHead(last)) return from
    const first = runs.from[last]!
    if (last - first >= LONGEST_ROW || (before?.to ?? 0) > first) return from
    const opening = tokens[first - 1]
    return opening?.sentence === tokens[from]!.sentence && OPENINGS.has(opening.lower) ? first : from
  }

  function endOf({ from, to }: NameSpan, next: NameSpan | undefined): number {
    const { sentence } = tokens[from]!
    if (tokens[to]?.lower !== 'and' || tokens[to]!.sentence !== sentence || !article.isRunningText(sentence)) return to
    const first = to + 1
    if (first >= tokens.length || casing[first] !== Casing.Capital || runs.from[first] !== first) return to
    const end = runs.to[first]!
    if (
      end - first > LONGEST_ROW ||
      isHead(end - 1) ||
      personNouns.get(tokens[first]!.lower)?.kind === 'role' ||
      (next !== undefined && next.from < end)
    )
      return to
    for (let i = from + 1; i + 1 < to; i++) {
      const { lower } = tokens[i]!
      if (lower === 'of' || lower === 'for') return headsOfFields.has(tokens[i - 1]!.text) ? end : to
    }
    return to
  }

  function isHead(i: number): boolean {
    return organizationNameWords.has(tokens[i]!.text)
  }
}
