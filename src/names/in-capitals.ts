/** Stands behind the kinds of words that are listed in capitals, and mean something in capitals alone: "ANA" is no "Ana". */
const IN_CAPITALS = '!'

/** The kind under which a name of one word is listed. */
export function kindAsListed(kind: string, name: string): string {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name) ? kind + IN_CAPITALS : kind
}

/** Those of the listed kinds that hold for a word as it is written. */
export function kindsAsWritten(word: string, listed: readonly string[]): readonly string[] {
  if (!listed.some((kind) => kind.endsWith(IN_CAPITALS))) return listed
  if (word !== word.toUpperCase()) return listed.filter((kind) => !kind.endsWith(IN_CAPITALS))
  return listed.map((kind) => kind.replace(IN_CAPITALS, ''))
}
