import type { Resolution } from '../entities/resolution.js'
import { nounKind } from '../language/en/noun-kinds.js'
import { personNouns } from '../language/en/person-nouns.js'
import { reportingVerbs } from '../language/en/reporting-verbs.js'
import type { MentionForm } from '../records.js'
import type { Document, Token, TokenSpan } from '../text/document.js'
import {
  INTRODUCING,
  isPossessiveMark,
  nounPhraseAround,
  POSSESSIVE_PRONOUNS,
  withAttachments,
} from '../text/noun-phrases.js'
import { clauseRole } from './clause.js'
import { isSubject, NO_ROLE } from './clause-role.js'
import { withMarks } from './marked-source.js'
import type { Mention } from './mention.js'
import { type NounChunk, nounChunks } from './noun-chunks.js'
import { firstFrom } from './party.js'
import type { Barrier } from './phrase.js'
import { traitsOf } from './traits.js'

/** The people and things outside of marks that are named in one sentence, in text order. */
export type MentionsOf = (sentence: number) => readonly Mention[]

/** Reads the mentions of a sentence when they are first asked for: names, pronouns, descriptions. */
export function mentionsBySentence(document: Document, resolution: Resolution, quoted: Barrier): MentionsOf {
  const read: (readonly Mention[] | undefined)[] = new Array(document.sentences.length)
  return (sentence) => {
    read[sentence] ??= readSentence(document, resolution, quoted, document.sentences[sentence]!)
    return read[sentence]
  }
}

const RELATIVE = new Set(['who', 'which', 'whom', 'that'])

/** How many mentions before "who" may be what it stands for. */
const REACH_BACK = 3

/** How long an apposition may be, in tokens, and what it is made of. */
const APPOSITION_REACH = 14
const APPOSED: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'CCONJ', 'ADP', 'PART'])

const CALLED_REACH = 6
const CALLED = new Set(['called', 'named', 'surnamed', 'as'])
const NAMED_AS = new Set(['name', 'identified', 'named', 'known'])

const PEOPLE: ReadonlySet<string> = new Set(['person', 'group'])

function readSentence(document: Document, resolution: Resolution, quoted: Barrier, { from, to }: TokenSpan): Mention[] {
  const { references } = resolution
  const { tokens } = document
  const chunks = nounChunks(document, from, to)
  const mentions: Mention[] = []
  let hasMain = false
  let r = firstFrom(references, from)
  let c = 0
  while (true) {
    const reference = references[r]
    const chunk = chunks[c]
    const hasReference = reference !== undefined && reference.from < to
    if (!hasReference && chunk === undefined)
      return withoutAsides(document, resolution, withoutTitles(document, resolution, mentions)).map(withApposition)
    if (hasReference && (chunk === undefined || reference.from < chunk.to)) {
      // A chunk is a mention of its own where its head lies behind the references in it.
      r++
      if (chunk !== undefined && reference.to >= chunk.to) c++
      if (!quoted(reference.from) && reference.to <= to)
        add(
          reference,
          reference.form,
          reference.entity,
          chunk,
          null,
          reference.form === 'pronoun' ? reference.confidence : 1,
        )
    } else if (chunk !== undefined) {
      c++
      if (quoted(chunk.from)) continue
      const antecedent = RELATIVE.has(tokens[chunk.from]!.lower) ? antecedentOf(chunk) : null
      add(chunk, chunk.kind, antecedent?.entity ?? null, undefined, antecedent, 1)
    }
  }

  function add(
    { from, to, start, end }: TokenSpan,
    kind: MentionForm,
    entity: number | null,
    chunk: NounChunk | undefined,
    antecedent: Mention | null,
    sureness: number,
  ): void {
    const inChunk = chunk !== undefined && from < chunk.to
    const modifier = inChunk && to < chunk.to
    const begin = inChunk && chunk.from < from && !modifier ? chunk.from : from
    const phrase = { from: kind === 'name' && isOfPerson(entity) ? startOfOffice(tokens, begin, from) : begin, to }
    const role = isWhere(phrase.from, entity) ? NO_ROLE : clauseRole(document, withMarks(document, phrase), quoted)
    const possessive = isPossessiveMark(tokens[to])
    const main = !hasMain && antecedent === null && isSubject(role) && !isSubordinate(document, phrase.from)
    hasMain ||= main
    const mention = {
      from,
      to,
      start,
      end,
      kind,
      entity,
      sureness,
      phrase,
      role,
      modifier,
      possessive,
      antecedent,
      main,
    }
    mentions.push(Object.assign(mention, { traits: traitsOf(document, resolution, mention) }))
  }

  /** "who grew up in Paris, France said": a place behind "in", or behind such a one, does nothing. */
  function isWhere(from: number, entity: number | null): boolean {
    if (!isPlace(entity)) return false
    const last = mentions.at(-1)
    const behindPlace = tokens[from - 1]?.text === ',' && last?.to === from - 1 && isPlace(last.entity)
    return tokens[(behindPlace ? last.phrase.from : from) - 1]?.lower === 'in'
  }

  function isOfPerson(entity: number | null): boolean {
    return entity !== null && resolution.entities[entity]!.type === 'person'
  }

  function isPlace(entity: number | null): boolean {
    return entity !== null && resolution.entities[entity]!.type === 'place'
  }

  /**
   * "Jason Ervin, who thinks": a relative pronoun stands for the mention right before it, "who" in "the owner of the shop who
   * thinks" for the nearest that can be a person.
   */
  function antecedentOf({ from }: TokenSpan): Mention | null {
    const last = lastBefore(from)
    const apposed = last === undefined ? undefined : apposedTo(last)
    if (apposed !== undefined) return apposed
    const holder = last === undefined ? undefined : holderOf(last)
    if (holder !== undefined) return holder
    if (last !== undefined && last.to >= from - 1 && last.entity !== null && isSomebody(last)) return last
    const somebody = !tokens[from]!.lower.startsWith('who')
      ? undefined
      : mentions.slice(-REACH_BACK).findLast(isSomebody)
    if (somebody !== undefined || last === undefined) return somebody ?? null
    return last.to === from || (last.to === from - 1 && tokens[from - 1]!.pos === 'PUNCT') ? last : null
  }

  /** The mention right before a token, the longest of those that end there: "the French president" rather than "French". */
  function lastBefore(at: number): Mention | undefined {
    const end = tokens[at - 1]?.pos === 'PUNCT' ? at - 1 : at
    const ending = mentions.slice(-REACH_BACK).filter(({ to }) => to === end)
    return ending.sort((a, b) => a.from - b.from)[0] ?? mentions.at(-1)
  }

  /** "Omar Atout" of "Omar Atout, a baker and writer from Lund, who": the name that a description is in apposition to. */
  function apposedTo(last: Mention): Mention | undefined {
    if (isPerson(last) || last.kind === 'pronoun') return undefined
    for (let i = last.from - 1; i > Math.max(from, last.from - APPOSITION_REACH); i--) {
      if (tokens[i]!.text === ',')
        return mentions.slice(-APPOSITION_REACH).find((other) => isPerson(other) && other.to === i)
      if (!APPOSED.has(tokens[i]!.pos)) return undefined
    }
    return undefined
  }

  /** "An aide" of "an aide to Berg, who": the description that a name hangs on. */
  function holderOf({ phrase: { from } }: Mention): Mention | undefined {
    if (tokens[from - 1]?.pos !== 'ADP' && tokens[from - 1]?.lower !== 'to') return undefined
    const holder = mentions.slice(-APPOSITION_REACH).find(({ to }) => to === from - 1)
    const indefinite = holder?.kind === 'description' && INTRODUCING.has(tokens[holder.from]!.lower)
    return indefinite && nounKind(tokens[holder.to - 1]!.lower) === 'person' ? holder : undefined
  }

  function isSomebody({ kind, entity, to }: Mention): boolean {
    if (entity !== null) return PEOPLE.has(resolution.entities[entity]!.type)
    const { lower } = tokens[to - 1]!
    const named = nounKind(lower)
    return kind === 'pronoun' || named === 'person' || named === 'group'
  }

  /** "Omar Atout, a baker", "the baker, Omar Atout,": the description stands for the name. */
  function withApposition(mention: Mention, i: number): Mention {
    if (mention.kind !== 'description' || mention.entity !== null || mention.antecedent !== null) return mention
    const titled = mentions.slice(i + 1, i + 4).find((other) => isPerson(other) && other.phrase.from === mention.from)
    if (titled !== undefined) return withAntecedent(mention, titled)
    const called = mentions
      .slice(i + 1, i + 4)
      .find((other) => isPerson(other) && isCalled(mention.to, other.phrase.from))
    if (called !== undefined) return withAntecedent(mention, called)
    // A name within the description may lie between: "Omar Atout, a Twitter user".
    let last = i - 1
    while (last > i - 4 && (mentions[last]?.to ?? 0) > mention.from) last--
    const before = mentions[last]
    if (before !== undefined && isPerson(before) && isBeside(before, mention)) {
      return opensClause(document, before) ? withAntecedent(mention, before) : mention
    }
    const to = endWithAttachments(document, mention)
    const behind = mentions.slice(i + 1, i + 4).find((other) => isPerson(other) && isBeside({ to }, other))
    if (behind === undefined) return mention
    const next = tokens[behind.to]
    // "said her lawyer, Ana Cruz." ends with the name; "when the baker came, Omar Atout left" does not go on with a comma.
    const closed =
      next?.text === ',' || (mention.role.relation === 'inverted' && next?.pos !== 'VERB' && next?.lower !== 'and')
    return closed && opensClause(document, mention) ? withAntecedent(mention, behind) : mention
  }

  /** "A driver called Ana Cruz", "a woman, surnamed Cruz", "a survivor who gave her name as Ana Cruz". */
  function isCalled(to: number, name: number): boolean {
    if (name - to > CALLED_REACH || !CALLED.has(tokens[name - 1]?.lower ?? '')) return false
    return tokens[name - 1]!.lower !== 'as' || tokens.slice(to, name).some(({ lower }) => NAMED_AS.has(lower))
  }

  function isPerson({ kind, entity }: Mention): boolean {
    return kind === 'name' && isOfPerson(entity)
  }

  function isBeside({ to }: { readonly to: number }, { phrase }: Mention): boolean {
    return tokens[to]?.text === ',' && phrase.from === to + 1
  }
}

/**
 * Where "Secretary of State Ana Cruz" begins, the phrase being "State Ana Cruz", or "Ministry of Health spokesman Ana Cruz"; not
 * "a friend of Mayor Ana Cruz".
 */
function startOfOffice(tokens: Document['tokens'], from: number, name: number): number {
  if (from === name || !COMPLETING.has(tokens[from - 1]?.lower ?? '')) return from
  if (tokens[from - 2]?.sentence !== tokens[name]!.sentence) return from
  const outer = nounPhraseAround(tokens, from - 2)
  if (INTRODUCING.has(tokens[outer.from]!.lower)) return from
  const office = personNouns.get(tokens[from - 2]!.lower)
  // "said Lind of his striker Ana Cruz"
  if (POSSESSIVE_PRONOUNS.has(tokens[from]!.lower)) return from
  if (tokens[from]!.pos === 'DET' && isPersonNoun(tokens[name - 1]!)) return from
  if (isPersonNoun(tokens[name - 1]!)) return office === undefined ? outer.from : from
  for (let i = from; i < name; i++) {
    if (isPossessiveMark(tokens[i]) || (tokens[i]!.pos === 'NOUN' && isPersonNoun(tokens[i]!))) return from
  }
  if (office !== undefined) return office.kind === 'role' ? outer.from : from
  // "Representative of the Islands at the UN Ana Cruz"
  const farther = startOfOffice(tokens, outer.from, name)
  return farther === outer.from ? from : farther
}

/** What completes an office: "Minister of Finance", "representative at the UN". */
const COMPLETING = new Set(['of', 'at', 'for'])

/** Not the "Dr." of "Director of the Institute Dr. Ana Cruz". */
function isPersonNoun({ lower }: Token): boolean {
  const noun = personNouns.get(lower)
  return noun !== undefined && noun.kind !== 'honorific'
}

/** The ministry of "said Health Ministry of Peru spokesman Ana Cruz" says nothing. */
function withoutTitles(document: Document, resolution: Resolution, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (mention.modifier || mention.kind !== 'name') return mention
    const titled = mentions
      .slice(i + 1, i + 4)
      .some(({ kind, phrase, from }) => kind === 'name' && phrase.from <= mention.from && mention.to <= from)
    if (!titled) return mention
    const title = { ...mention, modifier: true, role: NO_ROLE, main: false }
    return { ...title, traits: traitsOf(document, resolution, title) }
  })
}

/** "Qi Zhenhong, ambassador to Colombo, told": what stands in the aside of a person is no subject of his verb. */
function withoutAsides(document: Document, resolution: Resolution, mentions: readonly Mention[]): Mention[] {
  let subject: Mention | null = null
  return mentions.map((mention) => {
    const { role, kind, from } = mention
    const verb = subject?.role.verb?.from ?? -1
    const inAside = role.relation === 'agent' || (role.verb?.from === verb && isSubject(role))
    if (from < verb && inAside && !isNameOf(document, subject!, mention)) {
      const aside = { ...mention, role: NO_ROLE, main: false }
      return { ...aside, traits: traitsOf(document, resolution, aside) }
    }
    if (role.aside && kind !== 'pronoun' && isSubject(role)) subject = mention
    return mention
  })
}

/** The "Omar Atout" of "the head of the office, Omar Atout, said" */
function isNameOf(document: Document, subject: Mention, { kind, phrase }: Mention): boolean {
  if (subject.kind !== 'description' || kind !== 'name') return false
  const end = endWithAttachments(document, subject)
  return phrase.from === end + 1 && document.tokens[end]!.text === ','
}

function endWithAttachments({ tokens }: Document, { from, to }: Mention): number {
  return withAttachments(tokens, { from, head: to - 1, to }).to
}

/** Whether a mention begins its sentence or its clause, or stands behind a reporting verb: not in "after Berg, a man left". */
function opensClause({ tokens }: Document, { phrase: { from } }: Mention): boolean {
  const before = tokens[from - 1]
  if (before === undefined || before.sentence !== tokens[from]!.sentence) return true
  return before.pos === 'PUNCT' || before.pos === 'CCONJ' || reportingVerbs.has(before.lower)
}

function withAntecedent(mention: Mention, antecedent: Mention): Mention {
  return { ...mention, entity: antecedent.entity, antecedent }
}

function isSubordinate({ tokens }: Document, from: number): boolean {
  const before = tokens[from - 1]
  return (before?.pos === 'SCONJ' || before?.pos === 'ADP') && before.sentence === tokens[from]!.sentence
}
