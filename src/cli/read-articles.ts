import type { InputKind } from './arguments.js'
import { decode } from './decode.js'
import { Failure, type Input } from './input.js'
import { readLines } from './lines.js'

/** Where articles are read from. */
export interface Origin {
  readonly id: string
  readonly source?: string
}

const BLANK = /^[\s\ufeff]*$/
const BEGINS_AN_OBJECT = /^[\s\ufeff]*\{/

/**
 * The articles of a stream of bytes: one text, or one a line. Where `kind` is null, a stream that begins with "{" is
 * JSON Lines. Of JSON Lines only the present line is held in memory.
 *
 * @throws Error if a text is binary or not UTF-8
 */
export async function* readArticles(
  chunks: AsyncIterable<Buffer>,
  kind: InputKind | null,
  origin: Origin,
): AsyncGenerator<Input | Failure> {
  const place = origin.source ?? origin.id
  const lines: Buffer[] = []
  let known = kind
  let number = 0
  for await (const line of readLines(chunks)) {
    number++
    known ??= kindOf(line)
    if (known === 'jsonl') yield* readLine(line, `${place}:${number}`, { ...origin, id: `${origin.id}:${number}` })
    else lines.push(line)
  }
  if (known !== 'jsonl') yield { ...origin, text: decode(Buffer.concat(lines)), place }
}

/** What a line tells of the lines to come; null if it is blank. */
function kindOf(line: Buffer): InputKind | null {
  const text = line.toString('utf8')
  if (BLANK.test(text)) return null
  return BEGINS_AN_OBJECT.test(text) ? 'jsonl' : 'text'
}

function* readLine(line: Buffer, place: string, origin: Origin): Generator<Input | Failure> {
  try {
    const json = decode(line)
    if (!BLANK.test(json)) yield { ...readArticle(JSON.parse(json), origin), place }
  } catch (error) {
    yield new Failure(place, error instanceof SyntaxError ? 'is no JSON' : (error as Error).message)
  }
}

function readArticle(value: unknown, origin: Origin): Omit<Input, 'place'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is no JSON object')
  const { id = origin.id, text, published = null } = value as Record<string, unknown>
  if (typeof text !== 'string') throw new Error('has no "text", or one that is no string')
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('has an "id" that is no string or number')
  if (typeof published !== 'string' && published !== null) throw new Error('has a "published" that is no string')
  return { ...origin, id, text, published }
}
