import type { ArticleRecord } from './record.js'

/** What the command line tells a format. A format ignores what does not concern it. */
export interface FormatOptions {
  /** All that `extract` returns, also what a reader can derive from the rest. */
  readonly full: boolean
  /** Begin with a byte order mark, which Excel needs to read UTF-8. */
  readonly bom: boolean
  /** Show also what is reported without quotation marks, where a format is for reading. */
  readonly statements?: boolean
  /** Columns of the terminal. */
  readonly columns: number
  /** Whether ANSI colours may be used. */
  readonly colored: boolean
}

/** A format that is written as it goes: what stands before the first article, between two and after the last. */
export interface TextFormat {
  readonly open: string
  readonly between: string
  readonly close: string
  /** Pure: the same record gives the same text, in whichever worker it is printed. */
  print(record: ArticleRecord): string
  /** The same text bit by bit, where there is more of it than should be in memory at a time. */
  pieces?(record: ArticleRecord): Iterable<string>
}

/** A piece of output. Text is written as UTF-8. */
export type Chunk = string | Uint8Array

/** A format that must have seen every article before its first byte can be written: a network, a workbook, a page. */
export interface Collector {
  add(record: ArticleRecord): void
  /** The whole output in pieces. Called once, after the last `add`. */
  finish(): Iterable<Chunk> | AsyncIterable<Chunk>
}

/** A file that is being written. */
export interface Sink {
  /** Resolves when more may be written. */
  write(chunk: Chunk): Promise<void>
  close(): Promise<void>
}

/**
 * A folder of output. Names are relative, with "/" between folders ("articles/berg.html"), which are made as needed. All of its
 * files appear together, when the run is complete.
 */
export interface Folder {
  open(name: string): Promise<Sink>
}

/** Takes articles one after the other and writes them where it was made to. */
export interface RecordWriter {
  add(record: ArticleRecord): void | Promise<void>
  /** Writes the rest and closes all that it opened. Called once, after the last `add`; not at all if the run fails. */
  finish(): void | Promise<void>
}

/** The ways in which a format can be written. At least one of them. */
export interface Writers {
  /** To standard output or `--output FILE`, article by article. */
  readonly text?: (options: FormatOptions) => TextFormat
  /** To standard output or `--output FILE`, at the end. */
  readonly whole?: (options: FormatOptions) => Collector
  /** To the folder that `--out FOLDER` names. */
  readonly files?: (folder: Folder, options: FormatOptions) => RecordWriter
  /** To a file that a library opens itself, by its path, as a database: `--output FILE` alone. It does not exist yet. */
  readonly path?: (path: string, options: FormatOptions) => RecordWriter | Promise<RecordWriter>
}

/** One way to put records out, as `--format NAME` asks for it. */
export interface Format {
  readonly name: string
  /** Of its file, without the dot; what `--output NAME.EXTENSION` chooses a format by. */
  readonly extension: string
  /** Others that choose it. */
  readonly extensions?: readonly string[]
  /** Whether it is no text. */
  readonly binary?: true
  /** One line for --help. */
  readonly summary: string
  /** The module with its code, which is loaded when the format is used: its libraries cost nobody else time. */
  readonly load: () => Promise<Writers>
}
