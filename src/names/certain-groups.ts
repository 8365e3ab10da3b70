/**
 * Groups that the model leaves out, by data/en/certain-groups.txt.
 *
 * Takes a listed word on its own: "Republicans in the Senate", "a Democratic senator".
 * Not one beside another capitalized word, which may be part of a name: "Republican Party", "Young Democrats"; nor any word of
 * a line in title case.
 */
import type { Document } from '../text/document.js'
import type { NameArticle } from './article.js'
import { Casing } from './casing.js'
import type { NameSpan } from './name-span.js'

/** Not fitted: the dev articles hold too few such words. */
const CONFIDENCE = 0.8

export function addCertainGroups(
  { tokens }: Document,
  article: NameArticle,
  groups: ReadonlySet<string>,
  names: readonly NameSpan[],
): NameSpan[] {
  const { casing, stretches } = article
  const all: NameSpan[] = []
  let next = 0
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      while (next < names.length && names[next]!.from <= i) all.push(names[next++]!)
      const last = all.at(-1)
      if (last && last.to > i) continue
      const token = tokens[i]!
      if (casing[i] !== Casing.Capital || !groups.has(token.lower) || !article.isRunningText(token.sentence)) continue
      if (isJoined(i, i - 1) || isJoined(i, i + 1)) continue
      all.push({ start: token.start, end: token.end, from: i, to: i + 1, type: 'group', confidence: CONFIDENCE })
    }
  }
  return [...all, ...names.slice(next)]

  function isJoined(i: number, neighbour: number): boolean {
    const token = tokens[neighbour]
    if (!token || token.sentence !== tokens[i]!.sentence) return false
    return casing[neighbour] === Casing.Capital || token.text === '-'
  }
}
