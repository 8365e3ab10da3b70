import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Token } from '../../text/document.js'
import { TAGS } from '../tags.js'
import type { SentenceWords } from './sentence.js'

const PLURAL = TAGS.indexOf('NNS')
const PRESENT = TAGS.indexOf('VBZ')
const NOUN = TAGS.indexOf('NN')
const INFINITIVE = TAGS.indexOf('VB')

/**
 * A reporting verb that the marks around it have shown to be one is no noun, whatever the words beside it look like:
 *
 *   “…,” the extradition request STATES · “…,” the ferryman CHUCKLES · heard a man YELL: “…”
 */
export function agreeWithTokens({ tags, length }: SentenceWords, tokens: readonly Token[], from: number): void {
  for (let i = 1; i <= length; i++) {
    if (tags[i] !== PLURAL && tags[i] !== NOUN) continue
    const { pos, lower } = tokens[from + i - 1]!
    if (pos === 'VERB' && reportingVerbs.has(lower)) tags[i] = tags[i] === PLURAL ? PRESENT : INFINITIVE
  }
}
