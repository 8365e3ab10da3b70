/** A task that is run over all the texts. */
export interface Task {
  readonly name: string
  readonly run: () => void
}

/** Rounds until the engine has compiled what is hot: the first few take twice as long, and longer on a busy machine. */
export const WARM_UP = 8

/**
 * The median time of each task in milliseconds, after some rounds to warm up. The tasks take turns, so that what slows the
 * machine down for a while slows all of them.
 */
export function medianTimes(tasks: readonly Task[], rounds: number, warmUp = WARM_UP): number[] {
  const times: number[][] = tasks.map(() => [])
  for (let round = 0; round < warmUp + rounds; round++) {
    tasks.forEach(({ run }, i) => {
      const from = performance.now()
      run()
      if (round >= warmUp) times[i]!.push(performance.now() - from)
    })
  }
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
