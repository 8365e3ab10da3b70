/**
 * What each hard rule of coreference is worth: how many references it changes on the dev and training articles, how many mentions
 * of gold quotations resolve rightly by it and wrongly, and the joint F1 with and without it.
 */
import { attribute } from '../src/attribution/attribute.js'
import type { SpeakerModel } from '../src/attribution/model.js'
import type { Resolution } from '../src/coreference/resolution.js'
import { COREFERENCE_RULES, type CoreferenceRule } from '../src/coreference/rules.js'
import { judge } from './coreference/judge.js'
import type { QuoteArticle } from './gold.js'
import { headline } from './measures.js'
import { readForResolving } from './resolve-text.js'
import { alignQuotes, scoreQuotes } from './scorers/quotes.js'
import { stretchesOf } from './stretches.js'

export function ablateCoreference(articles: readonly QuoteArticle[], model: SpeakerModel): string[] {
  const texts = articles.map((article) => ({ article, resolve: readForResolving(article.text) }))
  const resultsOf = (without?: CoreferenceRule) =>
    texts.map(({ article, resolve }) => resultOf(article, resolve({ without }), model))
  const whole = resultsOf()
  return COREFERENCE_RULES.map((rule) => {
    const results = resultsOf(rule)
    let [fired, right, wrong] = [0, 0, 0]
    results.forEach((result, i) => {
      fired += countChanged(whole[i]!.references, result.references)
      result.judged.forEach(({ right: rightWithout }, k) => {
        const rightWith = whole[i]!.judged[k]!.right
        if (rightWith && !rightWithout) right++
        if (!rightWith && rightWithout) wrong++
      })
    })
    return `  ${rule}: changes ${fired} references, right ${right} and wrong ${wrong} of those in gold; joint F1 without it ${jointOf(results)}`
  })
}

type Result = ReturnType<typeof resultOf>

function resultOf(
  { text, ...article }: QuoteArticle,
  { quotedSpans, ...reading }: ReturnType<ReturnType<typeof readForResolving>>,
  model: SpeakerModel,
) {
  const { quotes } = attribute(reading, quotedSpans, [], model)
  return {
    references: namesByPlace(reading.resolution),
    judged: judge({ text, ...article }, reading),
    alignment: alignQuotes(text, article.quotes, stretchesOf(quotes)),
  }
}

function jointOf(results: readonly Result[]): string {
  return headline(scoreQuotes(results.map(({ alignment }) => alignment)).get('span and speaker')!).toFixed(1)
}

/** The name of the entity of each reference, by where it stands. */
function namesByPlace({ references, entities }: Resolution): Map<string, string> {
  return new Map(
    references.map(({ start, end, entity }) => {
      const { name, type } = entities[entity]!
      return [`${start} ${end}`, `${type} ${name}`]
    }),
  )
}

function countChanged(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  const places = new Set([...a.keys(), ...b.keys()])
  return [...places].filter((place) => a.get(place) !== b.get(place)).length
}
