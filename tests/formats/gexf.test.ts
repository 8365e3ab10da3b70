import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, test } from 'vitest'
import { gexf, gexfFormat } from '../../src/formats/gexf.js'
import { createNetwork } from '../../src/summary/network.js'
import { article } from '../summary/records.js'
import { fixture, hostile, OPTIONS } from './records.js'

const network = createNetwork()
const TOLD = article({
  entities: [
    { name: 'Anna Berg', titles: ['Mayor'] },
    { name: 'Rosa Cruz' },
    { name: 'Harbour Union', type: 'organization' },
    { name: 'Oslo', type: 'place' },
  ],
  sentences: [['Anna Berg', 'Harbour Union', 'Oslo'], ['Rosa Cruz', 'Harbour Union'], ['Harbour Union']],
  quotes: [
    { by: ['Anna Berg'], words: 'Harbour Union in Oslo' },
    { by: ['Rosa Cruz'], words: 'Yes.' },
  ],
})
/** The first quotation is over the second sentence, in which Rosa Cruz and the union are named. */
const [first, second] = TOLD.quotes
const ARTICLE = {
  ...TOLD,
  quotes: [
    { ...first!, ...TOLD.sentences[1]! },
    { ...second!, start: 0, end: 0 },
  ],
}
for (let i = 0; i < 3; i++) network.add(ARTICLE)

describe('the network', () => {
  const { nodes, speaksOf, appearsWith } = network.result()
  const named = (edges: typeof speaksOf) =>
    edges.map(({ source, target, weight }) => `${nodes[source]!.name} ${nodes[target]!.name} ${weight}`)

  test('a node a person or organization, over all articles', () => {
    expect(nodes).toEqual([
      { name: 'Anna Berg', type: 'person', articles: 3, quotes: 3, words: 12 },
      { name: 'Rosa Cruz', type: 'person', articles: 3, quotes: 3, words: 3 },
      { name: 'Harbour Union', type: 'organization', articles: 3, quotes: 0, words: 0 },
    ])
  })

  test('who speaks of whom, who appears with whom', () => {
    expect(named(speaksOf)).toEqual(['Anna Berg Rosa Cruz 3', 'Anna Berg Harbour Union 3'])
    expect(named(appearsWith)).toEqual(['Anna Berg Harbour Union 3', 'Rosa Cruz Harbour Union 3'])
  })

  test('a paragraph of a thousand names is no net of half a million edges', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Anna Berg${String.fromCharCode(65 + (i % 26))}${i}`)
    const crowd = createNetwork()
    crowd.add(article({ entities: names.map((name) => ({ name })), sentences: [names] }))
    expect(crowd.result().nodes).toHaveLength(1000)
    expect(crowd.result().appearsWith.length).toBeLessThan(1000)
  })
})

describe('as GEXF, read back by graphology', () => {
  test('nodes, directed and undirected edges, weights', async () => {
    const graph = parse(MultiGraph, await gexf(network.result()))
    expect(graph.order).toBe(3)
    const edges = graph.mapEdges((_, { relation, weight }, source, target, __, ___, undirected) => [
      undirected ? 'undirected' : 'directed',
      relation,
      graph.getNodeAttribute(source, 'label'),
      graph.getNodeAttribute(target, 'label'),
      weight,
    ])
    expect(edges).toEqual([
      ['directed', 'speaks of', 'Anna Berg', 'Rosa Cruz', 3],
      ['directed', 'speaks of', 'Anna Berg', 'Harbour Union', 3],
      ['undirected', 'appears with', 'Anna Berg', 'Harbour Union', 3],
      ['undirected', 'appears with', 'Rosa Cruz', 'Harbour Union', 3],
    ])
  })

  test('markup and controls in names', async () => {
    const names = ['A & "B" <b>', "it's\u0000\u001b[2J \ufffe\ud800", 'line\nend']
    const hard = createNetwork()
    hard.add(article({ entities: names.map((name) => ({ name, type: 'organization' })), sentences: [names] }))
    const text = await gexf(hard.result())
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
    const labels = parse(MultiGraph, text).mapNodes((_, { label }) => label)
    expect(labels[0]).toBe('A & "B" <b>')
    expect(labels[1]).toBe("it's\ufffd\ufffd[2J \ufffd\ufffd")
  })

  test('as a format, of real records; of no article', async () => {
    const whole = async (records: ReturnType<typeof hostile>[]) => {
      const collector = gexfFormat.whole!(OPTIONS)
      for (const record of records) collector.add(record)
      let text = ''
      for await (const chunk of collector.finish()) text += chunk
      return parse(MultiGraph, text)
    }
    const graph = await whole([fixture('match-report.txt'), hostile()])
    expect(graph.mapNodes((_, { label }) => label)).toContain('Siobhan Kerr')
    expect((await whole([])).order).toBe(0)
  })
})
