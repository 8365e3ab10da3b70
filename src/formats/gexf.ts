import type { MultiGraph } from 'graphology'
import { createNetwork, type Network, type NetworkEdge } from '../summary/network.js'
import type { Writers } from './format.js'
import { xmlText } from './xml-text.js'

export const gexfFormat: Writers = {
  whole: () => {
    const network = createNetwork()
    return {
      add: network.add,
      finish: async function* () {
        yield await gexf(network.result())
      },
    }
  },
}

/**
 * A network as GEXF 1.3, which Gephi opens: a node a person or organization, directed edges "speaks of", undirected edges
 * "appears with".
 */
export async function gexf({ nodes, speaksOf, appearsWith }: Network): Promise<string> {
  const [{ MultiGraph }, { write }] = await Promise.all([import('graphology'), import('graphology-gexf')])
  const graph = new MultiGraph({ type: 'mixed' })
  const ids: string[] = []
  for (const { name, ...attributes } of nodes) {
    const id = freeId(xmlText(`${attributes.type}:${name}`), graph)
    graph.addNode(id, { label: xmlText(name), ...attributes })
    ids.push(id)
  }
  const relate = (
    edges: readonly NetworkEdge[],
    relation: string,
    add: 'addDirectedEdgeWithKey' | 'addUndirectedEdgeWithKey',
  ) => {
    for (const { source, target, weight } of edges) {
      graph[add](`e${graph.size}`, ids[source], ids[target], { label: relation, relation, weight })
    }
  }
  relate(speaksOf, 'speaks of', 'addDirectedEdgeWithKey')
  relate(appearsWith, 'appears with', 'addUndirectedEdgeWithKey')
  return `${write(graph, { version: '1.3' })}\n`
}

/** Two people of one name are two nodes. */
function freeId(id: string, graph: MultiGraph): string {
  let free = id
  for (let count = 2; graph.hasNode(free); count++) free = `${id} (${count})`
  return free
}
