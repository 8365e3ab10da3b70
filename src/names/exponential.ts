const STEPS = 32
const LOWEST = -40

/** The exponentials of 0, -1/32, -2/32, ... */
const TABLE = Float64Array.from({ length: -LOWEST * STEPS + 2 }, (_, i) => Math.exp(-i / STEPS))

/** The exponential of a number that is not positive, to seven digits; what is below -40 counts as -40. */
export function exponential(x: number): number {
  const steps = (x < LOWEST ? LOWEST : x) * -STEPS
  const whole = steps | 0
  const rest = (whole - steps) / STEPS
  return TABLE[whole]! * (1 + rest * (1 + rest * (1 / 2 + rest / 6)))
}
