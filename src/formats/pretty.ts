import type { Attribution, DateMention, Entity, EntityType, Quote, Statement } from '../records.js'
import { count } from './count.js'
import { explanationRows } from './explanation.js'
import { type Paint, plain } from './paint.js'
import { percent } from './percent.js'
import type { ArticleRecord } from './record.js'
import { clean, indented, wrap } from './wrap.js'

/** How {@link pretty} lays out. */
export interface PrettyOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint?: Paint
  /** Whether to also show what is reported without quotation marks. */
  readonly statements?: boolean
}

const HEADINGS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
]

const NO_BREAK_SPACE = '\u00a0'
const LABEL_WIDTH = 15
const WIDEST = 100

/**
 * An article for a person to read: its entities by type, its dates with their values, each quotation under its speaker.
 * Control characters of the text are left out, so that it cannot steer the terminal. Columns are counted in code points.
 */
export function pretty(article: ArticleRecord, { width, paint = plain, statements = false }: PrettyOptions): string {
  const columns = Math.max(40, Math.min(width, WIDEST))
  const sections = [
    title(article, paint),
    [...entityRows(article, columns, paint), ...dateRows(article.dates, columns, paint)],
    quoteRows(article.quotes, columns, paint),
    statements ? statementRows(article.statements, columns, paint) : [],
    (article.explanations ?? []).flatMap((explanation) => explanationRows(explanation, columns, paint)),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function title({ id, published, quotes, mentions, dates }: ArticleRecord, paint: Paint): string[] {
  const counts = [count(quotes.length, 'quotation'), count(mentions.length, 'mention'), count(dates.length, 'date')]
  const day = published === null ? [] : [`published ${published}`]
  return [`${paint.bold(clean(String(id)))}  ${paint.dim([...day, ...counts].join(' · '))}`]
}

function entityRows({ entities }: ArticleRecord, columns: number, paint: Paint): string[] {
  return HEADINGS.flatMap(([type, heading]) => {
    const items = entities.filter((entity) => entity.type === type).map((entity) => describeEntity(entity, paint))
    return row(heading, items, columns, paint)
  })
}

function describeEntity({ type, name, acronym, titles, mentions }: Entity, paint: Paint): string {
  const short = acronym === undefined || acronym === name ? '' : ` (${acronym})`
  const times = mentions.length > 1 ? paint.dim(`${NO_BREAK_SPACE}×${mentions.length}`) : ''
  const title = titles[0] === undefined ? '' : paint.dim(`, ${clean(titles[0])}`)
  return `${paint[type](clean(name) + short)}${title}${times}`
}

function dateRows(dates: readonly DateMention[], columns: number, paint: Paint): string[] {
  const items = dates.map(({ text, value }) =>
    text === value ? paint.date(clean(text)) : `${paint.date(clean(text))} ${paint.dim(value)}`,
  )
  return row('Dates', [...new Set(items)], columns, paint)
}

function row(heading: string, items: readonly string[], columns: number, paint: Paint): string[] {
  if (items.length === 0) return []
  const lines = wrap(items.join(paint.dim(`${NO_BREAK_SPACE}· `)), columns - LABEL_WIDTH)
  return lines.map((line, i) => (i === 0 ? paint.bold(heading.padEnd(LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)) + line)
}

function quoteRows(quotes: readonly Quote[], columns: number, paint: Paint): string[] {
  const bySpeaker = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const speaker = quote.speaker?.entity ?? quote.speaker?.name ?? ''
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quote])
  }
  const blocks = [...bySpeaker.values()].map((said) => [
    speakerHeading(said[0]!, paint),
    ...said.flatMap((quote) => quoteLines(quote, columns, paint)),
  ])
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]))
}

function speakerHeading({ speaker }: Attribution, paint: Paint): string {
  if (speaker === null) return paint.dim('No source given')
  const name = clean(speaker.name)
  return paint.bold(speaker.type === 'organization' ? paint.organization(name) : paint.person(name))
}

/** A quotation, and below it what its speaker quotes of others, each with its speaker. */
function quoteLines(quote: Quote, columns: number, paint: Paint): string[] {
  return [
    ...indented('  ', quoteText(quote, paint), columns),
    ...quote.inner.flatMap((inner) =>
      indented('     ', `${speakerHeading(inner, paint)}: ${quoteText(inner, paint)}`, columns),
    ),
  ]
}

/** Below this a speaker is worth a second look. */
const SURE = 0.8

function quoteText({ parts, ...quote }: Quote, paint: Paint): string {
  const words = parts.map((part) => clean(part.text)).join(' … ')
  return `“${words}” ${howSaid(quote, paint)}`
}

/** "— said 95%"; of an unsure one also who else it may be: "— said 55%, unsure: or Ann Roe 40%". */
function howSaid({ cue, confidence, alternatives }: Attribution, paint: Paint): string {
  const how = ['—', ...(cue === null ? [] : [clean(cue.text)]), percent(confidence)].join(NO_BREAK_SPACE)
  if (confidence >= SURE) return paint.dim(how)
  const [other] = alternatives
  const runnerUp = other === undefined ? '' : `: or ${clean(other.name)} ${percent(other.confidence)}`
  return `${paint.dim(how)}, ${paint.bold(`unsure${runnerUp}`)}`
}

/** What is reported without marks, in text order, each with its source. */
function statementRows(statements: readonly Statement[], columns: number, paint: Paint): string[] {
  const rows = statements.flatMap((statement) =>
    indented(
      '  ',
      `${speakerHeading(statement, paint)}: ${clean(statement.text)} ${howSaid(statement, paint)}`,
      columns,
    ),
  )
  return rows.length === 0 ? [] : [paint.bold('Reported'), ...rows]
}
