import { Antecedent, type AntecedentWeights, addFeatures, type Place } from './rank-antecedents.js'
import type { Recalled, Recency } from './salience.js'

/** How many antecedents are weighed. */
const CANDIDATES = 8

/** The entities in mind that the place allows, those mentioned last outside of quotation marks (or between) first. */
export function candidatesFor(
  place: Place,
  recency: Recency,
  weights: AntecedentWeights,
  withFeatures = false,
): Antecedent[] {
  const candidates: Antecedent[] = []
  const latest = recency.latest()
  if (!place.quoted) latest.sort((a, b) => (b.outside?.from ?? -1) - (a.outside?.from ?? -1))
  for (const recalled of latest) {
    const candidate = new Antecedent(recalled, weights, withFeatures ? {} : null)
    if (!addFeatures(candidate, place, candidates.length, recency)) continue
    if (candidates.push(candidate) === CANDIDATES) break
  }
  return candidates
}

/** The candidate that scores best; null where none scores more than `least`. */
export function findAntecedent(
  candidates: readonly Antecedent[],
  least: number,
  weigh: (candidate: Recalled) => number = () => 0,
): Recalled | null {
  let best: Recalled | null = null
  let most = least
  for (const { recalled, score: own } of candidates) {
    const score = own + weigh(recalled)
    if (score <= most) continue
    most = score
    best = recalled
  }
  return best
}

/** The share of a candidate in what speaks for all of them: how sure it is, 0 to 1. */
export function shareOf(candidates: readonly Antecedent[], chosen: Recalled): number {
  let own = 0
  let sum = 0
  for (const { recalled, score } of candidates) {
    const odds = Math.exp(score)
    sum += odds
    if (recalled === chosen) own = odds
  }
  return own / sum
}
