import type { Cue } from '../../records.js'
import type { Document } from '../../text/document.js'
import type { QuotationContext } from '../contents/quotation-context.js'
import { endsInIng, type Verb, verbAt } from '../cues/verbs.js'
import type { Mention } from '../sources/mention.js'

/** How far after a mention the verb is looked for that reports the words: "“…,” Anna Berg of the port of Oslo said". */
const REACH = 12

/**
 * The word that reports an utterance: the verb of its source, or the reporting verb that stands nearer to the words.
 *
 * Accepts: “…,” Berg said · “…,” said the pilot, Berg · Berg of the port of Oslo said “…” · Berg left, calling it “…”
 * Near misses: Berg shook her head. “…” · Berg left. “…”
 */
export function cueOf({ text, tokens }: Document, context: QuotationContext, mention: Mention | null): Cue | null {
  if (mention === null) return null
  const own = mention.role.verb
  const nearer = reportNearWords(tokens, context, mention)
  const verb =
    own !== null && own.class !== 'other' && (nearer === null || !endsInIng(tokens[nearer.from]!))
      ? own
      : (nearer ?? verbOfSentence(context, mention))
  if (verb === null) return null
  const { start } = tokens[verb.from]!
  const { end } = tokens[verb.to - 1]!
  return { start, end, text: text.slice(start, end), lemma: verb.lemma }
}

/** The reporting verb nearest to the words, in the sentence and on the side of the mention. */
function reportNearWords(tokens: Document['tokens'], context: QuotationContext, mention: Mention): Verb | null {
  const { open, end, sentenceStart, sentenceEnd } = context
  if (mention.from >= end && mention.from < sentenceEnd) {
    for (let i = end; i < Math.min(sentenceEnd, mention.to + REACH); i++) {
      const verb = i >= mention.from && i < mention.to ? null : verbAt(tokens, i)
      if (verb !== null && verb.class !== 'other') return verb
    }
  } else if (mention.from >= sentenceStart && mention.from < open) {
    for (let i = open - 1; i >= mention.to; i--) {
      const verb = verbAt(tokens, i)
      if (verb !== null && verb.class !== 'other') return verb
    }
  }
  return null
}

/** A verb that is no reporting verb is a cue only in the sentence of the words. */
function verbOfSentence({ sentenceStart, sentenceEnd }: QuotationContext, { from, role }: Mention): Verb | null {
  return from >= sentenceStart && from < sentenceEnd ? role.verb : null
}
