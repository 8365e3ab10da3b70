import { parseList } from './lists.js'
import { shippedList, shippedValue } from './shipped-lists.js'

/** Every given name and short form to the lines of data/en/nicknames.txt that it is on. */
const linesByName = shippedValue(() => {
  const lines = new Map<string, Set<number>>()
  parseList(shippedList('nicknames')).forEach((line, index) => {
    for (const name of line.split(' ')) lines.set(name, (lines.get(name) ?? new Set()).add(index))
  })
  return lines
})

/** Whether two given names in lower case may be one: "joe" and "joseph". */
export function isNickname(a: string, b: string): boolean {
  const lines = linesByName()
  const of = lines.get(b)
  for (const line of lines.get(a) ?? []) if (of?.has(line)) return true
  return false
}
