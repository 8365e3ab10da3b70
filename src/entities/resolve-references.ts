import type { MentionForm } from '../records.js'
import { type Document, type Token, tokenSpan } from '../text/document.js'
import { nounPhraseAround } from '../text/noun-phrases.js'
import { addForm, addTitle, createDraft, type Draft, type DraftReference, type NameReference } from './draft.js'
import { candidatesFor, findAntecedent } from './find-antecedent.js'
import { findDescribed, NAMESAKES } from './find-described.js'
import { asOrganization, type Description, findDescription, findMember } from './find-description.js'
import { type Grammar, grammarOf } from './grammar.js'
import { PRONOUNS, type Pronoun } from './pronouns.js'
import type { Antecedent, Place } from './rank-antecedents.js'
import { type Recalled, Recency } from './recency.js'

/** An antecedent of a pronoun that scores less is none. */
const PRONOUN_THRESHOLD = -2.5

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
  observe?: Observer,
): DraftReference[] {
  const walk = new Walk(document, names, titleHeads, quoted, observe)
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
  readonly #byRole = new Map<string, Set<Draft>>()
  readonly #observe: Observer | undefined
  readonly #titleHeads: ReadonlySet<number>
  /** Index of the first name that is still to come. */
  #next = 0

  constructor(
    document: Document,
    names: readonly NameReference[],
    titleHeads: ReadonlySet<number>,
    quoted: Uint8Array,
    observe: Observer | undefined,
  ) {
    this.#observe = observe
    this.#document = document
    this.#tokens = document.tokens
    this.#names = names
    this.#quoted = quoted
    this.#told = numberSentences(document, this.#quoted)
    this.#titleHeads = titleHeads
    for (const draft of new Set(names.map(({ draft }) => draft))) {
      for (const { role } of draft.titles) this.#enterRole(role, draft)
    }
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
        if (pronoun !== undefined) this.#resolvePronoun(pronoun, i)
      } else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') {
        this.#resolveNoun(i, name)
      }
    }
  }

  #resolvePronoun(pronoun: Pronoun, at: number): void {
    if (pronoun.kind === 'plural') return
    const grammar = grammarOf(this.#tokens, at, at, at + 1)
    const possessive = pronoun.possessive || (this.#tokens[at]!.lower === 'her' && possesses(this.#tokens, at))
    const role = possessive ? 'possessive' : pronoun.subject && grammar.role !== 'object' ? 'subject' : 'object'
    const reports = role === 'subject' && grammar.reports
    if (pronoun.kind === 'thing' && !possessive && !(role === 'subject' && this.#acts(at + 1, reports))) return
    const { questioned, subordinate } = grammar
    const part = { role, reports, questioned, subordinate } as const
    const place = this.#placeOf(at, pronoun.kind, part, this.#objectBehind(at))
    const candidates = candidatesFor(place, this.#recency, this.#observe !== undefined)
    this.#observe?.(at, candidates)
    const antecedent = findAntecedent(candidates, PRONOUN_THRESHOLD)
    if (antecedent === null) return
    const { draft } = antecedent
    if (pronoun.kind !== 'thing') draft.heard += pronoun.kind === 'female' ? 1 : -1
    const { start, end } = this.#tokens[at]!
    this.references.push({ from: at, to: at + 1, start, end, form: 'pronoun', draft, confidence: 0.8 })
    this.#remember(draft, 'pronoun', at, at + 1, place)
  }

  /** Whether the "it" before the token at `behind` does something, as organizations do, and is not just "it is". */
  #acts(behind: number, reports: boolean): boolean {
    const verb = this.#tokens[behind]
    return reports || (verb?.pos === 'VERB' && !IMPERSONAL.has(verb.lower))
  }

  /** Whom a verb behind the token at `at` has as its object. */
  #objectBehind(at: number): Draft | null {
    const name = this.#names[this.#next]
    return name === undefined ? null : objectBehind(this.#tokens, at, name)
  }

  #placeOf(at: number, asked: Place['asked'], grammar: Grammar, not: Draft | null): Place {
    const { sentence, paragraph } = this.#tokens[at]!
    const quoted = this.#quoted[at] === 1
    const told = this.#told[sentence]!
    const { role, reports, questioned, subordinate } = grammar
    const to = at + 1
    return { from: at, to, sentence: told, paragraph, quoted, role, reports, questioned, subordinate, asked, not }
  }

  #resolveNoun(head: number, name: DraftReference | undefined): void {
    if (this.#titleHeads.has(head) || name?.from === head + 1) return
    const description = findDescription(this.#tokens, head)
    if (description !== null && !description.plural) this.#resolveDescription(description)
  }

  /** "the Republican", "the Iranian": one of a group. */
  #resolveMember({ from, to }: DraftReference): void {
    const description = findMember(this.#tokens, from, to)
    if (description !== null) this.#resolveDescription(description)
  }

  #resolveDescription(description: Description): void {
    const { from, to } = description
    const organization = asOrganization(description)
    const known = this.#findKnown(description) ?? (organization === null ? null : this.#findKnown(organization))
    const draft =
      known ?? (introduces(description, this.#placeOfDescription(description)) ? this.#introduce(description) : null)
    if (draft === null) return
    if (draft.type === 'organization') draft.kinds.add(description.role)
    const { start, end } = tokenSpan(this.#tokens, from, to)
    this.#enter({ from, to, start, end, form: 'description', draft, confidence: 0.6 })
  }

  #findKnown(description: Description): Draft | null {
    if (description.article !== 'definite') return null
    const ofRole = this.#byRole.get(description.role) ?? []
    return findDescribed(description, this.#placeOfDescription(description), this.#recency, ofRole)
  }

  #placeOfDescription({ from, wholeTo, head, gender, of, possessor }: Description): Place {
    const grammar = grammarOf(this.#tokens, from, from, wholeTo)
    const asked = of === 'organization' ? 'thing' : gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'person'
    return this.#placeOf(head, asked, grammar, this.#draftAt(possessor))
  }

  /** The entity of the last reference so far that ends with the token at `at`; null where none does, or `at` is -1. */
  #draftAt(at: number): Draft | null {
    if (at < 0) return null
    for (let i = this.references.length - 1; i >= 0 && this.references[i]!.to > at; i--) {
      if (this.references[i]!.to === at + 1) return this.references[i]!.draft
    }
    return null
  }

  #introduce({ from, to, head, role, gender, modifiers }: Description): Draft {
    const draft = createDraft('person', [], [], false)
    const words = this.#document.text.slice(this.#tokens[from]!.start, this.#tokens[to - 1]!.end)
    addForm(draft, { text: words.replace(/\s+/g, ' '), quoted: false })
    addTitle(draft, { kind: 'role', from, to, head, role, gender, words: [...modifiers, role] })
    this.#enterRole(role, draft)
    return draft
  }

  /** The name for whom a family name means: the member in mind, rather the one that it meant before, or that the article often names in full. */
  #ofFamily({ from, to, start, end, draft, confidence }: NameReference, family: readonly Draft[]): DraftReference {
    const { lower } = this.#tokens[from]!
    const { from: phraseFrom } = nounPhraseAround(this.#tokens, from)
    const place = this.#placeOf(from, 'person', grammarOf(this.#tokens, phraseFrom, from, to), null)
    const candidates = candidatesFor(place, this.#recency).filter(({ recalled }) => family.includes(recalled.draft))
    const before = this.#meant.get(lower)
    const prior = ({ draft: one }: Recalled) => 1.5 * Math.log2(1 + one.fullNames) + (one === before ? 2 : 0)
    const found = findAntecedent(candidates, Number.NEGATIVE_INFINITY, prior)?.draft ?? draft
    this.#meant.set(lower, found)
    addForm(found, { text: this.#document.text.slice(start, end), quoted: place.quoted })
    return { from, to, start, end, form: 'name', draft: found, confidence }
  }

  #enter(reference: DraftReference): void {
    const { from, to, draft, form } = reference
    const phrase = form === 'name' ? nounPhraseAround(this.#tokens, from) : reference
    const grammar = grammarOf(this.#tokens, phrase.from, from, to)
    this.references.push(reference)
    this.#remember(draft, form, from, to, grammar)
  }

  #remember(draft: Draft, form: MentionForm, from: number, to: number, grammar: Grammar): void {
    const { sentence, paragraph } = this.#tokens[from]!
    const quoted = this.#quoted[from] === 1
    const told = this.#told[sentence]!
    const { role, reports, questioned, subordinate } = grammar
    // Written out, here and below: a spread of several objects takes many times as long.
    const position = { from, to, sentence: told, paragraph, quoted, role, reports, questioned, subordinate, form }
    this.#recency.add(draft, position)
  }

  #enterRole(role: string, draft: Draft): void {
    const known = this.#byRole.get(role)
    if (known === undefined) this.#byRole.set(role, new Set([draft]))
    else if (known.size < NAMESAKES) known.add(draft)
  }
}

const PARTISAN = /^(?:republican|democrat)$/

/** Whether a description brings in somebody whom the article has not named. */
function introduces({ of, article }: Description, { quoted, reports, role }: Place): boolean {
  if (of !== 'person' || quoted || article === 'bare') return false
  return reports || (article === 'indefinite' && role === 'subject')
}

/** Verbs of an "it" that stands for nothing: "it seems", "it rained". */
const IMPERSONAL = new Set(
  (
    'appeared appears became becomes came comes depends feels felt followed follows got gets happened happens helped ' +
    'helps looked looks made makes mattered matters means meant needs rained rains remained remains seemed seems ' +
    'snowed snows sounded sounds takes took turned turns worked works'
  ).split(' '),
)

/** How far behind a pronoun its verb's object is looked for: "he reportedly told Mr Berg". */
const OBJECT_REACH = 5

function objectBehind(tokens: readonly Token[], at: number, name: DraftReference): Draft | null {
  if (name.from > at + OBJECT_REACH || tokens[name.from]!.sentence !== tokens[at]!.sentence) return null
  for (let i = at + 1; i < name.from; i++) if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'SCONJ') return null
  return tokens[name.to]?.lower === "'s" ? null : name.draft
}

/** The "her" of "her house", not of "told her". */
function possesses(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]
  if (behind === undefined || behind.sentence !== tokens[at]!.sentence) return false
  return behind.pos === 'NOUN' || behind.pos === 'ADJ' || behind.pos === 'PROPN' || behind.pos === 'NUM'
}

function numberSentences({ sentences, tokens }: Document, quoted: Uint8Array): Int32Array {
  const numbers = new Int32Array(sentences.length)
  let number = 0
  sentences.forEach(({ from, to }, index) => {
    let i = from
    while (i < to && (quoted[i] === 1 || tokens[i]!.pos === 'PUNCT')) i++
    if (i < to) number++
    numbers[index] = number
  })
  return numbers
}
