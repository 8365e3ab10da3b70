import { personNouns } from '../language/en/person-nouns.js'
import type { Token } from '../text/document.js'
import { nounPhraseFrom } from '../text/noun-phrases.js'
import { behindTime, skipAside, skipUnclosedAside } from './asides.js'
import type { ClauseRole } from './clause-role.js'
import { TIMES } from './noun-chunks.js'
import { type Phrase, STANDS_ALONE } from './phrase.js'
import { isWithinModifier, verbBehindModifiers } from './post-modifiers.js'
import { BE, isParticiple, PAST_PARTICIPLE, type Verb, verbAt, wordBefore } from './verbs.js'

/** How far behind a noun phrase its verb is looked for, in tokens. */
const REACH = 48

/** How many adverbs and auxiliaries may stand between a noun phrase and its verb. */
const SKIP = 5

const OPENS_ASIDE = new Set([',', '(', '—', '–'])

export function subjectOf(phrase: Phrase): ClauseRole | null {
  const { tokens, from, to } = phrase
  if (isComplement(tokens, from) && !tokens[to]?.lower.endsWith('ing')) return null
  const main = verbBehindModifiers(phrase)
  const role: ClauseRole | null =
    main === null
      ? subjectBeside(phrase)
      : { relation: isPassive(tokens, main) ? 'passive' : 'subject', verb: main, aside: false }
  return role === null || (!isParticiple(tokens, role.verb!.from) && isWithinModifier(phrase, role.verb!)) ? null : role
}

function subjectBeside(phrase: Phrase): ClauseRole | null {
  const { tokens, from, to, sentence, blocked } = phrase
  const limit = Math.min(tokens.length, to + REACH)
  let i = to
  let aside = false
  let skipped = 0
  while (i < limit && tokens[i]!.sentence === sentence && !blocked(i)) {
    const token = tokens[i]!
    const verb = verbAt(tokens, i)
    if (verb !== null) return { relation: isPassive(tokens, verb) ? 'passive' : 'subject', verb, aside }
    const behind = behindTime(tokens, i)
    if (OPENS_ASIDE.has(token.text)) {
      // "In this regard, Berg, the mayor, said"
      if (token.text === ',' && tokens[from - 1]?.pos === 'ADP') return null
      let after = skipAside(phrase, i, limit)
      if (after < 0 && token.text === ',') after = skipUnclosedAside(tokens, i)
      if (after < 0) return null
      aside = true
      i = after
    } else if (token.lower === 'to' && !attaches(phrase, i)) {
      // "urged Berg to leave": he is told.
      return null
    } else if (
      token.pos === 'ADV' ||
      token.pos === 'AUX' ||
      token.pos === 'PART' ||
      TIMES.has(token.lower) ||
      token.lower === 'last'
    ) {
      if (++skipped > SKIP) return null
      i++
    } else if (behind > i) {
      // "The ministry on Saturday said"
      i = behind
    } else if (!aside && attaches(phrase, i)) {
      // "A diplomat in Nairobi said": the verb belongs to the phrase that the place hangs on.
      const place = nounPhraseFrom(tokens, i + 1)
      if (place === null && !STANDS_ALONE.has(tokens[i + 1]?.pos ?? 'X')) return null
      i = place?.to ?? i + 2
    } else {
      return null
    }
  }
  return null
}

const HANGS = new Set(['of', 'for', 'from', 'with', 'at', 'by'])

/** "a spokeswoman for the party said", "one of them said": the party and they do not. */
function isComplement(tokens: readonly Token[], from: number): boolean {
  const preposition = tokens[from - 1]
  return preposition?.sentence === tokens[from]!.sentence && HANGS.has(preposition.lower)
}

const ATTACHING = new Set(['of', 'in', 'from', 'for', 'at'])

/** Whether a preposition hangs its noun on the phrase: "the adviser to the president" too. */
function attaches({ tokens, to }: Phrase, at: number): boolean {
  const { lower } = tokens[at]!
  return ATTACHING.has(lower) || (lower === 'to' && at === to && personNouns.has(tokens[to - 1]!.lower))
}

/** "A delegate, Jim Poolman, said": the name between the commas is the subject too. */
export function subjectOfApposition(phrase: Phrase): ClauseRole | null {
  const { tokens, from, to, sentence } = phrase
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || tokens[from - 1]!.sentence !== sentence) return null
  const role = subjectOf({ ...phrase, to: to + 1 })
  return role === null || role.verb!.from > to + 1 + SKIP ? null : { ...role, aside: true }
}

/** "The plan was called": what is reported on is no speaker; but "he was quoted as saying". */
function isPassive(tokens: readonly Token[], { from, lemma }: Verb): boolean {
  if (lemma === 'quote' || !PAST_PARTICIPLE.test(tokens[from]!.lower)) return false
  const before = wordBefore(tokens, from)
  return before !== undefined && BE.has(before.lower)
}
