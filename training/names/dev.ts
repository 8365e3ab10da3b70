import { type EntityArticle, readEntityArticles, readWikinewsArticles } from '../../evaluation/gold.js'
import { headline } from '../../evaluation/measures.js'
import { ALL_NAMES, alignNames, scoreNames, TYPE_OF_GOLD } from '../../evaluation/scorers/names.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readNamesModel } from '../../src/names/model.js'
import type { NameTagger } from '../../src/names/name-span.js'
import { createTaggerFrom } from '../../src/names/tagger.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { shippedModels } from '../../src/node/shipped-models.js'
import { createReader } from '../../src/text/read.js'

const DEV_SETS = { wikinews: readWikinewsArticles, worldwide: readEntityArticles } as const

/** The confidence of each name that a tagger finds in articles, and whether it is right. */
export function judgeNames(
  articles: readonly EntityArticle[],
  tag: NameTagger,
): { confidence: number; right: boolean }[] {
  const read = createReader(shippedModels())
  return articles.flatMap(({ text, entities }) => {
    const gold = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${TYPE_OF_GOLD[type]}`))
    return tag(read(text)).map(({ start, end, type, confidence }) => ({
      confidence,
      right: gold.has(`${start} ${end} ${type}`),
    }))
  })
}

/** F1 of people, organizations and places together on each set of dev articles, in percent. */
export function measureDev(
  folder: string,
  model: Uint8Array,
  wordClasses: Uint8Array,
): Record<keyof typeof DEV_SETS, number> {
  const read = createReader(shippedModels())
  const tag = createTaggerFrom(readNamesModel(model), readWordClasses(wordClasses), createGazetteer(shippedModels()))
  const f1 = (set: keyof typeof DEV_SETS) =>
    headline(
      scoreNames(DEV_SETS[set](folder, 'dev').map(({ text, entities }) => alignNames(entities, tag(read(text))))).get(
        ALL_NAMES,
      )!,
    )
  return { wikinews: f1('wikinews'), worldwide: f1('worldwide') }
}
