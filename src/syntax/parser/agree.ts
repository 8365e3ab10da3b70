import { reportingVerbs } from '../../language/en/reporting-verbs.js'
import type { Token } from '../../text/document.js'
import { TAGS } from '../tags.js'
import type { SentenceWords } from './sentence.js'

const PLURAL = TAGS.indexOf('NNS')
const PRESENT = TAGS.indexOf('VBZ')

/**
 * A reporting verb that the marks around it have shown to be one is no plural, whatever the words beside it look like:
 *
 *   “…,” the extradition request STATES · “…,” the ferryman CHUCKLES
 */
export function agreeWithTokens({ tags, length }: SentenceWords, tokens: readonly Token[], from: number): void {
  for (let i = 1; i <= length; i++) {
    if (tags[i] !== PLURAL) continue
    const { pos, lower } = tokens[from + i - 1]!
    if (pos === 'VERB' && reportingVerbs.has(lower)) tags[i] = PRESENT
  }
}
