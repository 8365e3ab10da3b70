/**
 * A newspaper has its article where that has a capital: [The Lakeside Herald] reported, in [The Guardian].
 *
 * Not: the [Lakeside Herald]; The Herald Square.
 */
import type { Document } from '../../../text/document.js'
import type { NameArticle } from '../../article.js'
import type { NameSpan } from '../../name-span.js'
import { nameOver } from '../span.js'

const NEWSPAPERS = new Set(
  (
    'Advertiser Age Argus Bee Chronicle Economist Examiner Express Gazette Globe Guardian Herald ' +
    'Hindu Independent Inquirer Journal Mail Mirror Observer Post Record Register Scotsman Sentinel Shimbun Spectator ' +
    'Standard Star Sun Telegraph Times Tribune'
  ).split(' '),
)

export function takeArticles(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  return names.map((name, k) => {
    const { from, to, type, confidence } = name
    if (type !== 'organization' || tokens[from - 1]?.text !== 'The' || !NEWSPAPERS.has(tokens[to - 1]!.text))
      return name
    const { sentence } = tokens[from]!
    if (tokens[from - 1]!.sentence !== sentence || names[k - 1]?.to === from || !article.isRunningText(sentence))
      return name
    return nameOver(document, from - 1, to, type, confidence)
  })
}
