const THOUSAND = 1000

/**
 * The same value with every fraction in it rounded to three digits: engines differ in the last bits of a logarithm, and the records
 * are to be the same bytes in all of them.
 */
export function roundFractions<T>(value: T): T
export function roundFractions(value: unknown): unknown {
  if (typeof value === 'number') return roundFraction(value)
  if (Array.isArray(value)) return value.map((item) => roundFractions(item))
  if (typeof value !== 'object' || value === null) return value
  const rounded: Record<string, unknown> = {}
  for (const key in value) rounded[key] = roundFractions((value as Record<string, unknown>)[key])
  return rounded
}

/** A number that is no integer, rounded to three digits. */
export function roundFraction(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * THOUSAND) / THOUSAND
}
