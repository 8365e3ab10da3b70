import {
  dateAmounts,
  dateDayParts,
  dateHolidays,
  dateMonths,
  dateNumbers,
  dateOrdinals,
  dateOtherWords,
  dateQuantifiers,
  dateReferences,
  dateSeasons,
  dateSets,
  dateUnits,
  dateWeekdays,
} from '../../generated/lists.js'
import { parseList, parseTable } from './lists.js'
import type { WordSet } from './quick-lists.js'
import { shippedSet } from './shipped-lists.js'

function parseNumbers(list: string): Map<string, number> {
  return new Map([...parseTable(list)].map(([word, value]) => [word, Number(value)]))
}

/** Abbreviations stand with and without their full stop. */
function withStops<Value>(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...table].flatMap(([word, value]) => [[word, value] as const, [`${word}.`, value] as const]))
}

/** "january", "jan", "jan." to 1. */
export const months = withStops(parseNumbers(dateMonths))

/** "monday", "mon", "mon." to 1. */
export const weekdays = withStops(parseNumbers(dateWeekdays))

/** The days of the week in full: "monday". */
export const fullWeekdays: ReadonlySet<string> = new Set([...weekdays.keys()].filter((word) => word.endsWith('day')))

/** "year", "years", to the unit's name. */
export const units = parseTable(dateUnits)

/** "twelve" to 12. */
export const cardinals: ReadonlyMap<string, number> = parseNumbers(dateNumbers)

/** "third" to 3. */
export const ordinals: ReadonlyMap<string, number> = parseNumbers(dateOrdinals)

/** "a couple of" to 2, "several" to X. */
export const amounts: ReadonlyMap<string, number | 'X'> = new Map(
  [...parseTable(dateAmounts)].map(([phrase, value]) => [phrase, value === 'X' ? 'X' : Number(value)]),
)

/** "fall" to FA. */
export const seasons = parseTable(dateSeasons)

/** "morning" to MO, "noon" to 12:00. */
export const dayParts = parseTable(dateDayParts)

/** "easter monday" to E+1: see data/en/date-holidays.txt. */
export const holidays = parseTable(dateHolidays)

/** "recently" to PAST_REF. */
export const references = parseTable(dateReferences)

/** "daily" to P1D. */
export const sets = parseTable(dateSets)

/** "began": past forms that are not also present ones. */
export const pastForms: WordSet = shippedSet('pastVerbs')

/** "people", "km": what a number of four digits counts where it is no year. */
export const countedNouns: WordSet = shippedSet('dateCountedNouns')

/** "at least", "nearly": what may stand before an amount of time. */
export const quantifiers = parseList(dateQuantifiers)

/** "ago", "o'clock": words of time that are in no other list. */
export const otherTimeWords = parseList(dateOtherWords)

/** "stolen": forms that another verb gives its time. */
export const participles: WordSet = shippedSet('dateParticiples')

/** "resume", "host": verbs whose present speaks of a day ahead. */
export const arrangedVerbs: WordSet = shippedSet('dateArrangedVerbs')

/** "halftime", "quarterback": near them a quarter is one of a game. */
export const gameWords: WordSet = shippedSet('dateGameWords')

/** "scored", "period": near them a clock is that of a game. */
export const playWords: WordSet = shippedSet('datePlayWords')

/** "profit", "sales": near them a quarter is one of the year. */
export const businessWords: WordSet = shippedSet('dateBusinessWords')
