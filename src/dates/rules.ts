import type { Rule } from './rule.js'
import { calendarDays } from './rules/calendar/calendar-days.js'
import { centuries, decades } from './rules/calendar/decades.js'
import { fiscalYears } from './rules/calendar/fiscal-years.js'
import { holidays } from './rules/calendar/holidays.js'
import { months } from './rules/calendar/months.js'
import { numericDates } from './rules/calendar/numeric-dates.js'
import { quarters, shortQuarters } from './rules/calendar/quarters.js'
import { seasons } from './rules/calendar/seasons.js'
import { years } from './rules/calendar/years.js'
import { narratedParts, partsOfDay, times } from './rules/clock/times.js'
import { durations } from './rules/lengths/durations.js'
import { rowDurations } from './rules/lengths/row-durations.js'
import { adverbSets, everySets, frequencies, pluralDays } from './rules/lengths/sets.js'
import { vaguePeriods } from './rules/lengths/vague-periods.js'
import { narratedUnits, periods, weeksOf, yearEnds } from './rules/relative/narrated.js'
import { picks } from './rules/relative/picks.js'
import { references } from './rules/relative/references.js'
import { countedShifts, deicticDays } from './rules/relative/shifts.js'

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
