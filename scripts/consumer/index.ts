// What a user of the package may write: type-checked against the packed package, then run in Node and in a bare engine.
import {
  type Article,
  createExtractor,
  type Entity,
  type ExtractOptions,
  type Extractor,
  extract,
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
check('an unknown option', thrown instanceof TypeError, true)
