import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Input } from '../input/item.js'
import { writeAll } from './file-output.js'
import type { Target } from './target.js'

/** What became of one article. */
export interface JournalEntry {
  /** Which article it is: where it stands and what it says. */
  readonly key: string
  /** Bytes of output when it was done. */
  readonly end: number
  /** Why there is no record of it. */
  readonly failure?: string
}

/** The draft of an interrupted run and what it has done. */
export interface Interrupted {
  readonly draft: string
  readonly journal: string
  readonly settings: string
  readonly entries: readonly JournalEntry[]
}

const JOURNAL = /\.(\d+)\.journal$/

export function journalOf(draft: string): string {
  return draft.replace(/\.part$/, '.journal')
}

/** The key of an article: another text at the same place is another article. */
export function keyOf({ place, content, published }: Input): string {
  return createHash('sha1').update(`${place}\n${published}\n`).update(content).digest('base64url')
}

/** The drafts that interrupted runs have left beside a file, the one that has come furthest first. */
export function findInterrupted({ path }: Target): Interrupted[] {
  const folder = dirname(path)
  const begin = `${basename(path)}.`
  return readdirSync(folder)
    .filter((name) => name.startsWith(begin) && JOURNAL.test(name) && name.replace(JOURNAL, '.') === begin)
    .map((name) => readJournal(join(folder, name)))
    .filter((one) => one !== null)
    .sort((a, b) => b.entries.length - a.entries.length)
}

function readJournal(journal: string): Interrupted | null {
  const draft = journal.replace(/\.journal$/, '.part')
  if (!existsSync(draft)) return null
  // What comes after the last line feed was being written.
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1)
  try {
    const [header, ...entries] = lines.map((line) => JSON.parse(line))
    const size = statSync(draft).size
    const kept = (entries as JournalEntry[]).filter(({ end }) => end <= size)
    return header === undefined ? null : { draft, journal, settings: header.settings, entries: kept }
  } catch {
    return null
  }
}

/** Removes what a killed run has left, once another run has done it all. */
export function removeIfLeft({ draft, journal }: Interrupted): void {
  if (isRunning(Number(JOURNAL.exec(journal)![1]))) return
  rmSync(draft, { force: true })
  rmSync(journal, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Cuts a draft to what is known to be whole. */
export function cutDraft(draft: string, end: number): void {
  const file = openSync(draft, 'r+')
  ftruncateSync(file, end)
  closeSync(file)
}

/** Writes what is done, an article a line, each after its output. */
export class Journal {
  private readonly file: number

  constructor(path: string, settings: string, entries: readonly JournalEntry[]) {
    // In one step, so that a run which is killed right here leaves the old one.
    const next = `${path}.new`
    this.file = openSync(next, 'w')
    writeAll(this.file, [{ settings }, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''))
    renameSync(next, path)
  }

  add(entry: JournalEntry): void {
    writeAll(this.file, `${JSON.stringify(entry)}\n`)
  }
}
