/** A logistic curve over the logit of a raw confidence (Platt 1999). */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

const ROUNDS = 50

/** Fits the curve to raw confidences and whether each was right, by Newton's method. */
export function fitCalibration(
  samples: readonly { readonly confidence: number; readonly right: boolean }[],
): Calibration {
  let slope = 1
  let offset = 0
  for (let round = 0; round < ROUNDS; round++) {
    let gs = 0
    let go = 0
    let hss = 1e-6
    let hso = 0
    let hoo = 1e-6
    for (const { confidence, right } of samples) {
      const x = logit(confidence)
      const p = 1 / (1 + Math.exp(-(slope * x + offset)))
      const error = p - Number(right)
      const weight = p * (1 - p)
      gs += error * x
      go += error
      hss += weight * x * x
      hso += weight * x
      hoo += weight
    }
    const determinant = hss * hoo - hso * hso
    slope -= (hoo * gs - hso * go) / determinant
    offset -= (hss * go - hso * gs) / determinant
  }
  return { slope, offset }
}

function logit(p: number): number {
  const inner = Math.min(1 - 1e-4, Math.max(1e-4, p))
  return Math.log(inner / (1 - inner))
}
