import { workNouns as list } from '../../generated/lists.js'
import { parseSet } from './lists.js'

/** Nouns of works and words whose name follows in marks: "song", "title", "word". */
export const workNouns = parseSet(list)
