/**
 * What is longer is no article but a mistake, or made to use up the memory of whoever opens it: a few thousand bytes of gzip may
 * hold gigabytes. In characters.
 */
export const LONGEST_ARTICLE = 20_000_000

/** Bytes that are held at a time: one text, one line, one row, one value of JSON. A full record is several times its article. */
export const MOST_BYTES = 100_000_000

/** Archives within archives: some hold themselves. */
export const DEEPEST = 3

export const TOO_LONG = 'is longer than an article may be (20 million characters)'
export const TOO_MANY_BYTES = 'is longer than what is read as one article (100 MB)'
export const TOO_DEEP = 'is an archive within too many others'
