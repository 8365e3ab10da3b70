import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { InputKind } from './arguments.js'
import { Failure, type Input } from './input.js'
import { readArticles } from './read-articles.js'

const KINDS: ReadonlyMap<string, InputKind> = new Map([
  ['.txt', 'text'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
])

const STANDARD_INPUT = '-'

/** The articles of files, folders and standard input ("-"), in order, and a failure in place of each that is none. */
export async function* readInputs(
  paths: readonly string[],
  kind: InputKind | null,
  standardInput: AsyncIterable<Buffer>,
): AsyncGenerator<Input | Failure> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield* guard('stdin', readArticles(standardInput, kind, { id: 'stdin' }))
    else yield* guard(path, readPath(path, kind))
  }
}

/** Turns what the file system or the decoding throws into a failure. */
async function* guard(place: string, inputs: AsyncIterable<Input | Failure>): AsyncGenerator<Input | Failure> {
  try {
    yield* inputs
  } catch (error) {
    yield new Failure(place, reasonOf(error))
  }
}

async function* readPath(path: string, kind: InputKind | null): AsyncGenerator<Input | Failure> {
  if (!(await stat(path)).isDirectory()) {
    yield* readFile(path, kind)
    return
  }
  const files = await listFolder(path)
  if (files.length === 0) yield new Failure(path, 'no .txt or .jsonl file in this folder')
  for (const file of files) yield* guard(file, readFile(file, null))
}

/** The readable files of a folder and its subfolders, by name. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await listFolder(path)))
    else if (KINDS.has(extensionOf(path))) files.push(path)
  }
  return files
}

function readFile(path: string, kind: InputKind | null): AsyncIterable<Input | Failure> {
  const extension = extensionOf(path)
  const known = KINDS.get(extension) ?? kind
  if (known === null && extension !== '') throw new Error('is no .txt or .jsonl file; --input says how to read it')
  return readArticles(createReadStream(path), known, { id: basename(path), source: path })
}

function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  return message
}
