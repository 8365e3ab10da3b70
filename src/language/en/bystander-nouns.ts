import { bystanderNouns as list } from '../../generated/lists.js'
import { parseSet } from './lists.js'
import { quickSet, type WordSet } from './quick-lists.js'

/** Nouns of people whom a story meets in passing ("clerk", "waiter"), in lower case. */
export const bystanderNouns: WordSet = quickSet(parseSet(list))
