import { resolveText } from './evaluation/resolve-text.js'
import { mentionsBySentence } from './src/speakers/mentions.js'
import { labelAt, tagAt } from './src/syntax/syntax-tree.js'
for (const text of process.argv.slice(2)) {
  const { document, syntax, resolution } = resolveText(text)
  const of = mentionsBySentence({ document, syntax, resolution, quoted: () => false })
  document.sentences.forEach((s, i) => {
    const t = syntax.tree(i)
    console.log(document.tokens.slice(s.from, s.to).map((k, j) => `${k.text}/${tagAt(t, s.from + j)}/${labelAt(t, s.from + j)}→${t.head[s.from + j]! < 0 ? '' : document.tokens[t.head[s.from + j]!]!.text}`).join(' '))
    for (const m of of(i)) console.log('   ', JSON.stringify(text.slice(m.start, m.end)), m.kind, m.entity, m.role.relation, m.role.verb?.lemma, m.role.verb?.class, m.antecedent ? '=> ' + text.slice(m.antecedent.start, m.antecedent.end) : '', m.traits.filter((x) => /^(clause|governs|under|label)/.test(x)).join(' '))
  })
}
