import { countryCodes, demonymCodes } from '../../language/en/countries.js'
import { type ClausePart, clausePartOf } from '../../mentions/clause-part.js'
import type { Mentions } from '../../mentions/find-mentions.js'
import type { Mention } from '../../mentions/mention.js'
import type { MentionForm } from '../../records.js'
import type { Syntax } from '../../syntax/syntax.js'
import { ageAfter } from '../../text/ages.js'
import { type Document, type Token, tokenSpan } from '../../text/document.js'
import { isInterlude } from '../../text/interludes.js'
import {
  addForm,
  addTitle,
  type Cluster,
  type ClusterReference,
  createCluster,
  type NameReference,
} from '../cluster-names/cluster.js'
import type { CoreferenceRule } from '../rules.js'
import { officeFrom, officeInitials } from '../titles/office-initials.js'
import { findDescribed } from './descriptions/find-described.js'
import {
  asOrganization,
  type Description,
  findDescription,
  findMember,
  isPeople,
} from './descriptions/find-description.js'
import { introduces } from './descriptions/introduction.js'
import { organizationOf } from './descriptions/organization-of.js'
import { candidatesFor, findAntecedent, shareOf } from './find-antecedent.js'
import { objectAhead, subjectAhead } from './name-ahead.js'
import { numberSentences } from './narrative-sentences.js'
import { partOfPronoun } from './pronoun-part.js'
import { PRONOUNS, type Pronoun } from './pronouns.js'
import type { AnaphorContext, Antecedent, AntecedentWeights } from './rank-antecedents.js'
import { Roles } from './roles.js'
import { Salience, type SalientEntity } from './salience.js'

/** An antecedent of a pronoun that scores less is none. */
const PRONOUN_THRESHOLD = -3.5

/** How sure a pronoun's antecedent is at most: of those that nothing speaks against, one in fifty is wrong. */
const SUREST = 0.98

/** Is shown the candidates of each pronoun, by its token index: for training. */
export type Observer = (at: number, candidates: readonly Antecedent[]) => void

/** What references are resolved from. */
export interface ReferenceSources {
  readonly document: Document
  readonly names: readonly NameReference[]
  readonly mentions: Mentions
  /** The nouns that are the titles of names. */
  readonly titleHeads: ReadonlySet<number>
  /** 1 for every token between quotation marks. */
  readonly quoted: Uint8Array
  readonly syntax: Syntax
  readonly weights: AntecedentWeights
  readonly observe: Observer | undefined
  /** The rule that is left out: for measuring. */
  readonly without: CoreferenceRule | undefined
}

/**
 * Resolves pronouns and descriptions in one pass over the text that keeps the most salient entities. People
 * whom the article never names are clusters as well. The references are in text order.
 */
export function resolveReferences(sources: ReferenceSources): ClusterReference[] {
  const resolver = new ReferenceResolver(sources)
  for (let sentence = 0; sentence < sources.document.sentences.length; sentence++) {
    for (const mention of sources.mentions(sentence)) resolver.resolve(mention)
  }
  resolver.references.sort((a, b) => a.from - b.from || b.to - a.to)
  return resolver.references
}

class ReferenceResolver {
  readonly references: ClusterReference[] = []
  readonly #document: Document
  readonly #tokens: readonly Token[]
  readonly #names: readonly NameReference[]
  readonly #quoted: Uint8Array
  /** The number of each sentence, of those that are not wholly between quotation marks. */
  readonly #narrative: Int32Array
  readonly #salience = new Salience()
  /** Whom each family name that several share meant last. */
  readonly #meant = new Map<string, Cluster>()
  readonly #roles = new Roles()
  readonly #byInitials: ReadonlyMap<string, Cluster>
  /** The codes of the countries that the article names. */
  readonly #countries = new Set<string>()
  readonly #observe: Observer | undefined
  readonly #syntax: Syntax
  readonly #weights: AntecedentWeights
  readonly #titleHeads: ReadonlySet<number>
  readonly #without: CoreferenceRule | undefined
  /** Index of the first name that is still to come. */
  #next = 0

  constructor({ document, names, titleHeads, quoted, syntax, weights, observe, without }: ReferenceSources) {
    this.#syntax = syntax
    this.#weights = weights
    this.#observe = observe
    this.#without = without
    this.#document = document
    this.#tokens = document.tokens
    this.#names = names
    this.#quoted = quoted
    this.#narrative = numberSentences(document, this.#quoted)
    this.#titleHeads = titleHeads
    for (const { cluster, family, to } of names) if (family === null) cluster.age ??= ageAfter(document.tokens, to)
    const clusters = new Set(names.map(({ cluster }) => cluster))
    this.#byInitials = officeInitials(this.#has('office-initials') ? clusters : [])
    for (const cluster of clusters) {
      for (const { role } of cluster.titles) this.#roles.enter(role, cluster)
      if (cluster.type !== 'group')
        for (const form of cluster.forms.keys()) {
          const country = countryCodes.get(form)
          if (country !== undefined) this.#countries.add(country)
        }
    }
  }

  #has(rule: CoreferenceRule): boolean {
    return rule !== this.#without
  }

  /** Mentions are resolved in text order. */
  resolve(mention: Mention): void {
    const { form, head } = mention
    if (form === 'name') this.#resolveName(mention)
    else if (form === 'nominal') this.#resolveInitials(head) || this.#resolveNominal(mention)
    else {
      const { lower } = this.#tokens[head]!
      const pronoun = PRONOUNS.get(lower)
      if (pronoun !== undefined) this.#resolvePronoun(pronoun, head)
    }
  }

  #resolveName({ name: index, head }: Mention): void {
    const name = this.#names[index]!
    this.#next = index + 1
    if (name.cluster.type === 'group' || PARTISANS.has(this.#tokens[name.to - 1]!.lower)) {
      if (this.#resolveMember(name, head)) return
    }
    const { from, to, start, end, form, confidence } = name
    const cluster = name.family === null ? name.cluster : this.#ofFamily(name, name.family, head)
    this.#enter({ from, to, start, end, form, head, cluster, confidence })
  }

  #resolvePronoun(pronoun: Pronoun, at: number): void {
    if (pronoun.kind === 'plural') return
    const part = partOfPronoun(this.#syntax.treeAt(at), pronoun, at)
    if (part === null) return
    const name = this.#names[this.#next]
    const opens =
      this.#has('subject-ahead') && name !== undefined && part.role === 'possessive' && pronoun.kind !== 'thing'
    const ahead = opens ? subjectAhead(this.#syntax.treeAt(at), this.#quoted, at, pronoun.kind, name) : null
    const object =
      name === undefined || ahead !== null || !this.#has('object-ahead') ? null : objectAhead(this.#tokens, at, name)
    const context = this.#contextOf(at, pronoun.kind, part, object)
    if (ahead !== null) {
      this.#enterPronoun(ahead, pronoun, at, context, 1)
      return
    }
    const candidates = candidatesFor(context, this.#salience, this.#weights, this.#observe !== undefined)
    this.#observe?.(at, candidates)
    const antecedent = findAntecedent(candidates, PRONOUN_THRESHOLD)
    if (antecedent === null) return
    this.#enterPronoun(antecedent.cluster, pronoun, at, context, shareOf(candidates, antecedent))
  }

  #enterPronoun(cluster: Cluster, pronoun: Pronoun, at: number, context: AnaphorContext, confidence: number): void {
    if (pronoun.kind !== 'thing') cluster.genderVotes += pronoun.kind === 'female' ? 1 : -1
    const { start, end } = this.#tokens[at]!
    this.references.push({
      from: at,
      to: at + 1,
      start,
      end,
      form: 'pronoun',
      head: at,
      cluster,
      confidence: Math.min(confidence, SUREST),
    })
    this.#remember(cluster, 'pronoun', at, at + 1, context)
  }

  #contextOf(at: number, asked: AnaphorContext['asked'], grammar: ClausePart, not: Cluster | null): AnaphorContext {
    const { sentence: index, paragraph: own } = this.#tokens[at]!
    const paragraph = this.#document.running[own]!
    const quoted = this.#quoted[at] === 1
    const sentence = this.#narrative[index]!
    const { role, reports, questioned, subordinate } = grammar
    const to = at + 1
    const tail = reports && this.#tokens[at - 1]?.text === ',' && isWord(this.#tokens[at - 2])
    return {
      from: at,
      to,
      sentence,
      paragraph,
      quoted,
      role,
      reports,
      questioned,
      subordinate,
      asked,
      not,
      tail,
    }
  }

  #resolveNominal(nominal: Mention): void {
    const { head } = nominal
    if (this.#titleHeads.has(head) || this.#names[this.#next]?.from === head + 1) return
    const description = findDescription(this.#syntax.treeAt(head), nominal)
    if (description === null || description.plural) return
    this.#resolveDescription(description)
  }

  /** "the PM", where the article has a "Prime Minister Berg". */
  #resolveInitials(at: number): boolean {
    const cluster = this.#byInitials.get(this.#tokens[at]!.lower)
    const from = cluster === undefined ? -1 : officeFrom(this.#tokens, at)
    if (cluster === undefined || from < 0) return false
    const { start, end } = tokenSpan(this.#tokens, from, at + 1)
    this.#enter({ from, to: at + 1, start, end, form: 'description', head: at, cluster, confidence: 0.6 })
    return true
  }

  /**
   * "the Republican", "the Iranian": one of a group. "The Japanese" are all of them, but the salient person where the article does
   * not name their country, or has said that the person is from there: whether it is the person alone.
   */
  #resolveMember({ from, to, cluster: people }: NameReference, head: number): boolean {
    const description = !this.#has('member') ? null : findMember(this.#tokens, from, to, head)
    if (description === null) return false
    if (!isPeople(description)) {
      this.#resolveDescription(description)
      return false
    }
    const cluster = this.#findKnown(description, this.#contextOfDescription(description))
    if (cluster === null || cluster === people) return false
    const { role } = description
    const isFrom = cluster.titles.some(({ words }) => words.includes(role))
    const country = demonymCodes.get(this.#tokens[to - 1]!.text)
    if (!isFrom && (country === undefined || this.#countries.has(country))) return false
    this.#enterDescription(description, cluster)
    return true
  }

  #resolveDescription(description: Description): void {
    const context = this.#contextOfDescription(description)
    const organization = this.#has('either-kind') ? asOrganization(description) : null
    const known =
      this.#findKnown(description, context) ??
      (organization === null ? null : this.#findKnown(organization, { ...context, asked: 'thing' }))
    const cluster = known ?? (this.#introduces(description, context) ? this.#introduce(description) : null)
    if (cluster !== null) this.#enterDescription(description, cluster)
  }

  #enterDescription({ from, to, head, role }: Description, cluster: Cluster): void {
    if (cluster.type === 'organization') cluster.kinds.add(role)
    const { start, end } = tokenSpan(this.#tokens, from, to)
    this.#enter({ from, to, start, end, form: 'description', head, cluster, confidence: 0.6 })
  }

  #findKnown(description: Description, context: AnaphorContext): Cluster | null {
    if (description.article !== 'definite') return null
    const { role } = description
    if (description.of === 'organization' && description.ofPronoun && this.#has('own-organization')) {
      const owner = this.#clusterAt(description.possessor)
      if (owner?.type === 'person') return organizationOf(owner, this.#salience)
    }
    return findDescribed(description, context, this.#salience, this.#weights, this.#roles.of(role))
  }

  #introduces(description: Description, context: AnaphorContext): boolean {
    return (
      this.#has('unnamed-person') &&
      introduces(this.#tokens, description, context, () => this.#clusterAt(description.from - 2))
    )
  }

  #contextOfDescription({ head, gender, of, possessor }: Description): AnaphorContext {
    const grammar = this.#partOf(head)
    const asked = of === 'organization' ? 'thing' : gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'person'
    return this.#contextOf(head, asked, grammar, this.#clusterAt(possessor))
  }

  /** The entity of the last reference so far that ends with the token at `at`; null where none does, or `at` is -1. */
  #clusterAt(at: number): Cluster | null {
    if (at < 0) return null
    for (let i = this.references.length - 1; i >= 0 && this.references[i]!.to > at; i--) {
      if (this.references[i]!.to === at + 1) return this.references[i]!.cluster
    }
    return null
  }

  #introduce({ from, to, head, role, gender, modifiers, complement, proper }: Description): Cluster {
    const cluster = createCluster('person', [], [], false)
    const words = this.#document.text.slice(this.#tokens[from]!.start, this.#tokens[to - 1]!.end)
    addForm(cluster, { text: words.replace(/\s+/g, ' '), quoted: false })
    addTitle(cluster, { kind: 'role', from, to, head, role, gender, words: [...modifiers, role], complement, proper })
    this.#roles.enter(role, cluster)
    return cluster
  }

  /** Whom a family name means: the salient member, rather the one that it meant before, or that the article often names in full. */
  #ofFamily({ from, to, start, end, cluster }: NameReference, family: readonly Cluster[], head: number): Cluster {
    const { lower } = this.#tokens[from]!
    const context = this.#contextOf(from, 'person', this.#partOf(head), null)
    const age = ageAfter(this.#tokens, to)
    const mayBe = (one: Cluster) => age === null || one.age === null || one.age === age
    const candidates = candidatesFor(context, this.#salience, this.#weights).filter(
      ({ salient }) => family.includes(salient.cluster) && mayBe(salient.cluster),
    )
    const before = this.#meant.get(lower)
    const prior = ({ cluster: one }: SalientEntity) => 1.5 * Math.log2(1 + one.fullNames) + (one === before ? 5 : 0)
    const found = findAntecedent(candidates, Number.NEGATIVE_INFINITY, prior)?.cluster ?? cluster
    this.#meant.set(lower, found)
    addForm(found, { text: this.#document.text.slice(start, end), quoted: context.quoted })
    return found
  }

  #enter(reference: ClusterReference): void {
    const { from, to, cluster, form, head } = reference
    this.references.push(reference)
    this.#remember(cluster, form, from, to, this.#partOf(head))
  }

  /** What a mention does in its clause. */
  #partOf(head: number): ClausePart {
    return clausePartOf(this.#syntax.treeAt(head), head)
  }

  #remember(cluster: Cluster, form: MentionForm, from: number, to: number, grammar: ClausePart): void {
    const { sentence: index, paragraph: own } = this.#tokens[from]!
    if (isInterlude(this.#document, own)) return
    const paragraph = this.#document.running[own]!
    const quoted = this.#quoted[from] === 1
    const sentence = this.#narrative[index]!
    const { role, reports, questioned, subordinate } = grammar
    // Written out, here and in #contextOf: a spread of several objects takes many times as long.
    const position = { from, to, sentence, paragraph, quoted, role, reports, questioned, subordinate, form }
    this.#salience.add(cluster, position)
  }
}

const PARTISANS: ReadonlySet<string> = new Set(['republican', 'democrat'])

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.pos !== 'PUNCT' || token.text === ')')
}
