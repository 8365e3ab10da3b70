import { MARK_FAMILIES } from './mark-families.js'

/**
 * `"` or `'` for a quotation mark or an apostrophe, however it is typed; undefined for any other token. What a text says does not depend on
 * how its marks were typed.
 */
export function plainMark(text: string): '"' | "'" | undefined {
  const family = text.length > 2 ? undefined : MARK_FAMILIES.get(text)
  return family === undefined ? undefined : family === 'single' ? "'" : '"'
}
