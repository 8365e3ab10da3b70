import { HOUSE_OPTIONS, type HouseOptions, readHouseOptions } from './house/house-options.js'
import { rangeError, typeError } from './input-error.js'

/** What `extract` may be told besides the text. */
export interface ExtractOptions {
  /** The day of publication, which relative dates are resolved against: an ISO date ("2024-03-22") or a Date (UTC). */
  readonly published?: string | Date | null | undefined
}

/** What `createExtractor` may be told: what holds for every text without an option of its own, and what a house knows. */
export interface ExtractorOptions extends ExtractOptions, HouseOptions {}

/** A day of ISO 8601, with or without a time of day and its zone. */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d+)?)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/** The options of an extraction, checked. */
export interface Options {
  readonly published: string | null
}

const NONE: Options = { published: null }

/**
 * The options with their defaults, checked.
 *
 * @throws TypeError with code OPTION_UNKNOWN or OPTION_TYPE if an option is unknown or of the wrong type
 * @throws RangeError with code OPTION_RANGE if `published` is no date of the calendar
 */
export function readOptions(options: ExtractOptions = {}, defaults: Options = NONE): Options {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const hint = typeof options === 'number' ? '; in map, write texts.map((text) => extract(text))' : ''
    throw typeError('OPTION_TYPE', `options must be an object, not ${describe(options)}${hint}`)
  }
  for (const name of Object.keys(options)) {
    if (HOUSE_OPTIONS.some((known) => known === name)) {
      throw typeError('OPTION_UNKNOWN', `${name} is an option of createExtractor`)
    }
    if (name !== 'published') throw typeError('OPTION_UNKNOWN', `unknown option "${name}"; the options are: published`)
  }
  return { published: options.published === undefined ? defaults.published : readPublished(options.published) }
}

/**
 * The options of an extractor, checked.
 *
 * @throws TypeError or RangeError that names the option, or the path of the field, that is wrong
 */
export function readExtractorOptions(
  options: ExtractorOptions = {},
): Options & { readonly house: Required<HouseOptions> } {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return { ...readOptions(options), house: readHouseOptions({}) }
  const { names, outlets, never, cueVerbs, ...others } = options
  const house = {
    ...(names !== undefined && { names }),
    ...(outlets !== undefined && { outlets }),
    ...(never !== undefined && { never }),
    ...(cueVerbs !== undefined && { cueVerbs }),
  }
  return { ...readOptions(others), house: readHouseOptions(house) }
}

function readPublished(published: string | Date | null): string | null {
  if (published === null) return null
  if (published instanceof Date) {
    if (Number.isNaN(published.getTime())) throw rangeError('published is an invalid Date')
    const iso = /^(\d{4}-\d{2}-\d{2})T/.exec(published.toISOString())?.[1]
    if (iso === undefined || iso.startsWith('0000')) {
      const year = published.getUTCFullYear()
      throw rangeError(
        `published is a Date in the year ${year}; new Date() takes milliseconds, not seconds or microseconds`,
      )
    }
    return iso
  }
  if (typeof published !== 'string') {
    throw typeError('OPTION_TYPE', `published must be an ISO date string or a Date, not ${describe(published)}`)
  }
  const [, year, month, day] = ISO_DATE.exec(published) ?? []
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) {
    throw rangeError(`published must be an ISO date such as "2024-03-22", not "${published}"`)
  }
  return `${year}-${month}-${day}`
}

/** Whether the calendar has that day. The years 1 to 99 are years, not 1901 to 1999. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
