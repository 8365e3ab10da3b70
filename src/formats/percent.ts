/** A confidence as people read it: 100% only what a person has checked, since of a thousand sure ones some are wrong. */
export function percent(confidence: number): string {
  return `${confidence < 1 ? Math.min(99, Math.round(confidence * 100)) : 100}%`
}
