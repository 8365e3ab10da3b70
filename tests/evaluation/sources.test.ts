import { expect, test } from 'vitest'
import type { GoldAttribution } from '../../evaluation/gold.js'
import type { FoundStretch } from '../../evaluation/scorers/quotes.js'
import { judgeSources, scoreSources } from '../../evaluation/scorers/sources.js'

const text = 'Anna Berg said: “We won.” Per Dahl said “it was a shame” and left. Ida Lie said she left. “Bye,” said Bo.'

const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const attribution = (content: string, source: string): GoldAttribution => ({
  content: [at(content)],
  source: source ? [at(source)] : [],
  cue: [],
})

function stretch(words: string, mention: string | null): FoundStretch {
  const [start, end] = at(words)
  const span = mention ? { start: at(mention)[0], end: at(mention)[1], text: mention, form: 'name' as const } : null
  return { start, end, speaker: mention, mention: span, cue: null, evidence: 'test' }
}

test('judges attributions that have marks and a source', () => {
  const attributions = [
    attribution('We won.', 'Anna Berg'),
    attribution('“it was a shame”', 'Per Dahl'),
    attribution('she left', 'Ida Lie'),
    attribution('“Bye,”', ''),
  ]
  const judged = judgeSources(text, attributions, [stretch('We won.', 'Berg'), stretch('it was a shame', 'Anna Berg')])
  expect(judged.map(({ right }) => right)).toEqual([true, false])
  expect(scoreSources(judged).get('source')).toEqual({ kind: 'share', right: 1, of: 2 })
})

test('no quotation, or a speaker without a mention, is wrong', () => {
  const attributions = [attribution('We won.', 'Anna Berg'), attribution('“it was a shame”', 'Per Dahl')]
  const measures = scoreSources(judgeSources(text, attributions, [stretch('We won.', null)]))
  expect(measures.get('source')).toEqual({ kind: 'share', right: 0, of: 2 })
  expect(measures.get('source, of those with a quotation')).toEqual({ kind: 'share', right: 0, of: 1 })
})
