/**
 * Fits the weights of the antecedents of pronouns on quotes-train: `npm run train:pronouns -- [GOLD_FOLDER]`. It
 * prints the table to put into src/entities/rank-antecedents.ts. A log-linear model over the candidates of each pronoun
 * that is the mention of a gold quotation; the right ones are those whose entity has the gold speaker's name.
 */
import { locate } from '../../evaluation/coreference/locate.js'
import { GOLD_FOLDER, type GoldSet, readQuoteArticles } from '../../evaluation/gold.js'
import { resolveText } from '../../evaluation/resolve-text.js'
import { sameSpeaker } from '../../evaluation/speaker-name.js'
import { type Antecedent, type AntecedentFeatures, type Feature, WEIGHTS } from '../../src/entities/rank-antecedents.js'

interface Example {
  readonly candidates: readonly AntecedentFeatures[]
  readonly right: readonly boolean[]
}

const STEPS = 400
const FOLDS = 5
const RATE = 0.03
/** How strongly the weights are held to those that stand in the table: half the inverse of their variance around them. */
const PRIOR = 4

const folder = process.argv[2] ?? GOLD_FOLDER

function examplesOf(set: GoldSet): Example[] {
  return readQuoteArticles(folder, set).flatMap((article) => {
    const observed: (readonly [number, readonly Antecedent[]])[] = []
    const { document, resolution } = resolveText(article.text, (at, of) => observed.push([at, of]))
    const seen = new Map(observed.map(([at, of]) => [document.tokens[at]!.start, of]))
    const { entities, references } = resolution
    const nameAt = new Map(references.map(({ from, entity }) => [from, entities[entity]!.name]))
    const done = new Set<number>()
    return article.quotes.flatMap((quote) => {
      if (quote.kind !== 'quote' || quote.mentionKind !== 'pronoun') return []
      const span = locate(article.text, quote)
      const candidates = span === null || done.has(span.start) ? undefined : seen.get(span.start)
      if (candidates === undefined) return []
      done.add(span!.start)
      const right = candidates.map(({ recalled }) =>
        sameSpeaker(quote.speaker, nameAt.get((recalled.outside ?? recalled.inside)!.from) ?? null),
      )
      return right.includes(true) ? [{ candidates: candidates.map(({ features }) => features!), right }] : []
    })
  })
}

type Weights = Record<Feature, number>

function score(weights: Weights, features: AntecedentFeatures): number {
  return (Object.keys(features) as Feature[]).reduce((sum, name) => sum + weights[name] * features[name]!, 0)
}

/** By gradient ascent on the log likelihood less the penalty of the prior, over all examples at each step. */
function fitWeights(examples: readonly Example[]): Weights {
  const weights: Weights = { ...WEIGHTS }
  const names = Object.keys(weights) as Feature[]
  for (let step = 0; step < STEPS; step++) {
    const gradient: AntecedentFeatures = {}
    for (const name of names) gradient[name] = 2 * PRIOR * (WEIGHTS[name] - weights[name])
    for (const { candidates, right } of examples) {
      const scores = candidates.map((features) => Math.exp(score(weights, features)))
      const all = scores.reduce((a, b) => a + b, 0)
      const good = scores.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      candidates.forEach((features, i) => {
        const share = (right[i] ? scores[i]! / good : 0) - scores[i]! / all
        for (const name of Object.keys(features) as Feature[]) gradient[name]! += share * features[name]!
      })
    }
    for (const name of names) weights[name] += (RATE * gradient[name]!) / (1 + step / 100)
  }
  return weights
}

function accuracy(examples: readonly Example[], scorer: (features: AntecedentFeatures) => number): string {
  const right = examples.filter((example) => {
    const scores = example.candidates.map(scorer)
    return example.right[scores.indexOf(Math.max(...scores))]
  }).length
  return `${right}/${examples.length}`
}

/** Right on the fifth that the weights were not fitted on, for each fifth. */
function heldOutAccuracy(examples: readonly Example[]): string {
  const shares = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (_: Example, i: number) => Math.floor((i * FOLDS) / examples.length) === fold
    const weights = fitWeights(examples.filter((example, i) => !inFold(example, i)))
    return accuracy(examples.filter(inFold), (features) => score(weights, features))
  })
  return shares.join(', ')
}

const train = examplesOf('train')
console.log(`held out, by fifths of train: ${heldOutAccuracy(train)}`)
const dev = examplesOf('dev')
const weights = fitWeights(train)
const asItStands = (features: AntecedentFeatures) => score(WEIGHTS, features)
console.log(`as the table stands: train ${accuracy(train, asItStands)}, dev ${accuracy(dev, asItStands)}`)
console.log(
  `fitted on train: train ${accuracy(train, (f) => score(weights, f))}, dev ${accuracy(dev, (f) => score(weights, f))}`,
)
for (const [name, weight] of Object.entries(weights)) console.log(`  ${name}: ${weight.toFixed(1)},`)
