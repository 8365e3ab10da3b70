import type { Article } from '../records.js'

/** An article as the command line puts it out: which one it is, then its records. */
export interface ArticleRecord extends Article {
  /** The file name, or the input record's own id. */
  readonly id: string | number
  /** The path of the file that it was read from; absent if it came from standard input. */
  readonly source?: string
}
