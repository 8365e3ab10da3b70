import { type ClausePart, clausePartOf } from '../../mentions/clause-part.js'
import type { MentionForm } from '../../records.js'
import { headOf } from '../../syntax/questions/head-of.js'
import type { Syntax } from '../../syntax/syntax.js'
import { labelAt, type SyntaxTree, type TokenRange } from '../../syntax/syntax-tree.js'
import { type Document, type Token, tokenSpan } from '../../text/document.js'
import {
  addForm,
  addTitle,
  createDraft,
  type Draft,
  type DraftReference,
  type NameReference,
} from '../cluster-names/cluster.js'
import { officeFrom, officeInitials } from '../titles/office-initials.js'
import { findDescribed } from './descriptions/find-described.js'
import { asOrganization, type Description, findDescription, findMember } from './descriptions/find-description.js'
import { introduces, isObject, setsApart } from './descriptions/introduction.js'
import { organizationOf } from './descriptions/organization-of.js'
import { candidatesFor, findAntecedent, shareOf } from './find-antecedent.js'
import { objectAhead, subjectAhead } from './name-ahead.js'
import { numberSentences } from './narrative-sentences.js'
import { partOfPronoun, possesses } from './pronoun-part.js'
import { PRONOUNS, type Pronoun } from './pronouns.js'
import type { Antecedent, AntecedentWeights, Place } from './rank-antecedents.js'
import { Roles } from './roles.js'
import { type Recalled, Recency } from './salience.js'

/** An antecedent of a pronoun that scores less is none. */
const PRONOUN_THRESHOLD = -3.5

/** How sure a pronoun's antecedent is at most: of those that nothing speaks against, one in fifty is wrong. */
const SUREST = 0.98

/** Is shown the candidates of each pronoun, by its token index: for training. */
export type Observer = (at: number, candidates: readonly Antecedent[]) => void

/**
 * Resolves pronouns and descriptions in one pass over the text that keeps the entities mentioned last in mind. People
 * whom the article never names are drafts as well. The references are in text order.
 */
export function resolveReferences(
  document: Document,
  names: readonly NameReference[],
  titleHeads: ReadonlySet<number>,
  quoted: Uint8Array,
  syntax: Syntax,
  weights: AntecedentWeights,
  observe?: Observer,
): DraftReference[] {
  const walk = new Walk(document, names, titleHeads, quoted, syntax, weights, observe)
  walk.run()
  walk.references.sort((a, b) => a.from - b.from || b.to - a.to)
  return walk.references
}

class Walk {
  readonly references: DraftReference[] = []
  readonly #document: Document
  readonly #tokens: readonly Token[]
  readonly #names: readonly NameReference[]
  readonly #quoted: Uint8Array
  /** The number of each sentence, of those that are not wholly between quotation marks. */
  readonly #told: Int32Array
  readonly #recency = new Recency()
  /** Whom each family name that several share meant last. */
  readonly #meant = new Map<string, Draft>()
  readonly #roles = new Roles()
  readonly #byInitials: ReadonlyMap<string, Draft>
  readonly #observe: Observer | undefined
  readonly #syntax: Syntax
  readonly #weights: AntecedentWeights
  readonly #titleHeads: ReadonlySet<number>
  /** Index of the first name that is still to come. */
  #next = 0

  constructor(
    document: Document,
    names: readonly NameReference[],
    titleHeads: ReadonlySet<number>,
    quoted: Uint8Array,
    syntax: Syntax,
    weights: AntecedentWeights,
    observe: Observer | undefined,
  ) {
    this.#syntax = syntax
    this.#weights = weights
    this.#observe = observe
    this.#document = document
    this.#tokens = document.tokens
    this.#names = names
    this.#quoted = quoted
    this.#told = numberSentences(document, this.#quoted)
    this.#titleHeads = titleHeads
    const drafts = new Set(names.map(({ draft }) => draft))
    this.#byInitials = officeInitials(drafts)
    for (const draft of drafts) for (const { role } of draft.titles) this.#roles.enter(role, draft)
  }

  run(): void {
    for (let i = 0; i < this.#tokens.length; i++) {
      const name = this.#names[this.#next]
      if (name?.from === i) {
        this.#next++
        if (name.draft.type === 'group' || PARTISAN.test(this.#tokens[name.to - 1]!.lower)) this.#resolveMember(name)
        this.#enter(name.family === null ? name : this.#ofFamily(name, name.family))
        i = name.to - 1
        continue
      }
      const { pos, lower } = this.#tokens[i]!
      if (pos === 'PRON' || pos === 'DET') {
        const pronoun = PRONOUNS.get(lower)
        if (lower === 'them') this.#resolveOneOf(i)
        if (pronoun !== undefined) this.#resolvePronoun(pronoun, i)
      } else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') {
        if (!this.#resolveInitials(i)) this.#resolveNoun(i, name)
      }
    }
  }

  #resolvePronoun(pronoun: Pronoun, at: number): void {
    if (pronoun.kind === 'plural') return
    const part = partOfPronoun(this.#syntax.treeAt(at), pronoun, at)
    if (part === null) return
    const name = this.#names[this.#next]
    const opens = name !== undefined && part.role === 'possessive' && pronoun.kind !== 'thing'
    const ahead = opens ? subjectAhead(this.#syntax.treeAt(at), this.#quoted, at, pronoun.kind, name) : null
    const object = name === undefined || ahead !== null ? null : objectAhead(this.#tokens, at, name)
    const place = this.#placeOf(at, pronoun.kind, part, object)
    if (ahead !== null) {
      this.#enterPronoun(ahead, pronoun, at, place, 1)
      return
    }
    const candidates = candidatesFor(place, this.#recency, this.#weights, this.#observe !== undefined)
    this.#observe?.(at, candidates)
    const antecedent = findAntecedent(candidates, PRONOUN_THRESHOLD)
    if (antecedent === null) return
    this.#enterPronoun(antecedent.draft, pronoun, at, place, shareOf(candidates, antecedent))
  }

  #enterPronoun(draft: Draft, pronoun: Pronoun, at: number, place: Place, confidence: number): void {
    if (pronoun.kind !== 'thing') draft.heard += pronoun.kind === 'female' ? 1 : -1
    const { start, end } = this.#tokens[at]!
    this.references.push({
      from: at,
      to: at + 1,
      start,
      end,
      form: 'pronoun',
      draft,
      confidence: Math.min(confidence, SUREST),
    })
    this.#remember(draft, 'pronoun', at, at + 1, place)
  }

  #placeOf(at: number, asked: Place['asked'], grammar: ClausePart, not: Draft | null): Place {
    const { sentence, paragraph } = this.#tokens[at]!
    const quoted = this.#quoted[at] === 1
    const told = this.#told[sentence]!
    const { role, reports, questioned, subordinate } = grammar
    const to = at + 1
    const tail = reports && this.#tokens[at - 1]?.text === ',' && isWord(this.#tokens[at - 2])
    return { from: at, to, sentence: told, paragraph, quoted, role, reports, questioned, subordinate, asked, not, tail }
  }

  #resolveNoun(head: number, name: DraftReference | undefined): void {
    if (this.#titleHeads.has(head) || name?.from === head + 1) return
    const description = findDescription(this.#tokens, head)
    if (description === null || description.plural || this.#isNamedBehind(head)) return
    this.#resolveDescription(description)
  }

  /** "the chairman of the forum, Ishaku Pam": the name behind says who it is. */
  #isNamedBehind(head: number): boolean {
    const tree = this.#syntax.treeAt(head)
    for (let next = this.#next; next < this.#next + NAMES_BEHIND; next++) {
      const name = this.#names[next]
      if (name === undefined || name.from >= tree.to) return false
      if (this.#tokens[name.from - 1]!.text === ',' && this.#isApposed(tree, head, name)) return true
    }
    return false
  }

  #isApposed(tree: SyntaxTree, head: number, name: TokenRange): boolean {
    let at = headOf(tree, { from: name.from, to: Math.min(name.to, tree.to) })
    if (labelAt(tree, at) !== 'appos') return false
    // It may hang on the place that completes the description.
    do at = tree.head[at]!
    while (at > head && COMPLETES.has(labelAt(tree, at)))
    return at === head
  }

  /** "One of them said": somebody whom the article does not name. */
  #resolveOneOf(at: number): void {
    const one = at - 2
    if (this.#tokens[at - 1]?.lower !== 'of' || !ONE.has(this.#tokens[one]?.lower ?? '')) return
    const grammar = this.#partOf(one, at + 1)
    if (grammar.role !== 'subject' || !grammar.reports || this.#quoted[at] === 1) return
    const draft = createDraft('person', [], [], false)
    addForm(draft, { text: this.#document.text.slice(this.#tokens[one]!.start, this.#tokens[at]!.end), quoted: false })
    this.#enter({ ...tokenSpan(this.#tokens, one, at + 1), form: 'description', draft, confidence: 0.6 })
  }

  /** "the PM", where the article has a "Prime Minister Berg". */
  #resolveInitials(at: number): boolean {
    const draft = this.#byInitials.get(this.#tokens[at]!.lower)
    const from = draft === undefined ? -1 : officeFrom(this.#tokens, at)
    if (draft === undefined || from < 0) return false
    this.#enter({ ...tokenSpan(this.#tokens, from, at + 1), form: 'description', draft, confidence: 0.6 })
    return true
  }

  /** "the Republican", "the Iranian": one of a group. */
  #resolveMember({ from, to }: DraftReference): void {
    const description = findMember(this.#tokens, from, to)
    if (description !== null) this.#resolveDescription(description)
  }

  #resolveDescription(description: Description): void {
    const { from, to } = description
    const place = this.#placeOfDescription(description)
    const organization = asOrganization(description)
    const known =
      this.#findKnown(description, place) ??
      (organization === null ? null : this.#findKnown(organization, { ...place, asked: 'thing' }))
    const draft = known ?? (this.#introduces(description, place) ? this.#introduce(description) : null)
    if (draft === null) {
      this.#setApart(description, place)
      return
    }
    if (draft.type === 'organization') draft.kinds.add(description.role)
    const { start, end } = tokenSpan(this.#tokens, from, to)
    this.#enter({ from, to, start, end, form: 'description', draft, confidence: 0.6 })
  }

  #findKnown(description: Description, place: Place): Draft | null {
    if (description.article !== 'definite') return null
    const { role } = description
    if (description.of === 'organization' && description.ofPronoun) {
      const owner = this.#draftAt(description.possessor)
      if (owner?.type === 'person') return organizationOf(owner, this.#recency)
    }
    const object = isObject(this.#tokens, description)
    const isApart = (draft: Draft) =>
      (object && this.#isIn(draft, place.sentence)) || this.#roles.isApart(role, draft, place.sentence)
    return findDescribed(description, place, this.#recency, this.#weights, this.#roles.of(role), isApart)
  }

  /** Whether somebody is told of in a sentence. */
  #isIn(draft: Draft, sentence: number): boolean {
    return this.#recency
      .latest()
      .some((recalled) => recalled.draft === draft && recalled.outside?.sentence === sentence)
  }

  /** Behind "Berg met a prosecutor", nobody known is the prosecutor; behind "Berg met the prosecutor", Berg is not. */
  #setApart(description: Description, { quoted, sentence }: Place): void {
    if (quoted || !setsApart(this.#tokens, description)) return
    const { role, article, possessor } = description
    const anybody = article === 'indefinite' || possessor >= 0
    const from = anybody ? null : this.#recency.latest().find(({ outside }) => outside?.sentence === sentence)?.draft
    if (from !== undefined) this.#roles.setApart(role, from, sentence)
  }

  #introduces(description: Description, place: Place): boolean {
    return introduces(this.#tokens, description, place, () => this.#draftAt(description.from - 2))
  }

  #placeOfDescription({ from, wholeTo, head, gender, of, possessor }: Description): Place {
    const grammar = this.#partOf(from, wholeTo)
    const asked = of === 'organization' ? 'thing' : gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'person'
    return this.#placeOf(head, asked, grammar, this.#draftAt(possessor) ?? this.#pronounBehind(wholeTo))
  }

  /** Whom the pronoun stands for that the verb at the token `verb` has as its object: "the judge told him". */
  #pronounBehind(verb: number): Draft | null {
    const at = this.#tokens[verb]?.pos === 'AUX' ? verb + 2 : verb + 1
    const pronoun = PRONOUNS.get(this.#tokens[at]?.lower ?? '')
    if (this.#tokens[at - 1]?.pos !== 'VERB' || pronoun === undefined || pronoun.subject) return null
    if (pronoun.kind === 'plural' || pronoun.kind === 'thing' || possesses(this.#tokens, at)) return null
    const part = { role: 'object', reports: false, questioned: false, subordinate: false } as const
    const place = this.#placeOf(at, pronoun.kind, part, null)
    return findAntecedent(candidatesFor(place, this.#recency, this.#weights), PRONOUN_THRESHOLD)?.draft ?? null
  }

  /** The entity of the last reference so far that ends with the token at `at`; null where none does, or `at` is -1. */
  #draftAt(at: number): Draft | null {
    if (at < 0) return null
    for (let i = this.references.length - 1; i >= 0 && this.references[i]!.to > at; i--) {
      if (this.references[i]!.to === at + 1) return this.references[i]!.draft
    }
    return null
  }

  #introduce({ from, to, head, role, gender, modifiers, complement, proper }: Description): Draft {
    const draft = createDraft('person', [], [], false)
    const words = this.#document.text.slice(this.#tokens[from]!.start, this.#tokens[to - 1]!.end)
    addForm(draft, { text: words.replace(/\s+/g, ' '), quoted: false })
    addTitle(draft, { kind: 'role', from, to, head, role, gender, words: [...modifiers, role], complement, proper })
    this.#roles.enter(role, draft)
    return draft
  }

  /** The name for whom a family name means: the member in mind, rather the one that it meant before, or that the article often names in full. */
  #ofFamily({ from, to, start, end, draft, confidence }: NameReference, family: readonly Draft[]): DraftReference {
    const { lower } = this.#tokens[from]!
    const place = this.#placeOf(from, 'person', this.#partOf(from, to), null)
    const candidates = candidatesFor(place, this.#recency, this.#weights).filter(({ recalled }) =>
      family.includes(recalled.draft),
    )
    const before = this.#meant.get(lower)
    const prior = ({ draft: one }: Recalled) => 1.5 * Math.log2(1 + one.fullNames) + (one === before ? 5 : 0)
    const found = findAntecedent(candidates, Number.NEGATIVE_INFINITY, prior)?.draft ?? draft
    this.#meant.set(lower, found)
    addForm(found, { text: this.#document.text.slice(start, end), quoted: place.quoted })
    return { from, to, start, end, form: 'name', draft: found, confidence }
  }

  #enter(reference: DraftReference): void {
    const { from, to, draft, form } = reference
    this.references.push(reference)
    this.#remember(draft, form, from, to, this.#partOf(from, to))
  }

  /** What the noun phrase or name of the tokens `from` to `to - 1` does in its clause. */
  #partOf(from: number, to: number): ClausePart {
    const tree = this.#syntax.treeAt(from)
    return clausePartOf(tree, headOf(tree, { from, to: Math.min(to, tree.to) }))
  }

  #remember(draft: Draft, form: MentionForm, from: number, to: number, grammar: ClausePart): void {
    const { sentence, paragraph } = this.#tokens[from]!
    const quoted = this.#quoted[from] === 1
    const told = this.#told[sentence]!
    const { role, reports, questioned, subordinate } = grammar
    // Written out, here and in #placeOf: a spread of several objects takes many times as long.
    const position = { from, to, sentence: told, paragraph, quoted, role, reports, questioned, subordinate, form }
    this.#recency.add(draft, position)
  }
}

/** How many names behind a description may be its own: those that complete it come first. */
const NAMES_BEHIND = 3

const COMPLETES: ReadonlySet<string> = new Set(['pobj', 'prep'])

const ONE = new Set(['one', 'another'])

const PARTISAN = /^(?:republican|democrat)$/

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.pos !== 'PUNCT' || token.text === ')')
}
