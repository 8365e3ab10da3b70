/**
 * An acronym that the article uses as a common noun is no organization:
 *
 *   registering an FIR, ... the FIR     behind "a" or "an", with no noun behind it
 *   sales of EVs                        in the plural
 *
 * Not: an [NFC] official, an [FBI] and CIA inquiry, an [NFC]-led group; an acronym that is listed.
 */
import { organizations } from '../../language/en/name-lists.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'

const ACRONYM = /^\p{Lu}{2,5}$/u
const PLURAL = /^\p{Lu}{2,4}s$/u
const MODIFIED = new Set(['NOUN', 'PROPN', 'ADJ', 'CCONJ'])
const JOINT = /^[-‑–—/“"‘']$/

export function dropCommonAcronyms({ tokens }: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const common = new Set<string>()
  for (const { from, to, type } of names) {
    if (type !== 'organization' || to - from > 1) continue
    const { text, sentence } = tokens[from]!
    if (PLURAL.test(text)) common.add(text)
    const before = tokens[from - 1]
    if (
      !ACRONYM.test(text) ||
      organizations.has(text) ||
      before?.sentence !== sentence ||
      !(before.lower === 'a' || before.lower === 'an')
    )
      continue
    const after = tokens[to]
    const isModifier = after?.sentence === sentence && (MODIFIED.has(after.pos) || JOINT.test(after.text))
    if (!isModifier) common.add(text)
  }
  if (common.size === 0) return [...names]
  return names.filter(
    ({ from, to, type }) => type !== 'organization' || to - from > 1 || !common.has(tokens[from]!.text),
  )
}
