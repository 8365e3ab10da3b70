/**
 * What plain compromise gives: its people, places and organizations as names; for a quotation, words between double
 * marks, and the nearest of its people outside the marks as the speaker.
 */
import nlp from 'compromise'
import type { EntityType, Span } from '../../src/records.js'
import type { FoundName } from '../scorers/names.js'
import type { FoundStretch } from '../scorers/quotes.js'
import type { System } from '../systems.js'

interface View {
  json(options: object): { text: string; offset: { start: number; length: number } }[]
}

const QUOTED = /["“]([^"“”]+)["”]/g
const EDGE = /[\s\p{P}]/u

export const compromiseNames: System<FoundName> = { name: 'compromise', find: ({ text }) => findNames(text) }

export const compromiseQuotes: System<FoundStretch> = { name: 'compromise', find: ({ text }) => findQuotes(text) }

export function findNames(text: string): (FoundName & { type: EntityType })[] {
  const doc = nlp(text)
  const typed = (view: View, type: EntityType) => readSpans(text, view).map((span) => ({ ...span, type }))
  return [
    ...typed(doc.people(), 'person'),
    ...typed(doc.places(), 'place'),
    ...typed(doc.organizations(), 'organization'),
  ]
}

export function findQuotes(text: string): FoundStretch[] {
  const people = readSpans(text, nlp(text).people())
  return [...text.matchAll(QUOTED)].map((match) => {
    const start = match.index + 1
    const end = start + match[1]!.length
    const distance = (span: Span) => Math.max(start - span.end, span.start - end)
    const outside = people.filter((span) => distance(span) >= 0)
    const nearest = outside.reduce<Span | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null)
    const name = nearest && text.slice(nearest.start, nearest.end)
    return {
      start,
      end,
      speaker: name,
      mention: nearest && { ...nearest, text: name!, form: 'name' as const },
      cue: null,
      evidence: 'nearest',
    }
  })
}

/** compromise's matches carry the marks and the possessive around them, which are no part of a name. */
function readSpans(text: string, view: View): Span[] {
  return view.json({ offset: true, terms: false }).map(({ offset }) => {
    let start = offset.start
    let end = Math.min(text.length, offset.start + offset.length)
    while (start < end && EDGE.test(text[start]!)) start++
    while (end > start && EDGE.test(text[end - 1]!)) end--
    if (/['’]s$/.test(text.slice(start, end))) end -= 2
    return { start, end }
  })
}
