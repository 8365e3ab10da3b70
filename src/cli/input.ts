/** An article to put on record. */
export interface Input {
  readonly id: string | number
  /** The path of its file; absent if it came from standard input. */
  readonly source?: string
  readonly text: string
  readonly published?: string | null
  /** Where it stands, for messages: "articles.jsonl:3". */
  readonly place: string
}

/** An input that cannot be put on record: where it stands, and why not. */
export class Failure {
  constructor(
    readonly place: string,
    readonly reason: string,
  ) {}
}
