import type { Span } from '../src/records.js'

/** Which of gold was found as what, one to one. */
export interface Alignment<Gold, Found> {
  readonly pairs: readonly (readonly [Gold, Found])[]
  readonly missed: readonly Gold[]
  readonly spurious: readonly Found[]
}

/**
 * Pairs gold spans with found ones, each at most once, the closest first. `closeness` is asked only of spans
 * that overlap or touch; a pair needs one above `least`.
 */
export function align<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
  closeness: (gold: Gold, found: Found) => number,
  least = 0,
): Alignment<Gold, Found> {
  const candidates = gold
    .flatMap((g) =>
      found.filter((f) => g.start <= f.end && f.start <= g.end).map((f) => ({ g, f, close: closeness(g, f) })),
    )
    .filter((candidate) => candidate.close > least)
    .sort((a, b) => b.close - a.close || a.g.start - b.g.start || a.f.start - b.f.start)
  const pairedGold = new Map<Gold, Found>()
  const pairedFound = new Set<Found>()
  for (const { g, f } of candidates) {
    if (pairedGold.has(g) || pairedFound.has(f)) continue
    pairedGold.set(g, f)
    pairedFound.add(f)
  }
  return {
    pairs: gold.flatMap((g) => (pairedGold.has(g) ? [[g, pairedGold.get(g)!] as const] : [])),
    missed: gold.filter((g) => !pairedGold.has(g)),
    spurious: found.filter((f) => !pairedFound.has(f)),
  }
}

/** 1 if the spans are the same, else 0. */
export function sameSpan(a: Span, b: Span): number {
  return a.start === b.start && a.end === b.end ? 1 : 0
}

/** Characters that both spans cover. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Characters that both spans cover, as a share of those that either does. */
export function overlapOfUnion(a: Span, b: Span): number {
  const shared = sharedLength(a, b)
  const union = a.end - a.start + (b.end - b.start) - shared
  return union === 0 ? 0 : shared / union
}
