import { extname } from 'node:path'

/** How bytes are read as articles. */
export const INPUT_KINDS = ['text', 'md', 'html', 'jsonl', 'json', 'csv', 'tsv'] as const
export type InputKind = (typeof INPUT_KINDS)[number]

/** Files that hold other files. */
export type Container = 'gz' | 'zip'

const KINDS: ReadonlyMap<string, InputKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
])

/** The kind that a file name tells; null if it tells none. ".gz" is looked through: "articles.jsonl.gz" is JSON Lines. */
export function kindOf(path: string): InputKind | null {
  return KINDS.get(extensionOf(withoutGz(path))) ?? null
}

/** Whether a file is read when its folder is: its name tells its kind, or it is an archive of such files. */
export function isReadable(path: string): boolean {
  return kindOf(path) !== null || extensionOf(path) === '.zip'
}

/** "articles.jsonl.gz" without its last extension. */
export function withoutGz(path: string): string {
  return path.replace(/\.gz$/i, '')
}

export function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}

/** The container that bytes begin as, by their magic numbers. */
export function containerOf(bytes: Uint8Array): Container | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gz'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return 'zip'
  return null
}
