import type { Extractor } from '../extract.js'
import type { TextFormat } from '../formats/format.js'
import type { ArticleRecord } from '../formats/record.js'
import { Failure, type Input } from './input.js'
import type { Output } from './output.js'

/** What a run works with. */
export interface Run {
  readonly inputs: AsyncIterable<Input | Failure>
  readonly extract: Extractor
  /** Whether each record has its explanations. */
  readonly explain: boolean
  /** For articles that bring no date of their own. */
  readonly published: string | null
  readonly printer: TextFormat
  readonly output: Output
  /** Is told of every failure. */
  readonly report: (failure: Failure) => void
}

/** Puts every input on record, one at a time and in order; resolves to the number of failures. */
export async function run({ inputs, extract, explain, published, printer, output, report }: Run): Promise<number> {
  let failures = 0
  let separator = printer.open
  for await (const input of inputs) {
    const record = input instanceof Failure ? input : putOnRecord(input, extract, published, explain)
    if (record instanceof Failure) {
      failures++
      report(record)
      continue
    }
    await output.write(separator + printer.print(record))
    separator = printer.between
  }
  await output.write((separator === printer.open ? printer.open : '') + printer.close)
  await output.finish()
  return failures
}

function putOnRecord(
  input: Input,
  extract: Extractor,
  published: string | null,
  explain: boolean,
): ArticleRecord | Failure {
  const { id, source, text, place } = input
  try {
    const article = extract(text, { published: input.published ?? published })
    const explanations = explain ? { explanations: extract.explain(text) } : {}
    return source === undefined ? { id, ...article, ...explanations } : { id, source, ...article, ...explanations }
  } catch (error) {
    return new Failure(place, (error as Error).message)
  }
}
