import { outlets as list } from '../../generated/lists.js'
import { parseSet } from './lists.js'

/** News outlets and agencies, in lower case. */
export const outlets: ReadonlySet<string> = parseSet(list)
