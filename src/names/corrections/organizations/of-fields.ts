/**
 * An organization that is called by its field, which the model has cut at its "of" or not at all:
 *
 *   [Institute of National Development]     a word for an organization, "of", "for" or "on", and a row of capitalized words
 *   [Western Center for the Study of Owls]  with the capitalized words before it, and another "of"
 *   [Department of Health] Secretary Holt   up to a title or another name
 *
 * Not: the Foreign Ministry on Sunday; the Board of Directors, the Center of Oslo; a name that the model has otherwise.
 */
import { fullWeekdays, months } from '../../../language/en/date-words.js'
import { headsOfFields } from '../../../language/en/name-lists.js'
import { personNouns } from '../../../language/en/person-nouns.js'
import type { Document, Token } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import { Casing } from '../../casing.js'
import type { NameSpan } from '../../name-span.js'
import { GRAMMATICAL, type Stretch } from '../../stretches.js'
import { nameOver, type Range, withNamesOver } from '../span.js'

const CONFIDENCE = 0.7
const LONGEST_OPENING = 3
const LONGEST_FIELD = 4

/** The middle of something, before "of". */
const MIDDLES: ReadonlySet<string> = new Set(['Center', 'Centre'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'of', 'on'])

/** "Secretary"; not "Women". */
function isTitle({ lower }: Token): boolean {
  return personNouns.get(lower)?.plural === false
}

function isTime({ lower }: Token): boolean {
  return fullWeekdays.has(lower) || months.has(lower)
}

interface FieldSpan extends Range {
  readonly head: number
}

export function findOrganizationsOfFields(
  document: Document,
  article: NameArticle,
  names: readonly NameSpan[],
): NameSpan[] {
  const { tokens } = document
  const { casing, runs } = article
  const people = new Set(names.filter(({ type }) => type === 'person').map(({ from }) => from))
  return withNamesOver(names, article.stretches.flatMap(fieldSpans), organizationOver)

  function fieldSpans({ from, to }: Stretch): FieldSpan[] {
    const spans: FieldSpan[] = []
    for (let head = from; head + 2 < to; head++) {
      const { text, sentence } = tokens[head]!
      if (!headsOfFields.has(text) || !article.isRunningText(sentence)) continue
      const preposition = tokens[head + 1]!.lower
      if (!PREPOSITIONS.has(preposition) || (preposition === 'of' && MIDDLES.has(text))) continue
      const field = tokens[head + 2]!.lower === 'the' ? head + 3 : head + 2
      const end = endOfField(field, to)
      const first = runs.from[head]!
      const start = GRAMMATICAL.has(tokens[first]!.pos) ? first + 1 : first
      if (end > field && head - start <= LONGEST_OPENING) spans.push({ from: start, to: end, head })
    }
    return spans
  }

  function endOfField(field: number, limit: number): number {
    if (field >= limit || casing[field] !== Casing.Capital || isTime(tokens[field]!)) return field
    const last = Math.min(limit, runs.to[field]!)
    let end = field
    while (end < last && !people.has(end) && !isTitle(tokens[end]!)) end++
    if (end - field > LONGEST_FIELD) return field
    const goesOn = end === last && end + 1 < limit && tokens[end]!.lower === 'of' && casing[end + 1] === Casing.Capital
    const further = goesOn ? endOfField(end + 1, limit) : end
    return further > end + 1 ? further : end
  }

  function organizationOver({ from, to, head }: FieldSpan, beside: readonly NameSpan[]): NameSpan | undefined {
    const isPart = (name: NameSpan) =>
      name.from >= from &&
      (name.type === 'organization'
        ? name.to === head + 1
        : name.type !== 'person' && name.from > head && name.to <= to)
    if (!beside.every(isPart)) return undefined
    return nameOver(document, from, to, 'organization', beside[0]?.confidence ?? CONFIDENCE)
  }
}
