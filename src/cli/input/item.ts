import type { ArticleRecord } from '../../formats/record.js'

/** An article to put on record. */
export interface Input {
  readonly kind: 'article'
  readonly id: string | number
  /** The path of its file; absent if it came from standard input. */
  readonly source?: string
  /** The text, or the HTML that it is to be taken out of; taken away from whoever has read it when it is put on record. */
  content: string
  readonly form: 'text' | 'html'
  readonly published: string | null
  /** What else the input knew of it, passed through to the record. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** Where it stands, for messages: "articles.jsonl:3". */
  readonly place: string
}

/** An article that was put on record by an earlier run. */
export interface Stored {
  readonly kind: 'record'
  readonly place: string
  readonly record: ArticleRecord
}

/** An input that cannot be read: where it stands, and why not. */
export class Failure {
  readonly kind = 'failure'
  constructor(
    readonly place: string,
    readonly reason: string,
  ) {}
}

/** What a person should know of an input that was read all the same. */
export class Note {
  readonly kind = 'note'
  constructor(
    readonly place: string,
    readonly message: string,
    /** Told with --verbose alone. */
    readonly detail = false,
  ) {}
}

export type Item = Input | Stored | Failure | Note

/** Where articles are read from. */
export interface Origin {
  readonly id: string
  readonly source?: string
}

/** For messages. */
export function placeOf({ id, source }: Origin): string {
  return source ?? id
}

/** Of a file that can be read, but is empty or a list of none. */
export const NO_ARTICLE = 'holds no article'
