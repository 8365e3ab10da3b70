import type { Cluster } from '../cluster-names/cluster.js'

/** How many people of one role are weighed wherever they stand. */
const NAMESAKES = 8

/** Who has which role in the article. */
export class Roles {
  readonly #byRole = new Map<string, Set<Cluster>>()
  enter(role: string, cluster: Cluster): void {
    const known = this.#byRole.get(role)
    if (known === undefined) this.#byRole.set(role, new Set([cluster]))
    else if (known.size < NAMESAKES) known.add(cluster)
  }

  of(role: string): Iterable<Cluster> {
    return this.#byRole.get(role) ?? []
  }
}
