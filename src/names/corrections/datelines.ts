/**
 * What a dateline opens with in capitals is a place:
 *
 *   [PORTO BELO], Portugal — ...     [BERGEN] (AP) — ...
 *
 * Not: [REUTERS] — an organization that the model is sure of; "Porto Belo — a town", which is no dateline.
 */
import { datelineEnd } from '../../text/dateline.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const CONFIDENCE = 0.8
const SURE = 0.7
const LONGEST_PLACE = 5
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u

export function readDatelines(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, paragraphs } = document
  const all: NameSpan[] = []
  let next = 0
  for (const paragraph of paragraphs) {
    const { from } = paragraph
    if (!CAPITALS.test(tokens[from]!.text)) continue
    const end = datelineEnd(tokens, paragraph)
    let to = from
    while (to < end && to - from < LONGEST_PLACE && CAPITALS.test(tokens[to]!.text)) to++
    if (to === from || to >= end || tokens[to]!.text === '/') continue
    while (next < names.length && names[next]!.to <= from) all.push(names[next++]!)
    const name = names[next]
    if (name === undefined || name.from >= to || name.to > to || name.type === 'place') continue
    if (name.type !== 'person' && name.confidence >= SURE) continue
    while (next < names.length && names[next]!.from < to) next++
    all.push(nameOver(document, from, to, 'place', CONFIDENCE))
  }
  return [...all, ...names.slice(next)]
}
