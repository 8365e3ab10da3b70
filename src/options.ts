/** What {@link extract} may be told beside the text. */
export interface ExtractOptions {
  /** The day of publication, which relative dates are resolved against: an ISO date ("2024-03-22") or a Date (UTC). */
  readonly published?: string | Date | null | undefined
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/

/** The options of an extraction, checked. */
export interface Options {
  readonly published: string | null
}

const NONE: Options = { published: null }

/**
 * The options with their defaults, checked.
 *
 * @throws TypeError if an option is unknown or of the wrong type
 * @throws RangeError if `published` is no date of the calendar
 */
export function readOptions(options: ExtractOptions = {}, defaults: Options = NONE): Options {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`options must be an object, not ${describe(options)}`)
  }
  for (const name of Object.keys(options)) {
    if (name !== 'published') throw new TypeError(`unknown option "${name}"; the options are: published`)
  }
  return { published: options.published === undefined ? defaults.published : readPublished(options.published) }
}

function readPublished(published: string | Date | null): string | null {
  if (published === null) return null
  if (published instanceof Date) {
    if (Number.isNaN(published.getTime())) throw new RangeError('published is an invalid Date')
    return published.toISOString().slice(0, 10)
  }
  if (typeof published !== 'string') {
    throw new TypeError(`published must be an ISO date string or a Date, not ${describe(published)}`)
  }
  const [, year, month, day] = ISO_DATE.exec(published) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const iso = `${year}-${month}-${day}`
  if (year === undefined || date.toISOString().slice(0, 10) !== iso) {
    throw new RangeError(`published must be an ISO date such as "2024-03-22", not "${published}"`)
  }
  return iso
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
