import type { ReadOptions } from './input/options.js'

/** What all commands are told of their inputs. */
export interface InputArguments {
  readonly paths: readonly string[]
  readonly read: ReadOptions
  readonly published: string | null
  /** The file of corrections to apply; null: none. */
  readonly corrections: string | null
  /** The file of what the house knows; null: onrecord.config.json, where there is one. */
  readonly config: string | null
  readonly jobs: number
  readonly verbose: boolean
  /** null: as the terminal and the environment say. */
  readonly color: boolean | null
}

/** `onrecord [extract]`. */
export interface ExtractArguments extends InputArguments {
  readonly command: 'extract'
  /** null: by the name of the output; else pretty on a terminal, jsonl elsewhere. */
  readonly format: string | null
  /** The file to write to; null: standard output. */
  readonly output: string | null
  /** The folder to write to, for formats of several files. */
  readonly out: string | null
  /** Whether to tell why each quotation was given to its speaker. */
  readonly explain: boolean
  readonly statements: boolean
  readonly full: boolean
  readonly bom: boolean
  readonly resume: boolean
}

/** What the commands are told that write one thing made of all records. */
export interface ReportArguments extends InputArguments {
  readonly output: string | null
  readonly bom: boolean
}

/** `onrecord summary`. */
export interface SummaryArguments extends ReportArguments {
  readonly command: 'summary'
  readonly format: 'table' | 'csv' | 'json'
  /** How many speakers the table shows; null: all. */
  readonly top: number | null
}

/** `onrecord grep`. */
export interface GrepArguments extends ReportArguments {
  readonly command: 'grep'
  readonly pattern: string
  readonly speaker: string | null
  readonly regex: boolean
  readonly repeats: boolean
  /** null: pretty on a terminal, jsonl elsewhere. */
  readonly format: 'pretty' | 'jsonl' | 'csv' | null
}

export type Arguments = ExtractArguments | SummaryArguments | GrepArguments

/** What is printed without anything being read: the help, the version. */
export interface Printed {
  readonly command: 'print'
  readonly text: string
}
