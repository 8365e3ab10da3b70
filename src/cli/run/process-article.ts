import type { FormatOptions, TextFormat } from '../../formats/format.js'
import { FORMATS } from '../../formats/formats.js'
import type { ArticleRecord } from '../../formats/record.js'
import type { PageArticle } from '../../html/from-html.js'
import type { ExtractOptions } from '../../options.js'
import type { Explanation } from '../../records.js'
import { reasonOf } from '../errors.js'
import type { Input } from '../input/item.js'
import type { Settings } from '../settings.js'
import { createCorrector } from './corrector.js'
import { encoded } from './encoded.js'
import { releaseMemory } from './release-memory.js'

/** What is done with every article. It goes to the workers as it is. */
export interface Job {
  /** The format that is printed article by article; null: the records themselves are handed back. */
  readonly format: string | null
  readonly formatOptions: FormatOptions
  /** Whether each record has its explanations. */
  readonly explain: boolean
  readonly settings: Settings
}

/** What became of an article. */
export type Outcome =
  | { readonly kind: 'text'; readonly text: Printed; readonly notes: readonly string[] }
  | { readonly kind: 'record'; readonly record: ArticleRecord; readonly notes: readonly string[] }
  | { readonly kind: 'failure'; readonly reason: string; readonly done?: boolean }
  /** An earlier run has written it. */
  | { readonly kind: 'done' }

/** Text, or the bytes of a long one in pieces: these can be moved to another thread, and a string is copied several times. */
export type Printed = string | readonly Uint8Array[]

export type Processor = (input: Input) => Outcome | Promise<Outcome>

/** Loads what the job needs and returns what does it. */
export async function createProcessor(job: Job): Promise<Processor> {
  // The models take a moment to load: --help and a wrong argument need not wait for them.
  const { createExtractor } = await import('../../index-node.js')
  const extract = createExtractor({ published: job.settings.published, ...job.settings.house })
  const correct = createCorrector(job.settings.corrections)
  const format = job.format === null ? null : await loadTextFormat(job.format, job.formatOptions)
  return async (input) => {
    try {
      const article = await articleOf(input)
      const options: ExtractOptions = article.published === null ? {} : { published: article.published }
      const records = extract(article.text, options)
      const explanations: readonly Explanation[] | null = job.explain ? extract.explain(article.text) : null
      const record: ArticleRecord = {
        id: input.id,
        ...(input.source !== undefined && { source: input.source }),
        ...(article.fields !== undefined && { fields: article.fields }),
        ...records,
        ...(explanations !== null && { explanations }),
      }
      const { corrected, notes } = correct(record)
      releaseMemory(article.text.length)
      if (format === null) return { kind: 'record', record: corrected, notes }
      return { kind: 'text', text: printed(format, corrected), notes }
    } catch (error) {
      return { kind: 'failure', reason: reasonOf(error) }
    }
  }
}

/** Articles of so many characters are printed in pieces. */
const LONG_ARTICLE = 200_000

function printed(format: TextFormat, record: ArticleRecord): Printed {
  if (record.text.length < LONG_ARTICLE) return format.print(record)
  return encoded(format.pieces?.(record) ?? [format.print(record)])
}

/** @throws Error if the format is not printed article by article */
export async function loadTextFormat(name: string, options: FormatOptions): Promise<TextFormat> {
  const { text } = await FORMATS.find((format) => format.name === name)!.load()
  if (text === undefined) throw new Error(`${name} is not printed article by article`)
  return text(options)
}

interface Taken {
  readonly text: string
  readonly published: string | null
  readonly fields?: Readonly<Record<string, unknown>>
}

/** The text of an article: of a page, what it holds of one. */
async function articleOf({ form, content, published, fields }: Input): Promise<Taken> {
  if (form === 'text') return { text: content, published, ...(fields !== undefined && { fields }) }
  const { fromHtml } = await import('../../html/from-html.js')
  const page = fromHtml(content)
  return { text: page.text, published: published ?? page.published, fields: { ...pageFields(page), ...fields } }
}

/** What a page says of itself, where it says anything. */
function pageFields({ text: _, published: __, ...rest }: PageArticle): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
}
