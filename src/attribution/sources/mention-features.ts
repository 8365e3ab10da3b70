import { bystanderNouns } from '../../language/en/bystander-nouns.js'
import { nounKind } from '../../language/en/noun-kinds.js'
import type { Token } from '../../text/document.js'
import { INTRODUCING, wholeNoun } from '../../text/noun-phrases.js'
import { ASKS } from '../cues/verbs.js'
import { named } from '../decode/features/named.js'
import type { EntitySources } from '../reading.js'
import { introducesWords, REACH_NOUN } from './asked.js'
import type { Mention } from './mention.js'

const NAMED = { for: named('for'), determiner: named('determiner'), head: named('head') }

/** What is true of a mention whoever it stands for; `source` is the last one who is said to have said something. */
export function mentionFeatures(sources: EntitySources, mention: Mention, source: Mention | null): string[] {
  const { document, quoted } = sources
  const { tokens } = document
  const head = wholeNoun(tokens, mention.head)
  const first = tokens[mention.from]!
  const pronoun = mention.kind === 'pronoun'
  const determiner = pronoun ? 'pronoun' : first.pos === 'DET' || first.pos === 'PRON' ? first.lower : 'none'
  return [
    NAMED.for(pronoun ? head : (nounKind(head) ?? (tokens[mention.head]!.pos === 'PROPN' ? 'person' : 'other'))),
    NAMED.determiner(determiner),
    isIntroduced(tokens, mention) ? 'introduced' : 'not introduced',
    NAMED.head(head),
    mention.from > 0 && quoted(mention.from - 1) ? 'follows words' : 'follows none',
    introducesWords(sources, mention) ? 'introduces words' : 'introduces none',
    REPLIES.has(mention.role.verb?.lemma ?? '') ? 'replies' : 'says',
    bystanderNouns.has(head) ? 'bystander' : 'no bystander',
    source !== null && asksBefore(sources, source, mention) ? 'after a question' : 'after no question',
  ]
}

/** “Are you sure?” Orr said. “Yes,” she said. */
function asksBefore({ document: { tokens }, quoted }: EntitySources, source: Mention, mention: Mention): boolean {
  if (ASKS.has(source.role.verb?.lemma ?? '')) return true
  const before = Math.min(source.from, source.role.verb?.from ?? source.from) - 1
  return (
    before > 0 &&
    quoted(before) &&
    tokens[before - 1]!.text === '?' &&
    tokens[before]!.sentence < tokens[mention.from]!.sentence
  )
}

const REPLIES = new Set(['answer', 'counter', 'fire back', 'reply', 'respond', 'retort', 'shoot back', 'shout back'])

/** Whether the same noun occurs earlier, introduced by "a" or "another". */
function isIntroduced(tokens: readonly Token[], { from, head }: Mention): boolean {
  const { lower } = tokens[head]!
  for (let i = from - 1; i > Math.max(1, from - REACH_NOUN); i--) {
    if (tokens[i]!.lower !== lower) continue
    for (let k = i - 1; k > Math.max(0, i - 5); k--) if (INTRODUCING.has(tokens[k]!.lower)) return true
  }
  return false
}
