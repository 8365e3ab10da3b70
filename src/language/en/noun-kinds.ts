import { documentNames, isDocument } from './documents.js'
import { personNounList } from './person-nouns.js'
import { plural } from './plural.js'
import type { WordTable } from './quick-lists.js'
import { shippedTable } from './shipped-lists.js'
import { sourceNouns } from './source-nouns.js'

/** What a noun that may stand for a source names. */
export type NounKind = 'person' | 'group' | 'organization' | 'document'

const SEVERAL: ReadonlySet<string> = new Set(
  [...sourceNouns].flatMap(([noun, kind]) => (kind === 'organization' ? [plural(noun)] : [])),
)

/** What a noun in lower case names, as far as the lists tell: "ministers" a group; null for "plan". */
export function nounKind(noun: string): NounKind | null {
  return kinds.get(noun) ?? null
}

function kindOf(noun: string): NounKind | null {
  const kind = sourceNouns.get(noun)
  if (kind !== undefined) return kind
  // Of "the 26-year-old".
  if (noun === 'old') return 'person'
  if (isDocument(noun)) return 'document'
  const person = personNounList().get(noun)
  if (person !== undefined) return person.plural ? 'group' : 'person'
  return SEVERAL.has(noun) ? 'group' : null
}

/** The kind of every noun on one of the lists: one search instead of one in each. */
const kinds: WordTable<NounKind> = shippedTable(
  () =>
    new Map(
      [...sourceNouns.keys(), ...documentNames, ...personNounList().keys(), ...SEVERAL].flatMap((noun) => {
        const kind = kindOf(noun)
        return kind === null ? [] : [[noun, kind] as const]
      }),
    ),
)
