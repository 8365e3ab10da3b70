/** A task that is run over all the texts. */
export interface Task {
  readonly name: string
  readonly run: () => void
}

/** Rounds until the engine has compiled what is hot; the first ones take up to twice as long. */
export const WARM_UP = 3

/**
 * The median time of each task in milliseconds, after some rounds to warm up. The tasks take turns, so that what slows the
 * machine down for a while slows all of them.
 */
export function medianTimes(tasks: readonly Task[], rounds: number): number[] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round < WARM_UP + rounds; round++) {
    tasks.forEach(({ run }, i) => {
      const from = performance.now()
      run()
      if (round >= WARM_UP) times[i]!.push(performance.now() - from)
    })
  }
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
