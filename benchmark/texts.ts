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

/** The texts again and again, until they have at least `words` words. */
export function repeat(texts: readonly string[], words: number): string[] {
  const once = countWords(texts)
  const times = once === 0 ? 0 : Math.ceil(words / once)
  return Array.from({ length: times }, () => texts).flat()
}
