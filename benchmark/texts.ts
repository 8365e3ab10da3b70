import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of a .txt file, of a .jsonl file (the `text` of each line), or of all such files in a folder. */
export function readTexts(path: string): string[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .sort()
      .flatMap((name) => (/\.(?:txt|jsonl)$/.test(name) ? readTexts(join(path, name)) : []))
  }
  const content = readFileSync(path, 'utf8')
  if (!path.endsWith('.jsonl')) return [content]
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
}

/** Words between white space, the measure of all speeds here. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

/** Every other text, and those between: what a process reads to warm up, and what it is timed on. */
export function halves(texts: readonly string[]): [seen: string[], unseen: string[]] {
  return [texts.filter((_, i) => i % 2 === 0), texts.filter((_, i) => i % 2 === 1)]
}

/** The texts as one, again and again up to `size` characters. */
export function joinTo(texts: readonly string[], size: number): string {
  const once = texts.join('\n\n')
  return `${once}\n\n`.repeat(Math.ceil(size / (once.length + 2))).slice(0, size)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
