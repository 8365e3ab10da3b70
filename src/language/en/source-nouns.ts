import { sourceNouns as list } from '../../generated/lists.js'
import { parseTable } from './lists.js'

/** What kind of source a noun names: "ministry", "residents", "report"; nouns that are not in the table name people. */
export const sourceNouns = parseTable<'organization' | 'group' | 'document'>(list)
