import { describe, expect, it } from 'vitest'
import { readAnnotations } from '../../training/attribution/annotations.js'

const articles = readAnnotations()
const rows = articles.flatMap(({ id, quotes }) => quotes.map((row) => ({ id, ...row })))

describe('annotations.jsonl', () => {
  it('has each article once', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
    expect(new Set(articles.map(({ corpus }) => corpus))).toEqual(new Set(['polnear-train', 'ww-train']))
  })

  it('has marks in text order, with ranges that hold something', () => {
    for (const { quotes } of articles) {
      const starts = quotes.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }
    const ranges = rows.flatMap(({ start, end, speaker = [], mention, cue }) => [
      [start, end] as const,
      ...speaker,
      ...[mention, cue].filter((range) => range !== undefined),
    ])
    expect(ranges.filter(([start, end]) => !(start >= 0 && start < end))).toEqual([])
  })

  it('has sources and cues outside of the marks, of quotations alone', () => {
    const inside = rows.filter(({ start, end, mention, cue }) =>
      [mention, cue].some((range) => range !== undefined && range[0] < end && range[1] > start),
    )
    expect(inside).toEqual([])
    expect(rows.filter(({ quoted, speaker, mention, cue }) => !quoted && (speaker ?? mention ?? cue))).toEqual([])
    expect(rows.filter(({ quoted, speaker }) => quoted && speaker === undefined)).toEqual([])
  })

  it('holds no words of the articles', () => {
    const strings = JSON.stringify(articles).match(/:"[^"]*"/g) ?? []
    expect(strings).toHaveLength(2 * articles.length)
  })
})
