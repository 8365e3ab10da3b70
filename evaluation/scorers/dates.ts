/**
 * Expressions of time with their values, as TempEval-3 scores them: strict (the very span), relaxed (any overlap, one to
 * one), the share of values that are right among the relaxed matches, and value F1 (relaxed match and right value).
 */
import type { DateType, Span } from '../../src/records.js'
import { type Alignment, align, overlapOfUnion, sameSpan } from '../align.js'
import type { GoldTimex } from '../gold.js'
import { counts, type Measure, type Measures, share } from '../measures.js'

export interface FoundDate extends Span {
  readonly type: DateType
  readonly value: string
}

export type DateAlignment = Alignment<GoldTimex, FoundDate>

export function alignDates(gold: readonly GoldTimex[], found: readonly FoundDate[]): DateAlignment {
  return align(gold, found, overlapOfUnion)
}

export function sameValue(gold: GoldTimex, found: FoundDate): boolean {
  return gold.value === found.value
}

export function sameType(gold: GoldTimex, found: FoundDate): boolean {
  return gold.type.toLowerCase() === found.type
}

export function scoreDates(alignments: readonly DateAlignment[]): Measures {
  const pairs = alignments.flatMap((a) => a.pairs)
  const gold = pairs.length + sum(alignments, (a) => a.missed.length)
  const found = pairs.length + sum(alignments, (a) => a.spurious.length)
  const measure = (tp: number) => counts(tp, found - tp, gold - tp)
  const values = pairs.filter(([g, f]) => sameValue(g, f)).length
  const types = pairs.filter(([g, f]) => sameType(g, f)).length
  return new Map<string, Measure>([
    ['strict', measure(pairs.filter(([g, f]) => sameSpan(g, f) === 1).length)],
    ['relaxed', measure(pairs.length)],
    ['type, of relaxed', share(types, pairs.length)],
    ['value, of relaxed', share(values, pairs.length)],
    ['value', measure(values)],
  ])
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
