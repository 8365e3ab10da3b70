import { parseSet } from './lists.js'
import { plural } from './plural.js'
import type { WordTable } from './quick-lists.js'
import { shippedList, shippedTable } from './shipped-lists.js'

/** Nouns for what somebody says, singular and plural, each with its singular: "claim", "words". */
export const speechNouns: WordTable<string> = shippedTable(
  () =>
    new Map(
      [...parseSet(shippedList('speechNouns'))].flatMap((noun) => [
        [noun, noun],
        [plural(noun), noun],
      ]),
    ),
)
