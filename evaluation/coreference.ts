/**
 * How often the mention behind a gold quotation resolves to the entity that gold names: for each quotation the mention
 * nearest to it and to its cue is looked up among the references of the resolution.
 *
 * npx tsx evaluation/coreference.ts [FOLDER] [--train] [--errors]
 */

import { judge } from './coreference/judge.js'
import { GOLD_FOLDER, readQuoteArticles } from './gold.js'
import { resolveText } from './resolve-text.js'

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? GOLD_FOLDER
const judgements = readQuoteArticles(folder, flags.includes('--train') ? 'train' : 'dev').flatMap((article) => {
  return judge(article, resolveText(article.text)).map((judgement) => ({ ...judgement, id: article.id }))
})
for (const kind of ['name', 'pronoun', 'description', 'unnamed'] as const) {
  const ofKind = judgements.filter((judgement) => judgement.kind === kind)
  const right = ofKind.filter((judgement) => judgement.right).length
  console.log(`${kind.padEnd(12)} ${((100 * right) / ofKind.length).toFixed(1).padStart(5)}  ${right}/${ofKind.length}`)
  if (!flags.includes('--errors')) continue
  for (const { id, gold, found, context } of ofKind.filter((judgement) => !judgement.right)) {
    console.log(`  ${id}  gold ${gold}  found ${found}\n    ${context}`)
  }
}
