/** The errors on dates: missed, invented, wrong boundary, wrong type, wrong value. */
import { sameSpan } from '../align.js'
import type { TimexArticle } from '../gold.js'
import { type DateAlignment, sameType, sameValue } from '../scorers/dates.js'
import { inContext, type ListedError } from './listing.js'

export function listDateErrors(article: TimexArticle, { pairs, missed, spurious }: DateAlignment): ListedError[] {
  const { id, text } = article
  const published = article.published ?? 'not known'
  const listed = (group: string, ...lines: string[]): ListedError => ({ group: `dates: ${group}`, lines })
  return [
    ...missed.map((g) => listed('missed', `${id}: ${inContext(text, g)} ${g.type} ${g.value}`)),
    ...spurious.map((f) => listed('invented', `${id}: ${inContext(text, f)} ${f.type} ${f.value}`)),
    ...pairs.flatMap(([g, f]) => {
      const context = `${id}: ${inContext(text, g)}`
      const ours = JSON.stringify(text.slice(f.start, f.end))
      return [
        ...(sameSpan(g, f) === 1 ? [] : [listed('wrong boundary', `${context} found ${ours}`)]),
        ...(sameType(g, f) ? [] : [listed('wrong type', `${context} is ${g.type}, found ${f.type}`)]),
        ...(sameValue(g, f)
          ? []
          : [listed('wrong value', `${context} is ${g.value}, found ${f.value} (${ours}; published ${published})`)]),
      ]
    }),
  ]
}
