import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { MentionForm } from '../records.js'
import { type Document, type Token, tokenSpan } from '../text/document.js'
import { nounPhraseAround } from '../text/noun-phrases.js'
import { addForm, addTitle, createDraft, type Draft, type DraftReference, type NameReference } from './draft.js'
import { candidatesFor, findAntecedent, shareOf } from './find-antecedent.js'
import { findDescribed, NAMESAKES } from './find-described.js'
import { asOrganization, type Description, findDescription, findMember } from './find-description.js'
import { genderOf } from './gender.js'
import { type Grammar, grammarOf } from './grammar.js'
import { isSmall } from './name-words.js'
import { PRONOUNS, type Pronoun, type PronounKind } from './pronouns.js'
import type { Antecedent, Place } from './rank-antecedents.js'
import { type Recalled, Recency } from './recency.js'

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
  /** Who is not meant by a role, since somebody else had it just before: the one told of in one sentence with him; null: nobody is. */
  readonly #apart = new Map<string, { readonly from: Draft | null; readonly sentence: number }>()
  /** Whom the initials of an office mean: "the PM". */
  readonly #byInitials = new Map<string, Draft>()
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
      for (const { role, kind, words } of draft.titles) {
        this.#enterRole(role, draft)
        if (kind === 'role') for (const initials of initialsOfTitle(words)) this.#byInitials.set(initials, draft)
      }
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
        if (lower === 'them') this.#resolveOneOf(i)
        if (pronoun !== undefined) this.#resolvePronoun(pronoun, i)
      } else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') {
        if (!this.#resolveInitials(i)) this.#resolveNoun(i, name)
      }
    }
  }

  #resolvePronoun(pronoun: Pronoun, at: number): void {
    if (pronoun.kind === 'plural') return
    const grammar = grammarOf(this.#tokens, at, at, at + 1)
    const possessive = pronoun.possessive || (this.#tokens[at]!.lower === 'her' && possesses(this.#tokens, at))
    const role = possessive
      ? 'possessive'
      : pronoun.subject && (grammar.role !== 'object' || pronoun.kind !== 'thing')
        ? 'subject'
        : 'object'
    const reports = role === 'subject' && grammar.reports
    if (pronoun.kind === 'thing' && !possessive && !(role === 'subject' && this.#acts(at + 1, reports))) return
    const { questioned, subordinate } = grammar
    const part = { role, reports, questioned, subordinate } as const
    const ahead = possessive && pronoun.kind !== 'thing' ? this.#subjectAhead(at, pronoun.kind) : null
    const place = this.#placeOf(at, pronoun.kind, part, ahead === null ? this.#objectBehind(at) : null)
    if (ahead !== null) {
      this.#enterPronoun(ahead, pronoun, at, place, 1)
      return
    }
    const candidates = candidatesFor(place, this.#recency, this.#observe !== undefined)
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

  /** "In her speech, Berg said": whom the possessive of a phrase that opens the sentence stands for. */
  #subjectAhead(at: number, kind: PronounKind): Draft | null {
    const name = this.#names[this.#next]
    if (name === undefined || name.family !== null || name.draft.type !== 'person') return null
    if (name.from > at + FRONTED || !opensSentence(this.#tokens, at) || this.#quoted[at] !== this.#quoted[name.from])
      return null
    const { from } = nounPhraseAround(this.#tokens, name.from)
    const comma = this.#tokens[from - 1]!
    if (comma.text !== ',' || comma.sentence !== this.#tokens[at]!.sentence) return null
    const gender = genderOf(name.draft)
    if (gender !== 'unknown' && gender !== kind) return null
    return grammarOf(this.#tokens, from, name.from, name.to).role === 'subject' ? name.draft : null
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
    const tail = reports && this.#tokens[at - 1]?.text === ',' && isWord(this.#tokens[at - 2])
    return { from: at, to, sentence: told, paragraph, quoted, role, reports, questioned, subordinate, asked, not, tail }
  }

  #resolveNoun(head: number, name: DraftReference | undefined): void {
    if (this.#titleHeads.has(head) || name?.from === head + 1) return
    const description = findDescription(this.#tokens, head)
    if (description !== null && !description.plural) this.#resolveDescription(description)
  }

  /** "One of them said": somebody whom the article does not name. */
  #resolveOneOf(at: number): void {
    const one = at - 2
    if (this.#tokens[at - 1]?.lower !== 'of' || !ONE.has(this.#tokens[one]?.lower ?? '')) return
    const grammar = grammarOf(this.#tokens, one, one, at + 1)
    if (grammar.role !== 'subject' || !grammar.reports || this.#quoted[at] === 1) return
    const draft = createDraft('person', [], [], false)
    addForm(draft, { text: this.#document.text.slice(this.#tokens[one]!.start, this.#tokens[at]!.end), quoted: false })
    this.#enter({ ...tokenSpan(this.#tokens, one, at + 1), form: 'description', draft, confidence: 0.6 })
  }

  /** "the PM", where the article has a "Prime Minister Berg". */
  #resolveInitials(at: number): boolean {
    const { text, lower } = this.#tokens[at]!
    if (this.#byInitials.size === 0 || !isAcronym(text)) return false
    // "the Kerala CM"
    const from = this.#tokens[at - 1]?.pos === 'PROPN' ? at - 2 : at - 1
    if (this.#tokens[from]?.lower !== 'the') return false
    const draft = this.#byInitials.get(lower)
    if (draft === undefined || this.#tokens[at + 1]?.pos === 'PROPN') return false
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
    const organization = asOrganization(description)
    const known = this.#findKnown(description) ?? (organization === null ? null : this.#findKnown(organization))
    const draft = known ?? (this.#introduces(description) ? this.#introduce(description) : null)
    if (draft === null) {
      this.#setApart(description)
      return
    }
    if (draft.type === 'organization') draft.kinds.add(description.role)
    const { start, end } = tokenSpan(this.#tokens, from, to)
    this.#enter({ from, to, start, end, form: 'description', draft, confidence: 0.6 })
  }

  #findKnown(description: Description): Draft | null {
    if (description.article !== 'definite') return null
    const ofRole = this.#byRole.get(description.role) ?? []
    const place = this.#placeOfDescription(description)
    const apart = this.#apart.get(description.role)
    const before = this.#tokens[description.from - 1]
    const object =
      before?.pos === 'VERB' &&
      !before.lower.endsWith('ing') &&
      !reportingVerbs.has(before.lower) &&
      before.sentence === this.#tokens[description.head]!.sentence
    const isApart = (draft: Draft) =>
      (object && this.#isIn(draft, place.sentence)) ||
      (apart !== undefined && place.sentence - apart.sentence <= APART_REACH && (apart.from ?? draft) === draft)
    return findDescribed(description, place, this.#recency, ofRole, isApart)
  }

  /** Whether somebody is told of in a sentence: "Berg heard the mayor say". */
  #isIn(draft: Draft, sentence: number): boolean {
    return this.#recency
      .latest()
      .some((recalled) => recalled.draft === draft && recalled.outside?.sentence === sentence)
  }

  /** "Berg met a prosecutor", "Berg met the prosecutor": the prosecutor right behind is not Berg. */
  #setApart({ of, role, article, possessor, ofSpeaker, from, head }: Description): void {
    if (of !== 'person' || ofSpeaker || article === 'bare' || this.#quoted[head] === 1) return
    if (this.#isPredicate(from)) return
    const sentence = this.#told[this.#tokens[head]!.sentence]!
    if (article === 'indefinite' || possessor >= 0) {
      this.#apart.set(role, { from: null, sentence })
      return
    }
    const together = this.#recency.latest().find(({ outside }) => outside?.sentence === sentence)
    if (together !== undefined) this.#apart.set(role, { from: together.draft, sentence })
  }

  /** "is a candidate", "as the nominee", "became governor" */
  #isPredicate(from: number): boolean {
    const before = this.#tokens[from - 1]
    return before !== undefined && PREDICATIVE.has(before.lower)
  }

  /** Whether a description brings in somebody whom the article has not named; not "Berg, a candidate". */
  #introduces(description: Description): boolean {
    const { article, from } = description
    if (this.#isPredicate(from)) return false
    if (article === 'indefinite' && this.#tokens[from - 1]?.text === ',') {
      const before = this.#draftAt(from - 2)
      if (before?.type === 'person') return false
    }
    return introduces(description, this.#placeOfDescription(description))
  }

  #placeOfDescription({ from, wholeTo, head, gender, of, possessor }: Description): Place {
    const grammar = grammarOf(this.#tokens, from, from, wholeTo)
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
    return findAntecedent(candidatesFor(place, this.#recency), PRONOUN_THRESHOLD)?.draft ?? null
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
    const prior = ({ draft: one }: Recalled) => 1.5 * Math.log2(1 + one.fullNames) + (one === before ? 5 : 0)
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

/** For how many sentences somebody of a role keeps others from being meant by it. */
const APART_REACH = 2

const PREDICATIVE = new Set(
  'is are was were be been being become becomes became becoming remain remains remained as like elected named appointed'.split(
    ' ',
  ),
)

/** The initials of an office of two to four words: "pm", "lg" of "Kashmir Lieutenant Governor". */
function initialsOfTitle(words: readonly string[]): string[] {
  const initials = words.filter((word) => !isSmall(word)).map((word) => word[0]!)
  return [2, 3, 4].filter((length) => length <= initials.length).map((length) => initials.slice(-length).join(''))
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 5 && /^\p{Lu}+$/u.test(text)
}

const ONE = new Set(['one', 'another'])

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

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.pos !== 'PUNCT' || token.text === ')')
}

/** How far behind the possessive of a phrase at the beginning of a sentence its subject may stand. */
const FRONTED = 15

/** "In her speech", "During his first year": the token behind a preposition that begins the sentence. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  return tokens[at - 1]?.pos === 'ADP' && tokens[at - 1]!.sentence === sentence && tokens[at - 2]?.sentence !== sentence
}

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
