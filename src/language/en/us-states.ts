import { parseTable } from './lists.js'
import { quickSet, type WordSet, type WordTable } from './quick-lists.js'
import { shippedList, shippedTable, shippedValue } from './shipped-lists.js'

const states = shippedValue(() => [...parseTable(shippedList('usStates'))])

/** The states of the U.S. in full, in lower case, by their short forms: "Fla." and "FL" to "florida". */
export const stateByShortForm: WordTable<string> = shippedTable(
  () => new Map(states().map(([short, name]) => [short, name.toLowerCase()])),
)

/** The states' names. */
export const stateNames: WordSet = setOf((name) => name)

/** The same in lower case. */
export const lowerStateNames: WordSet = setOf((name) => name.toLowerCase())

/** The last words of the states' names, in lower case: "florida", "york". */
export const stateWords: WordSet = setOf((name) => name.toLowerCase().split(' ').at(-1)!)

function setOf(wordOf: (name: string) => string): WordSet {
  const set = shippedValue(() => quickSet(new Set(states().map(([, name]) => wordOf(name)))))
  return { has: (word) => set().has(word) }
}
