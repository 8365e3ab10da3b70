import { moods as list } from '../../generated/lists.js'
import { parseSet } from './lists.js'

/** Adjectives for a mood, in lower case. */
export const moods: ReadonlySet<string> = parseSet(list)
