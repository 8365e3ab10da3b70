/** How the time of an extraction grows with the length of a text. */

export interface Growth {
  /** Milliseconds at n, 2n, 4n and 8n. */
  readonly times: readonly number[]
  /** What one character costs at 8n, of what it costs at n. Linear work is about 1, quadratic work about 8. */
  readonly ratio: number
}

const STEPS = [1, 2, 4, 8]

/** The best of several rounds at each length. */
export function measureGrowth(
  run: (text: string) => void,
  ofLength: (length: number) => string,
  length: number,
  rounds = 3,
): Growth {
  const times = STEPS.map((step) => {
    const text = ofLength(step * length)
    return Math.min(...Array.from({ length: rounds }, () => timeOf(() => run(text))))
  })
  return { times, ratio: times.at(-1)! / times[0]! / STEPS.at(-1)! }
}

/** Milliseconds of the processor, so that what else the machine does is not counted. */
function timeOf(work: () => void): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}
