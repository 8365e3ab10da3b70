import type { ArticleContext } from '../decode/query.js'
import type { Mention } from '../sources/mention.js'

/** The source of what a sentence reports without marks; null where it reports nothing, or holds quoted words. */
export function reportedStatement({ document, quoted, reportersOf }: ArticleContext, sentence: number): Mention | null {
  const { from, to } = document.sentences[sentence]!
  for (let i = from; i < to; i++) if (quoted(i)) return null
  return reportersOf(sentence).find(reports) ?? null
}

function reports({ role: { relation, verb } }: Mention): boolean {
  return RELATIONS.has(relation) && CLASSES.has(verb?.class ?? 'other')
}

const RELATIONS: ReadonlySet<string> = new Set(['subject', 'inverted', 'according'])
const CLASSES: ReadonlySet<string> = new Set(['say', 'tell', 'speech'])
