import { outlets as list } from '../../generated/lists.js'
import { parseList } from './lists.js'

/** News outlets and agencies, in lower case. */
export const outlets: ReadonlySet<string> = new Set(parseList(list))
