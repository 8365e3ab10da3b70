/** Pronouns that stand for an entity, in lower case: without reflexives, relatives and demonstratives. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set([
  ...['he', 'him', 'his', 'she', 'her', 'hers', 'it', 'its', 'they', 'them', 'their', 'theirs'],
  ...['i', 'me', 'my', 'we', 'us', 'our', 'you', 'your'],
])

/** So many letters the longest of them has: most words need no search. */
export const LONGEST_PRONOUN = Math.max(...[...PERSONAL_PRONOUNS].map(({ length }) => length))
