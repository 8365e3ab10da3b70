import type { Article, Explanation } from '../records.js'

/** An article as the command line puts it out: which one it is, then its records. */
export interface ArticleRecord extends Article {
  /** The file's path within its folder, or the input record's own id. */
  readonly id: string | number
  /** The path of the file that it was read from; absent if it came from standard input. */
  readonly source?: string
  /**
   * What else the input knew of the article, passed through as it came: "title", "url", "byline", the other columns of a
   * table. No name in it is one of a record's own.
   */
  readonly fields?: Readonly<Record<string, unknown>>
  /** Why each stretch in quotation marks was given to its speaker, where that was asked for. */
  readonly explanations?: readonly Explanation[]
}

/** The records of an article, whether or not it is told which article they are of. */
export type AnyRecord = Article & Partial<Omit<ArticleRecord, keyof Article>>
