import type { ArticleContext } from '../decode/query.js'
import type { Mention } from '../sources/mention.js'

/** The sources of what is reported without marks, one a sentence, in sentences that hold no quoted words. */
export function reportedStatements({ document, quoted, reportersOf }: ArticleContext): Mention[] {
  const { sentences } = document
  return sentences.flatMap(({ from, to }, sentence) => {
    for (let i = from; i < to; i++) if (quoted(i)) return []
    const mention = reportersOf(sentence).find(reports)
    return mention === undefined ? [] : [mention]
  })
}

function reports({ role: { relation, verb } }: Mention): boolean {
  return RELATIONS.has(relation) && CLASSES.has(verb?.class ?? 'other')
}

const RELATIONS: ReadonlySet<string> = new Set(['subject', 'inverted', 'according'])
const CLASSES: ReadonlySet<string> = new Set(['say', 'tell', 'speech'])
