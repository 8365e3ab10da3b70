import type { Profiler } from 'node:inspector'

const STAGE = /\/benchmark\/src\/(?:([\w-]+)\/|([\w-]+)\.js$)/

/** The share of each folder of src/ in a profile, and of garbage collection. */
export function shareOfStages({ nodes, samples = [] }: Profiler.Profile): Record<string, number> {
  const parents = new Map<number, Profiler.ProfileNode>()
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const counts = new Map<string, number>()
  for (const id of samples) {
    const stage = stageOf(byId.get(id)!, parents)
    if (stage !== null) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const shares = [...counts].sort((a, b) => b[1] - a[1])
  return Object.fromEntries(shares.map(([stage, count]) => [stage, count / total]))
}

/** What engine and libraries do is on account of the function that called them. */
function stageOf(node: Profiler.ProfileNode, parents: ReadonlyMap<number, Profiler.ProfileNode>): string | null {
  if (node.callFrame.functionName === '(garbage collector)') return 'garbage collection'
  for (let at: Profiler.ProfileNode | undefined = node; at !== undefined; at = parents.get(at.id)) {
    const [, folder, file] = STAGE.exec(at.callFrame.url) ?? []
    if (folder !== undefined) return folder
    if (file !== undefined) return file
  }
  return null
}
