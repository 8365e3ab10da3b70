import { type AntecedentFeatures, antecedentFeatures, type Place, scoreOf } from './rank-antecedents.js'
import type { Recalled, Recency } from './recency.js'

/** How many antecedents are weighed. */
const CANDIDATES = 8

/** An entity in mind that a pronoun may stand for. */
export interface Candidate {
  readonly recalled: Recalled
  readonly features: AntecedentFeatures
}

/** The entities in mind that the place allows, those mentioned last outside of quotation marks (or between) first. */
export function candidatesFor(place: Place, recency: Recency): Candidate[] {
  const candidates: Candidate[] = []
  const latest = [...recency.latest()]
  if (!place.quoted) latest.sort((a, b) => (b.outside?.from ?? -1) - (a.outside?.from ?? -1))
  for (const recalled of latest) {
    const features = antecedentFeatures(place, recalled, candidates.length, recency.lastReporter)
    if (features !== null && candidates.push({ recalled, features }) === CANDIDATES) break
  }
  return candidates
}

/** The candidate that scores best; null where none scores more than `least`. */
export function findAntecedent(
  candidates: readonly Candidate[],
  least: number,
  weigh: (candidate: Recalled) => number = () => 0,
): Recalled | null {
  let best: Recalled | null = null
  let most = least
  for (const { recalled, features } of candidates) {
    const score = scoreOf(features) + weigh(recalled)
    if (score <= most) continue
    most = score
    best = recalled
  }
  return best
}
