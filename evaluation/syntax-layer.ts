/** Trees and sources of cues on the dev articles that have silver parses: see scorers/syntax.ts. */
import { shippedModels } from '../src/node/shipped-models.js'
import { createParser } from '../src/syntax/create-parser.js'
import { givesSourceByClause } from './clause-readers.js'
import { readAttributionArticles } from './gold.js'
import type { Layer, LayerOptions } from './layers.js'
import { type Measures, share } from './measures.js'
import { type ParsedArticle, readParsedArticles } from './parses.js'
import { cuesWithSource, givesSource, judgeTrees, scoreTrees } from './scorers/syntax.js'

const CUES = 'source by cue, polnear'

export function evaluateSyntax({ folder, set, baselines }: LayerOptions): Layer {
  const parse = createParser(shippedModels())
  const measures = new Map<string, Measures extends ReadonlyMap<string, infer M> ? M : never>()
  for (const corpus of ['ww', 'polnear', 'wikinews']) {
    const sum = { words: 0, heads: 0, labels: 0 }
    for (const article of readParsedArticles(folder, `${corpus}-${set}`))
      judgeTrees(article, parse(article.document), sum)
    for (const [label, measure] of scoreTrees(sum)) measures.set(`${label}, ${corpus}`, measure)
  }
  const attributions = new Map(
    readAttributionArticles(folder, set).map((article) => [article.id, article.attributions]),
  )
  const judged = readParsedArticles(folder, `polnear-${set}`).flatMap((article: ParsedArticle) => {
    const { id, document } = article
    const { treeAt } = parse(document)
    return cuesWithSource(article, attributions.get(id) ?? []).map((one) => ({
      parser: givesSource(treeAt(one.cue.from), one),
      clause: givesSourceByClause(document, one),
    }))
  })
  const sources = (reader: 'parser' | 'clause') => share(judged.filter((one) => one[reader]).length, judged.length)
  measures.set(CUES, sources('parser'))
  const others: Layer['systems'] = baselines ? [['speakers/clause', new Map([[CUES, sources('clause')]])]] : []
  return {
    name: 'syntax',
    title: `Syntax, without punctuation, beside silver parses (ww, polnear and wikinews-${set})`,
    systems: [['onrecord', measures], ...others],
    errors: [],
  }
}
