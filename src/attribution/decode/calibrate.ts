import type { CalibrationTable } from '../pack.js'

/** Reads a probability off the calibration table, straight lines between its points. */
export function calibrate(table: CalibrationTable, probability: number): number {
  const above = table.findIndex(([p]) => p >= probability)
  if (above < 0) return round(table.at(-1)?.[1] ?? probability)
  if (above === 0) return round(table[0]![1])
  const [p0, c0] = table[above - 1]!
  const [p1, c1] = table[above]!
  return round(c0 + ((c1 - c0) * (probability - p0)) / (p1 - p0))
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
