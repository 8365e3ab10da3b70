import { newsAgencies as agencies, outlets as list } from '../../generated/lists.js'
import { parseSet } from './lists.js'

/** News outlets and agencies, in lower case. */
export const outlets: ReadonlySet<string> = parseSet(list)

/** News agencies alone, in lower case. */
export const newsAgencies: ReadonlySet<string> = parseSet(agencies)
