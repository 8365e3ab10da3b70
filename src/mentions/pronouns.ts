import { quickSet, type WordSet } from '../language/en/quick-lists.js'

/** Pronouns that stand for an entity, in lower case: without reflexives, relatives and demonstratives. */
export const PERSONAL_PRONOUNS: WordSet = quickSet(
  new Set([
    ...['he', 'him', 'his', 'she', 'her', 'hers', 'it', 'its', 'they', 'them', 'their', 'theirs'],
    ...['i', 'me', 'my', 'we', 'us', 'our', 'you', 'your'],
  ]),
)
