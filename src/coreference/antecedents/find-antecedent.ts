import { type AnaphorContext, Antecedent, type AntecedentWeights, addFeatures } from './rank-antecedents.js'
import type { Salience, SalientEntity } from './salience.js'

/** How many antecedents are weighed. */
const CANDIDATES = 8

/** The salient entities that the context allows, those mentioned last outside of quotation marks (or between) first. */
export function candidatesFor(
  context: AnaphorContext,
  salience: Salience,
  weights: AntecedentWeights,
  withFeatures = false,
): Antecedent[] {
  const candidates: Antecedent[] = []
  const latest = salience.latest()
  if (!context.quoted) latest.sort((a, b) => (b.outside?.from ?? -1) - (a.outside?.from ?? -1))
  for (const salient of latest) {
    const candidate = new Antecedent(salient, weights, withFeatures ? {} : null)
    if (!addFeatures(candidate, context, candidates.length, salience)) continue
    if (candidates.push(candidate) === CANDIDATES) break
  }
  return candidates
}

/** The candidate that scores best; null where none scores more than `least`. */
export function findAntecedent(
  candidates: readonly Antecedent[],
  least: number,
  weigh: (candidate: SalientEntity) => number = () => 0,
): SalientEntity | null {
  let best: SalientEntity | null = null
  let most = least
  for (const { salient, score: own } of candidates) {
    const score = own + weigh(salient)
    if (score <= most) continue
    most = score
    best = salient
  }
  return best
}

/** The share of a candidate in what speaks for all of them: how sure it is, 0 to 1. */
export function shareOf(candidates: readonly Antecedent[], chosen: SalientEntity): number {
  let own = 0
  let sum = 0
  for (const { salient, score } of candidates) {
    const odds = Math.exp(score)
    sum += odds
    if (salient === chosen) own = odds
  }
  return own / sum
}
