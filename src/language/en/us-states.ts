import { usStates as list } from '../../generated/lists.js'
import { parseTable } from './lists.js'

/** The states of the U.S. in full, in lower case, by their short forms: "Fla." and "FL" to "florida". */
export const stateByShortForm: ReadonlyMap<string, string> = new Map(
  [...parseTable(list)].map(([short, name]) => [short, name.toLowerCase()]),
)

/** The states' names. */
export const stateNames: ReadonlySet<string> = new Set([...parseTable(list)].map(([, name]) => name))

/** The last words of the states' names, in lower case: "florida", "york". */
export const stateWords: ReadonlySet<string> = new Set(
  [...stateByShortForm.values()].map((name) => name.split(' ').at(-1)!),
)
