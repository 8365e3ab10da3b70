/** Those whose words are told of without a verb of theirs: "according to", "quoted Berg as saying", "Berg's claim". */
import { speechNouns } from '../language/en/speech-nouns.js'
import type { Token } from '../text/document.js'
import { isPossessiveMark, nounPhraseFrom, POSSESSIVE_PRONOUNS } from '../text/noun-phrases.js'
import type { ClauseRole } from './clause-role.js'
import type { Barrier, Phrase } from './phrase.js'
import { verbAt } from './verbs.js'

export function accordingTo({ tokens, from, sentence }: Phrase): ClauseRole | null {
  const before = tokens[from - 1]
  if (before?.sentence !== sentence || before.lower !== 'to' || tokens[from - 2]?.lower !== 'according') return null
  const verb = { from: from - 2, to: from, lemma: 'according to', class: 'say' as const }
  return { relation: 'according', verb, aside: false }
}

/** "quotes Berg:", "quoted Berg as saying", "accused him of calling" */
export function quotedAsSaying({ tokens, from, to }: Phrase): ClauseRole | null {
  const preposition = tokens[to]?.lower
  const before = tokens[from - 1]?.lower ?? ''
  if (preposition === ':' && QUOTING.has(before)) {
    const verb = verbAt(tokens, from - 1)
    if (verb !== null) return { relation: 'voice', verb, aside: false }
  }
  const fits =
    (preposition === 'as' && QUOTING.has(before)) ||
    ((preposition === 'of' || preposition === 'for') && BLAMING.has(before))
  if (!fits || !tokens[to + 1]?.lower.endsWith('ing')) return null
  const verb = verbAt(tokens, to + 1)
  return verb === null || verb.class === 'other' || verb.class === 'think'
    ? null
    : { relation: 'subject', verb, aside: false }
}

const BLAMING = new Set(
  'accused accuses accuse accusing blamed blames blaming criticized criticised criticizes criticises attacked attacks faulted'.split(
    ' ',
  ),
)

const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'quote', 'cite'])

/** Whose words a noun tells of: "Berg's claim", "Berg's “never” remark", "in his view", "the words of Berg", "a statement by Berg". */
export function voiceOf({ tokens, from, to, sentence, blocked }: Phrase): ClauseRole | null {
  const possessed = isPossessiveMark(tokens[to]) ? to + 1 : POSSESSIVE_PRONOUNS.has(tokens[from]!.lower) ? to : -1
  const noun =
    possessed < 0 ? nounBefore(tokens, from) : (nounPhraseFrom(tokens, behindQuotation(possessed, blocked))?.head ?? -1)
  const lemma = speechNouns.get(tokens[noun]?.lower ?? '')
  if (lemma === undefined || tokens[noun]!.sentence !== sentence) return null
  return { relation: 'voice', verb: { from: noun, to: noun + 1, lemma, class: 'say' }, aside: false }
}

/** How long a quotation between a possessor and its noun may be, in tokens. */
const LONGEST_INSIDE = 16

function behindQuotation(from: number, blocked: Barrier): number {
  let i = from
  while (i < from + LONGEST_INSIDE && blocked(i)) i++
  return i
}

/** The noun that a name hangs on: "a statement by Berg", "the words of Berg". */
function nounBefore(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from - 1]?.lower
  if (preposition !== 'by' && preposition !== 'of' && preposition !== 'from') return -1
  // "Holm's description of Berg" is Holm's.
  return isPossessiveMark(tokens[from - 3]) ? -1 : from - 2
}
