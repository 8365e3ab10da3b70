import { findMentions } from '../mentions/find-mentions.js'
import type { Models } from '../models/models.js'
import type { NameSpan } from '../names/name-span.js'
import type { QuotedSpan } from '../quotations/quoted-span.js'
import type { Syntax } from '../syntax/syntax.js'
import type { TokenRange } from '../syntax/syntax-tree.js'
import type { Document } from '../text/document.js'
import { loadAntecedentWeights } from './antecedents/model.js'
import type { AntecedentWeights } from './antecedents/rank-antecedents.js'
import { type Observer, resolveReferences } from './antecedents/resolve-references.js'
import type { Cluster, ClusterReference, NameReference } from './cluster-names/cluster.js'
import { groupPeople } from './cluster-names/group-people.js'
import { groupThings } from './cluster-names/group-things.js'
import { readNamed } from './cluster-names/named.js'
import { recoverNames } from './cluster-names/recover-names.js'
import { settleShortNames } from './cluster-names/settle-short-names.js'
import { settleTypes } from './cluster-names/settle-types.js'
import { finish } from './finish.js'
import type { Reference, Resolution } from './resolution.js'
import type { CoreferenceRule } from './rules.js'

/** For training and measuring. */
export interface ResolverOptions {
  readonly observe?: Observer
  /** The rule that is left out. */
  readonly without?: CoreferenceRule | undefined
}

/** Groups names, descriptions and pronouns into entities. */
export type Resolver = (
  document: Document,
  names: readonly NameSpan[],
  quotedSpans: readonly QuotedSpan[],
  syntax: Syntax,
  options?: ResolverOptions,
) => Resolution

/**
 * Makes a resolver with the weights that ship with the library.
 *
 * @throws ModelError if they are damaged
 */
export function createResolver(models: Models): Resolver {
  const weights = loadAntecedentWeights(models)
  return (document, names, quotedSpans, syntax, options = {}) =>
    resolve(document, names, quotedSpans, syntax, weights, options)
}

function resolve(
  document: Document,
  names: readonly NameSpan[],
  quotedSpans: readonly QuotedSpan[],
  syntax: Syntax,
  weights: AntecedentWeights,
  { observe, without }: ResolverOptions,
): Resolution {
  const quoted = markTokens(document.tokens.length, quotedSpans)
  const grouped = groupNames(document, names, quoted, without)
  const { places } = grouped
  const mentions = findMentions(document, places, syntax)
  const sources = { ...grouped, document, mentions, quoted, syntax, weights, observe, without }
  const { clusters, references } = numberClusters(resolveReferences(sources))
  return { entities: finish(document, clusters, syntax, places), references, mentions }
}

/** The names with the clusters that they belong to, and what else is asked of names afterwards. */
interface GroupedNames {
  readonly names: readonly NameReference[]
  /** Mentions are read as long as the article is: they hold the places of the names and no more of them. */
  readonly places: readonly TokenRange[]
  readonly titleHeads: ReadonlySet<number>
}

/** A function of its own, so that of a long text what the names were grouped by is gone before the rest of it is read. */
function groupNames(
  document: Document,
  names: readonly NameSpan[],
  quoted: Uint8Array,
  without: CoreferenceRule | undefined,
): GroupedNames {
  const known = without === 'recovered-name' ? names : recoverNames(document, names)
  const named = readNamed(document, known, quoted)
  if (without !== 'one-type') settleTypes(document, named)
  if (without !== 'short-name') settleShortNames(document, named)
  const people = groupPeople(
    document,
    named.filter(({ type }) => type === 'person'),
  )
  const things = groupThings(
    document,
    named.filter(({ type }) => type !== 'person'),
  )
  const references = named.map((name): NameReference => {
    const { from, to, start, end, confidence } = name
    const cluster = (people.clusters.get(name) ?? things.get(name))!
    const family = people.families.get(name) ?? null
    return { from, to, start, end, form: 'name', cluster, confidence, family }
  })
  const places = named.map(({ from, to }): TokenRange => ({ from, to }))
  const titleHeads = new Set(named.flatMap(({ titles }) => titles.map(({ head }) => head)))
  return { names: references, places, titleHeads }
}

/** Leaves out those whom the article describes only once, and puts numbers in the place of clusters. */
function numberClusters(all: readonly ClusterReference[]): {
  readonly clusters: readonly Cluster[]
  readonly references: readonly Reference[]
} {
  const mentioned = new Map<Cluster, number>()
  for (const { cluster } of all) mentioned.set(cluster, (mentioned.get(cluster) ?? 0) + 1)
  const found = all.filter(({ cluster }) => cluster.named || mentioned.get(cluster)! > 1)
  const clusters = [...new Set(found.map(({ cluster }) => cluster))]
  const indexOf = new Map(clusters.map((cluster, index) => [cluster, index]))
  const references = found.map(({ from, to, start, end, form, head, cluster, confidence }): Reference => {
    return { from, to, start, end, form, head, entity: indexOf.get(cluster)!, confidence }
  })
  return { clusters, references }
}

/** 1 for every token between quotation marks. */
function markTokens(length: number, quotedSpans: readonly QuotedSpan[]): Uint8Array {
  const quoted = new Uint8Array(length)
  for (const { from, to, depth } of quotedSpans) if (depth === 0) quoted.fill(1, from, to)
  return quoted
}
