import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/**
 * Settings of V8 for the command, which has a process to itself; the library leaves those of its host alone. V8 looks them up whenever it
 * compiles or collects, so that they may be set while it runs. What the program does is the same with and without.
 *
 * V8 shares no machine code between threads: every worker compiles the same thousand functions for itself, which takes as long as two
 * hundred articles and, where all cores work, is taken from these. So less is copied into callers, which the articles do not miss,
 * and there only what has run for longer is compiled.
 *
 * Left to itself V8 lets garbage grow to several times of what is in use: a long article would take gigabytes. Of one, what is in use is
 * looked for at once instead of bit by bit, in which time more garbage would come.
 */
export function tuneEngine(workers: number, isLong: boolean): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=250')
  setFlagsFromString(`--heap-growing-percent=${isLong ? 15 : 30}`)
  if (isLong) setFlagsFromString('--no-incremental-marking')
  if (workers > 1 && workers >= availableParallelism()) setFlagsFromString('--interrupt-budget=300000')
}
