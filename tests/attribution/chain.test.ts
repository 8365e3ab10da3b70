import { expect, test } from 'vitest'
import { type Chain, marginalsOf } from '../../src/attribution/decode/chain.js'

/** Two contents with two candidates each; the links favour different candidates. */
const chain: Chain = {
  nodes: [Float64Array.of(1, 0), Float64Array.of(0.5, 0)],
  links: [Float64Array.of(-2, 0, 0, 0)],
}

/** The score of every path, summed up one by one. */
function paths({ nodes, links }: Chain): Map<string, number> {
  const all = new Map<string, number>()
  for (let a = 0; a < 2; a++)
    for (let b = 0; b < 2; b++) all.set(`${a}${b}`, nodes[0]![a]! + links[0]![a * 2 + b]! + nodes[1]![b]!)
  return all
}

test('probabilities are shares of all paths', () => {
  const scores = paths(chain)
  const total = [...scores.values()].reduce((sum, score) => sum + Math.exp(score), 0)
  const share = (path: string) => Math.exp(scores.get(path)!) / total
  const { nodes, pairAt } = marginalsOf(chain)
  expect(nodes[0]![0]).toBeCloseTo(share('00') + share('01'))
  expect(nodes[1]![1]).toBeCloseTo(share('01') + share('11'))
  expect(pairAt(0, 0, 1)).toBeCloseTo(share('01'))
})

test('what is ruled out has no probability and spoils no other', () => {
  const ruled = { ...chain, nodes: [Float64Array.of(1, -Infinity), chain.nodes[1]!] }
  const { nodes } = marginalsOf(ruled)
  expect(nodes[0]).toEqual(Float64Array.of(1, 0))
  expect(nodes[1]![0]! + nodes[1]![1]!).toBeCloseTo(1)
})

test('a chain that goes on from a node has the probabilities of the whole', () => {
  const links = [...chain.links, Float64Array.of(0.3, -1, 0, 2)]
  const nodes = [...chain.nodes, Float64Array.of(0, -0.5)]
  const whole = marginalsOf({ nodes, links })
  const rest = marginalsOf({ nodes: [whole.upTo(1), nodes[2]!], links: [links[1]!] })
  for (const a of [0, 1]) {
    expect(rest.nodes[0]![a]).toBeCloseTo(whole.nodes[1]![a]!)
    expect(rest.nodes[1]![a]).toBeCloseTo(whole.nodes[2]![a]!)
    for (const b of [0, 1]) expect(rest.pairAt(0, a, b)).toBeCloseTo(whole.pairAt(1, a, b))
  }
})

test('no contents, no probabilities', () => {
  expect(marginalsOf({ nodes: [], links: [] }).nodes).toEqual([])
})
