import type { WordSet } from './quick-lists.js'
import { shippedSet } from './shipped-lists.js'

/** Nouns of works and words whose name follows in marks: "song", "title", "word". */
export const workNouns: WordSet = shippedSet('workNouns')
