import { locate } from '../../evaluation/coreference/locate.js'
import type { QuoteArticle } from '../../evaluation/gold.js'
import { resolveText } from '../../evaluation/resolve-text.js'
import { sameSpeaker } from '../../evaluation/speaker-name.js'
import type { Antecedent, AntecedentFeatures } from '../../src/coreference/antecedents/rank-antecedents.js'

/** A pronoun with its candidates. */
export interface Example {
  readonly candidates: readonly AntecedentFeatures[]
  /** Of each candidate, whether it is whom gold names. */
  readonly right: readonly boolean[]
}

/** The pronouns that are the mention of a gold quotation; those alone that have a right candidate. */
export function examplesOf(articles: readonly QuoteArticle[]): Example[] {
  return articles.flatMap((article) => {
    const observed: (readonly [number, readonly Antecedent[]])[] = []
    const { document, resolution } = resolveText(article.text, { observe: (at, of) => observed.push([at, of]) })
    const seen = new Map(observed.map(([at, of]) => [document.tokens[at]!.start, of]))
    const { entities, references } = resolution
    const nameAt = new Map(references.map(({ from, entity }) => [from, entities[entity]!.name]))
    const done = new Set<number>()
    return article.quotes.flatMap((quote) => {
      if (quote.kind !== 'quote' || quote.mentionKind !== 'pronoun' || quote.speaker === null) return []
      const span = locate(article.text, quote)
      const candidates = span === null || done.has(span.start) ? undefined : seen.get(span.start)
      if (candidates === undefined) return []
      done.add(span!.start)
      const right = candidates.map(({ salient }) =>
        sameSpeaker(quote.speaker!, nameAt.get((salient.outside ?? salient.inside)!.from) ?? null),
      )
      return right.includes(true) ? [{ candidates: candidates.map(({ features }) => features!), right }] : []
    })
  })
}
