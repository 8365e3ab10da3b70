import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Of articles of so many characters it is worth looking for what they have left behind. */
const LONG_ARTICLE = 2_000_000

/**
 * Gives back what this thread has done with of a long article: V8 looks for it when more room is needed, and by then the process has
 * grown. The last text that a pattern was found in V8 would keep for good.
 *
 * @param length of the article, in characters
 */
export function releaseMemory(length: number): void {
  if (length < LONG_ARTICLE) return
  ANYTHING.test('.')
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}

const ANYTHING = /./
