import { madeUpArticles } from './training/speakers/made-up.js'
const all = madeUpArticles()
console.log(all.length)
for (let i = 0; i < all.length; i += 12) { const a = all[i]!; console.log(JSON.stringify(a.text)); for (const q of a.quotes) console.log('    ', q.kind, a.text.slice(q.start, q.end), '<=', q.speaker, '|', q.mention) }
