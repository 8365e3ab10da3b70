import type { WordSet } from './quick-lists.js'
import { shippedSet } from './shipped-lists.js'

/** News outlets and agencies, in lower case. */
export const outlets: WordSet = shippedSet('outlets')

/** News agencies alone, in lower case. */
export const newsAgencies: WordSet = shippedSet('newsAgencies')
