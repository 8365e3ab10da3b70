import { personNouns } from '../language/en/person-nouns.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { Token } from '../text/document.js'

/** How many tokens of quoted words are looked through for a cue, and how many a cue has before its verb. */
const REACH = 120
const LONGEST_SUBJECT = 8

const STOPS: ReadonlySet<string> = new Set([',', '?', '!'])
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const OF_SUBJECT: ReadonlySet<Token['pos']> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM', 'PART'])

/**
 * Where quoted words whose closing mark is missing end: after the stop that a cue follows, as a token index; null where
 * none does. The words are `tokens[from]` to `tokens[to - 1]`.
 *
 * Accepts: “The road is shut,| Eva Lund said. · “Why wait?| asked the mayor of Oslo. · “We left,| she told reporters
 * Near misses: “We left, and he said nothing. · “I said, no. · “As Lund said, we left.
 */
export function endOfUnclosed(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from + 1; i < Math.min(to, from + REACH); i++) {
    if (STOPS.has(tokens[i - 1]!.text) && (invertedCue(tokens, i, to) || plainCue(tokens, i, to))) return i
  }
  return null
}

/** Said Eva Lund; asked the mayor; said councillor Eva Lund. */
function invertedCue(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isCueVerb(tokens[at]!) || at + 1 >= to) return false
  const next = tokens[at + 1]!
  const titled = at + 2 < to && personNouns.has(next.lower) && beginsName(tokens[at + 2]!)
  return beginsName(next) || next.pos === 'DET' || titled
}

/** Eva Lund said; she told reporters; the mayor of Oslo said on Monday. */
function plainCue(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower, pos } = tokens[at]!
  const subject = SUBJECT_PRONOUNS.has(lower) || pos === 'DET' || beginsName(tokens[at]!)
  if (!subject) return false
  for (let i = at + 1; i < Math.min(to, at + LONGEST_SUBJECT); i++) {
    const token = tokens[i]!
    if (isCueVerb(token)) return i + 1 >= to || !opensClause(tokens[i + 1]!)
    if (!OF_SUBJECT.has(token.pos) && token.lower !== 'of' && token.lower !== "'s") return false
  }
  return false
}

function beginsName({ pos }: Token): boolean {
  return pos === 'PROPN'
}

/** A finite form of a verb that words may stand beside: "said", "told", "asks". */
function isCueVerb({ lower, pos }: Token): boolean {
  if (pos !== 'VERB' || lower.endsWith('ing')) return false
  return (reportingVerbs.get(lower) ?? []).some(
    ({ class: kind, lemma, particle }) =>
      kind !== 'characterize' && kind !== 'think' && particle === null && lemma !== lower,
  )
}

/** Whether reported words follow the verb: Eva Lund said that, said it was. */
function opensClause({ pos, lower }: Token): boolean {
  return pos === 'SCONJ' || pos === 'PRON' || lower === 'that' || lower === 'nothing'
}
