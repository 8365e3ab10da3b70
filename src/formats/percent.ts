/** A confidence as people read it: never 100%, since of a thousand sure ones some are wrong. */
export function percent(confidence: number): string {
  return `${Math.min(99, Math.round(confidence * 100))}%`
}
