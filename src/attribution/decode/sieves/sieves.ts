import { heading } from './heading.js'
import { repeat } from './repeat.js'
import type { Sieve } from './sieve.js'

/** The rules that overrule the model, in the order in which they are asked. */
export const SIEVES: readonly Sieve[] = [repeat, heading]
