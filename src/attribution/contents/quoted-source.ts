import { nounKind } from '../../language/en/noun-kinds.js'
import type { QuotedSpan } from '../../quotations/quoted-span.js'
import type { Document, TokenSpan } from '../../text/document.js'
import { nounPhraseFrom } from '../../text/noun-phrases.js'
import { plainMark } from '../../text/plain-mark.js'
import { PAST_PARTICIPLE, verbAt } from '../cues/verbs.js'

/**
 * Whether marks hold those who speak, not what they say:
 *
 *   what “EXPERTS” call reform · “MANY CITIZENS” have said · described by “CRITICS” as
 *
 * Near misses: “experts,” he called them · surrounded by “critics” · the “critics” said to be many
 */
export function isQuotedSource({ tokens }: Document, { open, close, from, to }: QuotedSpan): boolean {
  if (close === null) return false
  const phrase = nounPhraseFrom(tokens, from)
  if (phrase?.to !== to || !SOURCES.has(nounKind(tokens[to - 1]!.lower) ?? '')) return false
  if (tokens[open - 1]?.lower === 'by') {
    const verb = PAST_PARTICIPLE.test(tokens[open - 2]?.lower ?? '') ? verbAt(tokens, open - 2) : null
    return verb !== null && verb.class !== 'other'
  }
  if (tokens[open - 1]?.pos === 'DET') return false
  let at = close + 1
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++
  const verb = verbAt(tokens, at)
  // “Officials” said Ana Cruz.
  return (
    verb !== null &&
    verb.class !== 'other' &&
    tokens[at]!.sentence === tokens[to]!.sentence &&
    tokens[verb.to]?.pos !== 'PROPN'
  )
}

const SOURCES: ReadonlySet<string> = new Set(['person', 'group', 'organization'])

/** A source with the marks around it. */
export function withMarks(
  { tokens }: Document,
  { from, to }: Pick<TokenSpan, 'from' | 'to'>,
): { from: number; to: number } {
  const opening = plainMark(tokens[from - 1]?.text ?? '')
  const inMarks = opening !== undefined && opening === plainMark(tokens[to]?.text ?? '')
  return inMarks ? { from: from - 1, to: to + 1 } : { from, to }
}
