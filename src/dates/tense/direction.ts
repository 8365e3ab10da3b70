import { arrangedVerbs } from '../../language/en/date-words.js'
import type { Direction } from '../resolve/resolve-context.js'
import type { Words } from '../words.js'
import { isArranged, reachOf } from './arranged.js'
import { isAheadOf } from './cues.js'
import { tenseAt } from './tense-at.js'

/** How many words before an expression may tell its tense. */
const REACH_BACK = 14

/** How many words behind it, where it opens its clause: "On Tuesday, the court will rule". */
const REACH_AHEAD = 30

/** Nouns of what has happened: "a way around Wednesday's ruling". */
const PAST_EVENTS = new Set(
  'ruling decision attack attacks bombing bombings blast explosion crash shooting killing killings death deaths fire earthquake quake verdict defeat loss win victory result results announcement arrest arrests riot raid storm flood accident collision incident'.split(
    ' ',
  ),
)

/** Whether the verb that governs the expression at `from` to `to` puts it behind or ahead of the writer. */
export function directionOf(words: Words, from: number, to: number): Direction | null {
  if (isAheadOf(words, from)) return 'future'
  if (words.lower(to) === "'s" && (PAST_EVENTS.has(words.lower(to + 1)) || PAST_EVENTS.has(words.lower(to + 2)))) {
    return 'past'
  }
  let fallback: Direction | null = null
  for (let i = from - 1; i >= words.from && i >= from - REACH_BACK; i--) {
    if (words.startsSentence(i + 1)) break
    const tense = tenseAt(words, i)
    if (tense === 'past' && isParticiple(words, i)) fallback ??= 'past'
    else if (tense)
      return tense === 'present' && from - i <= reachOf(words, i) && isArranged(words, i, from, to) ? 'future' : tense
  }
  if (fallback) return fallback
  if (opensAhead(words, from)) return 'future'
  for (let i = to; i < words.to && i < to + REACH_AHEAD; i++) {
    if (words.startsSentence(i)) break
    const tense = tenseAt(words, i)
    if (tense) return tense
  }
  return null
}

/** Whether a sentence without a verb before an expression speaks of what comes: "Host the Lakers on Friday", "Next: Sunday". */
function opensAhead(words: Words, at: number): boolean {
  let first = at - 1
  while (first > words.from && first > at - REACH_BACK && !words.startsSentence(first)) first--
  if (first < words.from || first >= at) return false
  const next = words.lower(first) === 'up' ? first + 1 : first
  return arrangedVerbs.has(words.lower(first)) || words.lower(next) === 'next' || words.lower(next) === 'upcoming'
}

/** "A move linked with …": behind a noun and before a preposition, a form in -ed may be no verb of the clause. */
function isParticiple(words: Words, at: number): boolean {
  return words.lower(at).endsWith('ed') && words.pos(at - 1) === 'NOUN' && words.pos(at + 1) === 'ADP'
}
