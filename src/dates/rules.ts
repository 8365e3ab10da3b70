import type { Rule } from './rule.js'
import { calendarDays } from './rules/calendar-days.js'
import { centuries, decades } from './rules/decades.js'
import { durations } from './rules/durations.js'
import { fiscalYears } from './rules/fiscal-years.js'
import { holidays } from './rules/holidays.js'
import { months } from './rules/months.js'
import { narratedUnits, periods, weeksOf, yearEnds } from './rules/narrated.js'
import { numericDates } from './rules/numeric-dates.js'
import { picks } from './rules/picks.js'
import { quarters, shortQuarters } from './rules/quarters.js'
import { references } from './rules/references.js'
import { rowDurations } from './rules/row-durations.js'
import { seasons } from './rules/seasons.js'
import { adverbSets, everySets, frequencies, pluralDays } from './rules/sets.js'
import { countedShifts, deicticDays } from './rules/shifts.js'
import { narratedParts, partsOfDay, times } from './rules/times.js'
import { vaguePeriods } from './rules/vague-periods.js'
import { years } from './rules/years.js'

/** Every rule. The one that reads the most words wins; of two that read as many, the one that stands first. */
export const rules: readonly Rule[] = [
  numericDates,
  pluralDays,
  times,
  partsOfDay,
  calendarDays,
  holidays,
  fiscalYears,
  shortQuarters,
  quarters,
  seasons,
  months,
  decades,
  centuries,
  years,
  periods,
  weeksOf,
  yearEnds,
  picks,
  deicticDays,
  countedShifts,
  frequencies,
  everySets,
  adverbSets,
  rowDurations,
  vaguePeriods,
  durations,
  narratedParts,
  narratedUnits,
  references,
]
