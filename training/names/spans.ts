import type { Span } from '../../src/records.js'

export interface TypedSpan extends Span {
  readonly type: string
}

/** How many of the gold spans were found, and how many of the found ones are gold. */
export class Tally {
  readonly right = new Map<string, number>()
  readonly found = new Map<string, number>()
  readonly gold = new Map<string, number>()

  add(gold: readonly TypedSpan[], found: readonly TypedSpan[]): void {
    const keys = new Set(gold.map(keyOf))
    for (const span of gold) count(this.gold, span.type)
    for (const span of found) {
      count(this.found, span.type)
      if (keys.has(keyOf(span))) count(this.right, span.type)
    }
  }

  figures(types: readonly string[]): { precision: number; recall: number; f1: number; gold: number } {
    const sum = (map: Map<string, number>) => types.reduce((total, type) => total + (map.get(type) ?? 0), 0)
    const right = sum(this.right)
    const gold = sum(this.gold)
    const found = sum(this.found)
    return {
      precision: (100 * right) / (found || 1),
      recall: (100 * right) / (gold || 1),
      f1: (200 * right) / (gold + found || 1),
      gold,
    }
  }
}

function keyOf({ start, end, type }: TypedSpan): string {
  return `${start} ${end} ${type}`
}

function count(map: Map<string, number>, type: string): void {
  map.set(type, (map.get(type) ?? 0) + 1)
}
