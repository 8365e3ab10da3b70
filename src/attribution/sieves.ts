import { heading } from './sieves/heading.js'
import { repeat } from './sieves/repeat.js'
import type { Sieve } from './sieves/sieve.js'

/** The rules that overrule the model, in the order in which they are asked. */
export const SIEVES: readonly Sieve[] = [repeat, heading]
