/**
 * The vague past, present and future: "now", "currently", "recently", "the past", "the near future", "soon".
 *
 * Not: "as soon as", "the past two years" (a length), "the current president's", "in the future tense".
 */
import { references as values } from '../../language/en/date-words.js'
import { createPhraseTable, readPhrase } from '../phrases.js'
import type { Rule } from '../rule.js'

const table = createPhraseTable(values)

export const references: Rule = {
  name: 'references',
  starts: table.keys(),
  read(words, at) {
    const phrase = readPhrase(table, words, at)
    if (phrase === null) return null
    if (words.lower(at) === 'soon' && words.lower(at - 1) === 'as') return null
    return { to: phrase.to, expression: { kind: 'fixed', type: 'date', value: phrase.value } }
  },
}
