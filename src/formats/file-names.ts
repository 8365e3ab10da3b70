/** What some file system refuses in a name, or a shell or a person stumbles over; line ends and controls above all. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f<>:"|?*\\\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Windows drops them silently; a leading dot hides a file, a leading dash is read as an option. */
const TRIMMED = /^[\s.~-]+|[\s.]+$/g
const LONGEST_PART = 120
const LONGEST = 400

/**
 * A relative path for an article's own file, from its id, with "/" between folders. However the id reads, the path stays within
 * the folder that it is put in: no "..", no drive, no absolute path, no control characters, no name that a system reserves. An id that
 * is such a path already is kept; any other gets a mark of its own, so that two ids do not become one file.
 *
 * @example
 * safeFileName('2024/berg.txt') // '2024/berg.txt'
 * safeFileName('../../etc/passwd') // 'etc/passwd~6fadc99a'
 */
export function safeFileName(id: string | number): string {
  const given = String(id)
  const parts = given.normalize('NFC').split('/').map(safePart)
  const name = parts.filter((part) => part !== '').join('/')
  if (name === given && name !== '' && name.length <= LONGEST) return name
  return `${name.slice(0, LONGEST).replace(/[/\s.]+$/, '') || 'article'}~${digest(given)}`
}

function safePart(part: string): string {
  const plain = part.replace(UNSAFE, '_').replace(TRIMMED, '')
  const short = plain.length > LONGEST_PART ? [...plain].slice(0, LONGEST_PART).join('') : plain
  return RESERVED.test(short) ? `_${short}` : short.replace(/[\s.]+$/, '')
}

/**
 * {@link safeFileName} for many articles of one folder: no two of the names are equal, not even where a file system does not tell
 * capitals from small letters, and none is a folder of another.
 */
export function createFileNames(): (id: string | number) => string {
  const taken = new Set<string>()
  return (id) => {
    const safe = safeFileName(id)
    const name = foldersOf(safe).some((folder) => taken.has(folder)) ? safe.replaceAll('/', '_') : safe
    let free = name
    for (let count = 2; isTaken(free, taken); count++) free = `${name}~${count}`
    take(free, taken)
    return free
  }
}

function isTaken(path: string, taken: ReadonlySet<string>): boolean {
  const folded = path.toLowerCase()
  return taken.has(folded) || taken.has(`${folded}/`)
}

/** The folders that a path lies in, without regard to case. */
function foldersOf(path: string): string[] {
  const folded = path.toLowerCase()
  return [...folded.matchAll(/\//g)].map(({ index }) => folded.slice(0, index))
}

/** Folders are taken with a slash at their end. */
function take(path: string, taken: Set<string>): void {
  const folders = foldersOf(path)
  taken.add(path.toLowerCase())
  for (const folder of folders) taken.add(`${folder}/`)
}

/** Eight hexadecimal digits of a text (FNV-1a): to tell names apart, not for secrets. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
