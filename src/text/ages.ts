import type { Token } from './document.js'
import { endsAge } from './noun-phrases.js'

const AGE = /^[1-9]\d?$/
const AFTER_AGE: ReadonlySet<string> = new Set([',', ')', '.', ';'])

/** The age in digits that follows a name which ends before token `to`: Anna Berg, 41, · Anna Berg (41) · Anna Berg, aged 41; null where none does. */
export function ageAfter(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== ',' && tokens[to]?.text !== '(') return null
  const at = tokens[to + 1]?.lower === 'aged' ? to + 2 : to + 1
  const age = tokens[at]?.text ?? ''
  return AGE.test(age) && AFTER_AGE.has(tokens[at + 1]?.text ?? '.') ? age : null
}

/** Of "the 41-year-old carpenter", "the 41-year-old", the "41"; null where a noun phrase tells none. */
export function ageWithin(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from + 4; i < to; i++)
    if (endsAge(tokens, i) && AGE.test(tokens[i - 4]!.text)) return tokens[i - 4]!.text
  return null
}
