/**
 * What is timed: wink-nlp and compromise as their users call them, and as ours do, the built package: our `extract`, and
 * its stages one by one. (Run from the sources, every closure is wrapped by the tool that strips the types.)
 */
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Task } from './timing.js'

const built = <T>(file: string): Promise<T> => import(new URL(`../src/${file}`, import.meta.url).href)
const { findDates } = await built<typeof import('../src/dates/find-dates.js')>('dates/find-dates.js')
const { findPublished } = await built<typeof import('../src/dates/find-published.js')>('dates/find-published.js')
const { resolveEntities } =
  await built<typeof import('../src/entities/resolve-entities.js')>('entities/resolve-entities.js')
const { createExtractor } = await built<typeof import('../src/index-node.js')>('index-node.js')
const { createNameTagger } = await built<typeof import('../src/names/tag-names.js')>('names/tag-names.js')
const { findMarked } = await built<typeof import('../src/quotations/find-marked.js')>('quotations/find-marked.js')
const { attribute } = await built<typeof import('../src/speakers/attribute.js')>('speakers/attribute.js')
const { loadSpeakerModel } = await built<typeof import('../src/speakers/model.js')>('speakers/model.js')
const { shippedModels } = await built<typeof import('../src/node/shipped-models.js')>('node/shipped-models.js')
const { createParser } = await built<typeof import('../src/syntax/create-parser.js')>('syntax/create-parser.js')
const { createReader } = await built<typeof import('../src/text/read.js')>('text/read.js')

/** The two that are compared closest come first. */
export function wholes(texts: readonly string[]): [wink: Task, extract: Task, compromise: Task] {
  const wink = winkNLP(model)
  const extract = createExtractor()
  return [
    { name: 'wink-nlp readDoc, all pipes', run: () => each(texts, (text) => wink.readDoc(text)) },
    { name: 'onrecord extract', run: () => each(texts, (text) => extract(text)) },
    { name: 'compromise people, places, organizations', run: () => each(texts, readCompromise) },
  ]
}

function readCompromise(text: string): void {
  const doc = nlp(text)
  doc.people()
  doc.places()
  doc.organizations()
}

/** Each stage over the layers that the stages before it made. */
export function stages(texts: readonly string[]): Task[] {
  const read = createReader(shippedModels())
  const models = shippedModels()
  const tagNames = createNameTagger(models)
  const speakerModel = loadSpeakerModel(models)
  const parse = createParser(models)
  const articles = texts.map((text) => {
    const document = read(text)
    const names = tagNames(document)
    const marked = findMarked(document)
    return { text, document, names, marked, resolution: resolveEntities(document, names, marked) }
  })
  return [
    { name: 'text', run: () => each(articles, ({ text }) => read(text)) },
    { name: 'names', run: () => each(articles, ({ document }) => tagNames(document)) },
    {
      name: 'dates',
      run: () =>
        each(articles, ({ document, names }) =>
          findDates(document, {
            published: findPublished(document),
            evidence: names.filter(({ type }) => type === 'date'),
          }),
        ),
    },
    { name: 'quotes', run: () => each(articles, ({ document }) => findMarked(document)) },
    {
      name: 'syntax, every sentence',
      run: () => each(articles, ({ document }) => parseAll(parse(document), document)),
    },
    {
      name: 'entities',
      run: () => each(articles, ({ document, names, marked }) => resolveEntities(document, names, marked)),
    },
    {
      name: 'speakers',
      run: () =>
        each(articles, ({ document, marked, resolution }) => attribute({ document, resolution, syntax: parse(document) }, marked, [], speakerModel)),
    },
  ]
}

function parseAll(
  { tree }: ReturnType<ReturnType<typeof createParser>>,
  { sentences }: { sentences: readonly unknown[] },
) {
  for (let i = 0; i < sentences.length; i++) tree(i)
}

function each<T>(items: readonly T[], run: (item: T) => void): void {
  for (const item of items) run(item)
}
