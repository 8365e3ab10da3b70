import type { Explanation, SpeakerCandidate } from '../records.js'
import type { Paint } from './paint.js'
import { clean, wrap } from './wrap.js'

const MOST_CANDIDATES = 4
const MOST_WORDS = 12

/** Why some marked words were given to their speaker: the likeliest candidates, each with what weighed most. */
export function explanationRows(
  { text, quoted, probability, candidates }: Explanation,
  columns: number,
  paint: Paint,
): string[] {
  const words = clean(text).split(' ')
  const start = words.slice(0, MOST_WORDS).join(' ') + (words.length > MOST_WORDS ? ' …' : '')
  const heading =
    `“${start}” ${paint.dim(`— ${quoted ? 'quoted' : 'no quotation'}, ${Math.round(100 * (quoted ? probability : 1 - probability))}%`)}`.trim()
  const shown = candidates.slice(0, MOST_CANDIDATES)
  return [
    ...wrap(paint.bold(heading), columns),
    ...shown.flatMap((candidate, i) => candidateRows(candidate, i === 0, columns, paint)),
    '',
  ]
}

function candidateRows(
  { name, evidence, mention, probability, reasons }: SpeakerCandidate,
  first: boolean,
  columns: number,
  paint: Paint,
): string[] {
  const share = `${Math.round(probability * 100)}%`.padStart(5)
  const who = name === null ? paint.dim(evidence) : first ? paint.person(clean(name)) : clean(name)
  const how = name === null ? '' : `${evidence}${mention === null ? '' : `, by “${clean(mention.text)}”`}`
  const why = reasons
    .map(({ feature, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(1)} ${feature}`)
    .join(' · ')
  return [
    `${share}  ${who}  ${paint.dim(how)}`.trimEnd(),
    ...wrap(paint.dim(why), columns - 9).map((line) => `         ${line}`),
  ]
}
