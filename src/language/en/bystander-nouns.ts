import type { WordSet } from './quick-lists.js'
import { shippedSet } from './shipped-lists.js'

/** Nouns of people whom a story meets in passing ("clerk", "waiter"), in lower case. */
export const bystanderNouns: WordSet = shippedSet('bystanderNouns')
