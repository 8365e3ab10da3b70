import { speechNouns as list } from '../../generated/lists.js'
import { parseSet } from './lists.js'
import { plural } from './plural.js'
import { quickTable, type WordTable } from './quick-lists.js'

/** Nouns for what somebody says, singular and plural, each with its singular: "claim", "words". */
export const speechNouns: WordTable<string> = quickTable(
  new Map(
    [...parseSet(list)].flatMap((noun) => [
      [noun, noun],
      [plural(noun), noun],
    ]),
  ),
)
