// What a user of the package may write: type-checked against the packed package, then run in Node and in a bare engine.
import {
  type Article,
  createExtractor,
  type Entity,
  type ExtractOptions,
  type Extractor,
  extract,
  loadExtractor,
  ModelError,
  type ModelErrorCode,
  type Quote,
  type Speaker,
} from 'onrecord'

const options: ExtractOptions = { published: '2024-03-22' }
const extractor: Extractor = createExtractor(options)
const text = 'OSLO — “We will appeal,” said Anna Berg on Tuesday. Berg leads the Harbour Union.'
const article: Article = extractor(text)
const quote: Quote | undefined = article.quotes[0]
const speaker: Speaker | null | undefined = quote?.speaker
const entity: Entity | undefined = article.entities.find(({ id }) => id === speaker?.entity)

/** Never called: the compiler refuses it. */
export function refused(): void {
  // @ts-expect-error the records are read-only
  article.text = ''
  // @ts-expect-error their lists too
  article.quotes.pop()
  // @ts-expect-error and what the lists hold
  article.quotes[0]!.parts[0]!.start = 0
}

/** Never called either. */
export function refusedCalls(): void {
  // @ts-expect-error a text must be given
  extract()
  // @ts-expect-error and be a string
  extract(['One', 'text'])
  // @ts-expect-error options are an object
  extract(text, 5)
  // @ts-expect-error a day is a string or a Date
  extract(text, { published: 20240322 })
  // @ts-expect-error a name that a house knows has one of four types
  createExtractor({ names: [{ name: 'Zorbo', type: 'company' }] })
  // @ts-expect-error what a house knows is told to an extractor, not with each text
  extract(text, { outlets: ['Brent Clarion'] })
  // @ts-expect-error models must come from somewhere
  loadExtractor({})
  // @ts-expect-error a speaker may be missing
  article.quotes[0]!.speaker.name
  // @ts-expect-error no such type of entity
  const type: Entity['type'] = 'company'
  // @ts-expect-error no such evidence
  const _evidence: Quote['evidence'] = type
}

function misspelt(): Article {
  // @ts-expect-error no such option
  return extract(text, { publishd: '2024-03-22' })
}

function check(what: string, value: unknown, expected: unknown): void {
  if (value !== expected) throw new Error(`${what} is ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`)
}

check('the quotation', quote?.text, 'We will appeal,')
check('the speaker', speaker?.name, 'Anna Berg')
check('the entity', entity?.type, 'person')
check('the date', article.dates[0]?.value, '2024-03-19')
check('the default extractor', extract(text, options).quotes.length, article.quotes.length)
let thrown: unknown
try {
  misspelt()
} catch (error) {
  thrown = error
}
const articles: Article[] = [text, text].map(extract)
const others: Article[] = [text].map(extractor)
check('extract for each text', articles.length + others.length, 3)
const models: string | Uint8Array = new Uint8Array(1)
loadExtractor({ models, published: '2024-03-22' }).then(
  () => check('damaged models', 'taken', 'refused'),
  (error: unknown) => {
    const code: ModelErrorCode | null = error instanceof ModelError ? error.code : null
    check('the code of damaged models', code, 'MODEL_DAMAGED')
  },
)
check('an unknown option', thrown instanceof TypeError, true)
