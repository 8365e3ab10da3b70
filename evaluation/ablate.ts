/**
 * What each rule that overrules a model is worth. Of attribution: how many quotations it decides on the dev and training
 * articles, in how many of those that gold knows it is right, and the joint F1 with and without it. Of coreference: see
 * ablate-coreference.ts.
 */

import { attribute } from '../src/attribution/attribute.js'
import type { Sieve } from '../src/attribution/decode/sieves/sieve.js'
import { SIEVES } from '../src/attribution/decode/sieves/sieves.js'
import { loadSpeakerModel } from '../src/attribution/model.js'
import { shippedModels } from '../src/node/shipped-models.js'
import type { Quote } from '../src/records.js'
import { ablateCoreference } from './ablate-coreference.js'
import { type QuoteArticle, readQuoteArticles, readQuoteTraining, readWikinewsArticles } from './gold.js'
import { headline } from './measures.js'
import { resolveText } from './resolve-text.js'
import { alignQuotes, isRight, matchedQuotes, scoreQuotes } from './scorers/quotes.js'
import { stretchesOf } from './stretches.js'

export function printAblation(folder: string): string {
  const sets: readonly (readonly [string, readonly QuoteArticle[]])[] = [
    ['quotes-dev', readQuoteArticles(folder, 'dev')],
    ['wikinews-dev', readWikinewsArticles(folder, 'dev')],
    ['training articles', readQuoteTraining(folder)],
  ]
  return sets
    .map(([name, articles]) => `${name}, ${articles.length} articles\n${ablate(articles).join('\n')}`)
    .join('\n\n')
}

function ablate(articles: readonly QuoteArticle[]): string[] {
  const model = loadSpeakerModel(shippedModels())
  const readings = articles.map((article) => ({ article, ...resolveText(article.text) }))
  const quotesWith = (sieves: readonly Sieve[]): (readonly Quote[])[] =>
    readings.map(({ quotedSpans, ...reading }) => attribute(reading, quotedSpans, [], model, sieves).quotes)
  const joint = (all: readonly (readonly Quote[])[]) =>
    headline(scoreQuotes(align(articles, all)).get('span and speaker')!).toFixed(1)
  const whole = quotesWith(SIEVES)
  return [
    `  all rules: joint F1 ${joint(whole)}`,
    ...SIEVES.map(({ id }) => {
      const decided = align(articles, whole)
        .flatMap(matchedQuotes)
        .filter(([, { evidence }]) => evidence === id)
      const right = decided.filter(([gold, found]) => isRight(gold, found)).length
      const fired = whole.flat().filter(({ evidence }) => evidence === id).length
      const without = joint(quotesWith(SIEVES.filter((sieve) => sieve.id !== id)))
      return `  ${id}: decides ${fired}, right ${right} and wrong ${decided.length - right} of those in gold; joint F1 without it ${without}`
    }),
    ...ablateCoreference(articles, model),
  ]
}

function align(articles: readonly QuoteArticle[], all: readonly (readonly Quote[])[]) {
  return articles.map(({ text, quotes }, i) => alignQuotes(text, quotes, stretchesOf(all[i]!)))
}
