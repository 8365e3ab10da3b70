/**
 * Days that carry a name, with or without their year: "Christmas", "Easter Sunday", "Thanksgiving Day", "Christmas 2023",
 * "New Year's Eve", "Easter week".
 *
 * Not: "Easter Island", "Christmas tree" (still Christmas, but no day), "Victory Day parade" is one.
 */
import { holidays as rules } from '../../../language/en/date-words.js'
import { createPhraseTable, readPhrase } from '../../phrases.js'
import type { Rule } from '../../rule.js'
import { readYearTail } from './parts.js'

const table = createPhraseTable(rules)
const NOT_A_DAY = new Set(
  'island islands egg eggs bunny tree trees card cards carol carols gift gifts present presents party song songs rising lights seals mask masks'.split(
    ' ',
  ),
)

export const holidays: Rule = {
  name: 'holidays',
  starts: table.keys(),
  read(words, at) {
    if (!words.isCapital(words.lower(at) === 'the' ? at + 1 : at)) return null
    const phrase = readPhrase(table, words, at)
    if (phrase === null || NOT_A_DAY.has(words.lower(phrase.to))) return null
    const tail = readYearTail(words, phrase.to)
    if (tail === null && words.lower(phrase.to) === 'week') {
      return { to: phrase.to + 1, expression: { kind: 'calendar', holiday: phrase.value, weekOf: true } }
    }
    if (tail === null) return { to: phrase.to, expression: { kind: 'calendar', holiday: phrase.value } }
    return { to: tail.to, expression: { kind: 'calendar', holiday: phrase.value, year: tail.year } }
  },
}
