import type { EntityArticle } from '../../evaluation/gold.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { labelOf, OUTSIDE } from '../../src/names/labels.js'
import { readNamesModel } from '../../src/names/model.js'
import { createTaggerFrom } from '../../src/names/tagger.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { type Calibration, fitCalibration } from './calibrate.js'
import { readTrainingArticles, type TrainingArticle, type Variant } from './corpora.js'
import { TYPES } from './corpus.js'
import { judgeNames } from './dev.js'
import { FeatureIndex } from './feature-index.js'
import { DRAWS, type HeldOut, trainFirst, trainSecond } from './looks.js'
import { numberArticle } from './numbered-article.js'
import { packNames, type TrainedLook } from './pack.js'
import { prepareArticles } from './prepare.js'

/**
 * What the label outside and the beginning of an organization gain: organizations are what a model misses most in corpora whose names it
 * knows less, and this finds more of them at no loss on the dev articles.
 */
const OUTSIDE_GAINS = 0.15
const ORGANIZATION_GAINS = 0.4

const ORGANIZATION = TYPES.indexOf('organization')
const OPENS_ORGANIZATION = [labelOf(ORGANIZATION, 'B'), labelOf(ORGANIZATION, 'U')]

function leanToOrganizations(look: TrainedLook): TrainedLook {
  const { labels, transitions } = look.weights
  const leaning = transitions.map((weight, pair) => {
    const label = pair % labels
    if (label === OUTSIDE) return weight + OUTSIDE_GAINS
    return OPENS_ORGANIZATION.includes(label) ? weight + ORGANIZATION_GAINS : weight
  })
  return { ...look, weights: { ...look.weights, transitions: leaning } }
}

/** Trains a variant and returns its file, with its confidence calibrated on articles of news that looks of their own have not seen. */
export function trainVariant(
  folder: string,
  variant: Variant,
  wordClasses: Uint8Array,
  log: (line: string) => void,
): Uint8Array {
  const index = new FeatureIndex()
  const all = readTrainingArticles(folder, variant)
  const articles = prepareArticles(all, wordClasses, DRAWS).map((article) => numberArticle(article, index))
  const first = trainFirst(articles, index, log)
  const { look: second, heldOut } = trainSecond(articles, index, log)
  return packVariant(all, first, second, heldOut, wordClasses)
}

function packVariant(
  all: readonly TrainingArticle[],
  first: TrainedLook,
  second: TrainedLook,
  { looks, articles }: HeldOut,
  wordClasses: Uint8Array,
): Uint8Array {
  const isUnseen = new Set(articles.map(({ id }) => id))
  const unseen = all.filter(({ id, corpus }) => corpus.isNews && isUnseen.has(id))
  return packNames(TYPES, calibrate(unseen, looks, wordClasses), [first, leanToOrganizations(second)])
}

/** The curve of confidence by what looks make of articles that they have not seen. */
function calibrate(
  unseen: readonly EntityArticle[],
  [first, second]: HeldOut['looks'],
  wordClasses: Uint8Array,
): Calibration {
  const raw = packNames(TYPES, { slope: 1, offset: 0 }, [first, leanToOrganizations(second)])
  const tag = createTaggerFrom(readNamesModel(raw), readWordClasses(wordClasses), createGazetteer(shippedModels()), 0)
  return fitCalibration(judgeNames(unseen, tag))
}
