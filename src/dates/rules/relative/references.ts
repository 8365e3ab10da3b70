/**
 * The vague past, present and future: "now", "currently", "recently", "the past", "the near future",
 * "at the moment".
 *
 * Not: "Now, let us see" (a word that opens a sentence), "the past two years" (a length), "past the door", "soon", "as recently as".
 */
import { references as values } from '../../../language/en/date-words.js'
import { createPhraseTable, readPhrase } from '../../phrases.js'
import type { Rule } from '../../rule.js'

/** What "the past" may stand before: in "the past three summers" it goes on. */
const ENDS_PAST = new Set(['', 'PUNCT', 'ADP', 'AUX', 'VERB', 'CCONJ', 'SCONJ', 'PRON', 'ADV', 'DET', 'PART'])

const table = createPhraseTable(values)

export const references: Rule = {
  name: 'references',
  starts: table.keys(),
  read(words, at) {
    const phrase = readPhrase(table, words, at)
    if (phrase === null) return null
    const first = words.lower(at)
    if (first === 'recently' && words.lower(at - 1) === 'most') return null
    if (words.lower(at - 1) === 'as' && words.lower(phrase.to) === 'as') return null
    if (first === 'now' && words.lower(at + 1) === ',' && words.startsSentence(at)) return null
    if (first === 'the' && words.lower(at + 1) === 'past' && !ENDS_PAST.has(words.pos(phrase.to))) return null
    if (first === 'the' && words.lower(at + 1) === 'moment' && words.lower(at - 1) !== 'at') return null
    return { to: phrase.to, expression: { kind: 'fixed', type: 'date', value: phrase.value } }
  },
}
