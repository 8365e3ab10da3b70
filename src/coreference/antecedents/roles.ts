import type { Cluster } from '../cluster-names/cluster.js'

/** How many people of one role are weighed wherever they stand. */
const NAMESAKES = 8

/** For how many sentences a person of a role keeps others from being meant by it. */
const APART_REACH = 2

/** Who has which role in the article, and who is not meant by a role just now. */
export class Roles {
  readonly #byRole = new Map<string, Set<Cluster>>()
  /** Who is not meant by a role, since another had it just before; null: nobody is. */
  readonly #apart = new Map<string, { readonly from: Cluster | null; readonly sentence: number }>()

  enter(role: string, cluster: Cluster): void {
    const known = this.#byRole.get(role)
    if (known === undefined) this.#byRole.set(role, new Set([cluster]))
    else if (known.size < NAMESAKES) known.add(cluster)
  }

  of(role: string): Iterable<Cluster> {
    return this.#byRole.get(role) ?? []
  }

  /** In a sentence a person has a role who is not `from`, or, where that is null, nobody known. */
  setApart(role: string, from: Cluster | null, sentence: number): void {
    this.#apart.set(role, { from, sentence })
  }

  isApart(role: string, cluster: Cluster, sentence: number): boolean {
    const apart = this.#apart.get(role)
    return apart !== undefined && sentence - apart.sentence <= APART_REACH && (apart.from ?? cluster) === cluster
  }
}
