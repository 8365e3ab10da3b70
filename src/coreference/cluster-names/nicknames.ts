import type { Document } from '../../text/document.js'
import { plainMark } from '../../text/plain-mark.js'
import type { Named } from './named.js'

/** How far behind a name a nickname may stand, in tokens. */
const REACH = 9

/**
 * Whether the second of two names is what the first one is called:
 *
 *   Thomas Ridgeway, known to all as [Stumpy], · Ann Holt, nicknamed “[Biff]”, · Ann Holt — “[Biff]” to everyone at the rink
 *
 * Not: Thomas Ridgeway, known as a friend of [Holt] · Thomas Ridgeway and [Holt]
 */
export function isNickname({ tokens }: Pick<Document, 'tokens'>, full: Named, short: Named): boolean {
  if (short.words.length !== 1 || short.from - full.to > REACH || short.from <= full.to) return false
  if (tokens[full.to - 1]!.sentence !== tokens[short.from]!.sentence) return false
  const between = tokens.slice(full.to, short.from)
  const words = between.filter(({ text, lower }) => plainMark(text) === undefined && lower !== 'the')
  const last = words.at(-1)?.lower ?? ''
  if (CALLED.has(last)) return true
  if (last === 'as') return words.some(({ lower }) => lower === 'known')
  const isMarked = plainMark(tokens[short.from - 1]!.text) !== undefined
  return isMarked && DASHES.has(last) && words.length === 1 && tokens[short.to + 1]?.lower === 'to'
}

const CALLED: ReadonlySet<string> = new Set(['dubbed', 'nicknamed'])
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', ','])
