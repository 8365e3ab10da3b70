import { nicknames } from '../../generated/lists.js'
import { parseList } from './lists.js'

/** Every given name and short form to the lines of data/en/nicknames.txt that it is on. */
const lines = new Map<string, Set<number>>()
parseList(nicknames).forEach((line, index) => {
  for (const name of line.split(' ')) lines.set(name, (lines.get(name) ?? new Set()).add(index))
})

/** Whether two given names in lower case may be one: "joe" and "joseph". */
export function isNickname(a: string, b: string): boolean {
  const of = lines.get(b)
  for (const line of lines.get(a) ?? []) if (of?.has(line)) return true
  return false
}
