/** Pronouns that stand for an entity, in lower case: without reflexives, relatives and demonstratives. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  ...['he', 'him', 'his', 'she', 'her', 'hers', 'it', 'its', 'they', 'them', 'their', 'theirs'],
  ...['i', 'me', 'my', 'we', 'us', 'our', 'you', 'your'],
])

/** Words that stand for people without a noun: "some called it", "one wrote". */
export const STANDING_ALONE: ReadonlySet<string> = new Set([
  ...['someone', 'somebody', 'anyone', 'everyone', 'everybody', 'nobody', 'another', 'others', 'those'],
  ...['one', 'some', 'many', 'several', 'few', 'most', 'all', 'both', 'neither'],
])
