import type { Amount, Unit } from '../expression.js'

interface Part {
  /** What stands before the number: "P" or, for units below a day, "PT". */
  readonly prefix: string
  readonly letter: string
  /** How many of `letter` one unit has. */
  readonly factor: number
}

const PARTS: Readonly<Record<Unit, Part>> = {
  second: { prefix: 'PT', letter: 'S', factor: 1 },
  minute: { prefix: 'PT', letter: 'M', factor: 1 },
  hour: { prefix: 'PT', letter: 'H', factor: 1 },
  day: { prefix: 'P', letter: 'D', factor: 1 },
  night: { prefix: 'P', letter: 'NI', factor: 1 },
  weekend: { prefix: 'P', letter: 'WE', factor: 1 },
  week: { prefix: 'P', letter: 'W', factor: 1 },
  fortnight: { prefix: 'P', letter: 'W', factor: 2 },
  month: { prefix: 'P', letter: 'M', factor: 1 },
  quarter: { prefix: 'P', letter: 'Q', factor: 1 },
  year: { prefix: 'P', letter: 'Y', factor: 1 },
  decade: { prefix: 'P', letter: 'Y', factor: 10 },
  century: { prefix: 'P', letter: 'Y', factor: 100 },
  millennium: { prefix: 'P', letter: 'Y', factor: 1000 },
}

/** Vague amounts keep their unit: "for decades" is PXDE, not PXY. */
const VAGUE_LETTERS: Partial<Record<Unit, string>> = { decade: 'DE', century: 'CE', millennium: 'ML' }

/** Half of these is written as so many of the next smaller unit. */
const HALVES: Partial<Record<Unit, string>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' }

/** The TIMEX3 value of so many units: P3Y, PT5H30M, PXD. */
export function durationValue(amount: Amount, unit: Unit): string {
  const { prefix, letter, factor } = PARTS[unit]
  if (amount === 'X') return `${prefix}X${VAGUE_LETTERS[unit] ?? letter}`
  const count = amount * factor
  const half = HALVES[unit]
  if (half !== undefined && count % 1 === 0.5) {
    const whole = count > 1 ? `${Math.floor(count)}${letter}` : ''
    return `${prefix}${whole}${half}`
  }
  return `${prefix}${Math.round(count * 100) / 100}${letter}`
}
