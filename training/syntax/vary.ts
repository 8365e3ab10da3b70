/**
 * Makes further sentences to learn from out of those whose subject is a full name, in constructions that the silver parses
 * have too few of or get wrong; the tree is right by the way it is made:
 *
 *   Anna Berg said   ->   Anna Berg, Tom Cruz and Ola Lie said · the mayor of Oslo, Anna Berg, said ·
 *                         Anna Berg, the mayor of Oslo, said · the mayor of Oslo, who left Turku, said
 *
 * Names, places and nouns are those of the articles.
 */
import type { ParsedArticle } from '../../evaluation/parses.js'
import { givenNameGender } from '../../src/language/en/given-names.js'
import { personNouns } from '../../src/language/en/person-nouns.js'
import { labelNumbers, ROOT_LABEL } from '../../src/syntax/labels.js'
import { tagNumbers } from '../../src/syntax/tags.js'
import type { Reader } from '../../src/text/read.js'

/** A word of a made sentence; its head is another word of it, null of the root. */
interface Word {
  text: string
  tag: number
  label: number
  head: Word | null
  /** A space stands before it. */
  spaced: boolean
}

const label = (name: string) => labelNumbers.get(name)!
const tag = (name: string) => tagNumbers.get(name)!
const [NSUBJ, COMPOUND, POBJ, DOBJ] = [label('nsubj'), label('compound'), label('pobj'), label('dobj')]
const [NNP, NN] = [tag('NNP'), tag('NN')]
const PAST = new Set([tag('VBD'), tag('MD')])

/** What the constructions are filled with, each as it was met. */
interface Fillers {
  readonly names: (readonly [given: string, family: string])[]
  readonly places: string[]
  readonly roles: string[]
  /** Verbs with a name as their object: "met". */
  readonly verbs: string[]
}

export function vary(
  articles: readonly ParsedArticle[],
  count: number,
  next: () => number,
  read: Reader,
): ParsedArticle[] {
  const fillers = collect(articles)
  const places = articles.flatMap((article) =>
    article.document.sentences.flatMap((_, sentence) => {
      const subject = fullNameSubject(article, sentence)
      return subject < 0 ? [] : [{ article, sentence, subject }]
    }),
  )
  const made: ParsedArticle[] = []
  while (made.length < count && places.length > 0) {
    const { article, sentence, subject } = places[Math.floor(next() * places.length)]!
    const parsed = toArticle(varied(article, sentence, subject, fillers, next), read)
    if (parsed !== null) made.push(parsed)
  }
  return made
}

function collect(articles: readonly ParsedArticle[]): Fillers {
  const fillers: Fillers = { names: [], places: [], roles: [], verbs: [] }
  for (const { document, heads, labels, tags } of articles) {
    document.tokens.forEach(({ text, lower }, i) => {
      const previous = document.tokens[i - 1]
      if (tags[i] === NN && personNouns.get(lower)?.kind === 'role') fillers.roles.push(text)
      if (tags[i] !== NNP) return
      const compound = labels[i - 1] === COMPOUND && heads[i - 1] === i
      if (compound && labels[i] === NSUBJ && givenNameGender(previous!.text) !== undefined && heads[i - 2] !== i) {
        fillers.names.push([previous!.text, text])
      }
      if (compound || !/^\p{Lu}\p{Ll}+$/u.test(text)) return
      if (labels[i] === POBJ && previous?.lower === 'in') fillers.places.push(text)
      const verb = heads[i]!
      if (labels[i] === DOBJ && PAST.has(tags[verb]!)) fillers.verbs.push(document.tokens[verb]!.text)
    })
  }
  return fillers
}

/** The subject of a verb in the past that is a given name and a family name, and nothing else; -1 where there is none. */
function fullNameSubject({ document, heads, labels, tags }: ParsedArticle, sentence: number): number {
  const { from, to } = document.sentences[sentence]!
  for (let i = from + 1; i < to - 1; i++) {
    if (labels[i] !== NSUBJ || tags[i] !== NNP || !PAST.has(tags[heads[i]!]!)) continue
    if (heads[i - 1] !== i || givenNameGender(document.tokens[i - 1]!.text) === undefined) continue
    const others = heads.subarray(from, to).filter((head) => head === i).length
    if (others === 1 && document.tokens[i + 1]!.pos !== 'PUNCT') return i
  }
  return -1
}

function varied(
  article: ParsedArticle,
  sentence: number,
  subject: number,
  fillers: Fillers,
  next: () => number,
): Word[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const words = toWords(article, sentence)
  const at = subject - article.document.sentences[sentence]!.from
  const name = words[at]!
  const given = words[at - 1]!
  const kind = Math.floor(next() * 5)
  const phrase = (head: Word | null, role: string): Word[] =>
    nounWithPlace(head, role, pick(fillers.places), next() < 0.7)
  if (kind === 0) {
    const list = [name]
    const added: Word[] = []
    for (const last of [false, true]) {
      const [first, family] = pick(fillers.names)
      const before = list.at(-1)!
      const member = word(family, NNP, label('conj'), before)
      added.push(
        last ? word('and', tag('CC'), label('cc'), before) : word(',', tag(','), label('punct'), before, false),
      )
      if (next() < 0.7) added.push(word(first, NNP, COMPOUND, member))
      added.push(member)
      list.push(member)
    }
    words.splice(at + 1, 0, ...added)
  } else if (kind === 1) {
    const role = phrase(name, pick(fillers.roles))
    role.find(({ label: of }) => of === NSUBJ)!.label = label('appos')
    words.splice(at + 1, 0, comma(name), ...role, comma(name))
  } else {
    const role = phrase(name.head, pick(fillers.roles))
    const head = role.find(({ label: of }) => of === NSUBJ)!
    const apposed = kind === 2 || kind === 3
    const clause =
      kind === 3 || kind === 4 ? whoClause(apposed ? name : head, pick(fillers.verbs), pick(fillers.places)) : []
    if (apposed) {
      name.head = head
      name.label = label('appos')
      words.splice(
        at - 1,
        2,
        ...role,
        comma(head),
        given,
        name,
        ...(clause.length > 0 ? [comma(name), ...clause] : []),
        comma(head),
      )
    } else words.splice(at - 1, 2, ...role, comma(head), ...clause, comma(head))
    if (at === 1) role[0]!.text = role[0]!.text.replace(/^./, (letter) => letter.toUpperCase())
  }
  return words
}

function word(text: string, of: number, as: number, head: Word | null, spaced = true): Word {
  return { text, tag: of, label: as, head, spaced }
}

function comma(head: Word): Word {
  return word(',', tag(','), label('punct'), head, false)
}

/** "the mayor of Oslo", "the Oslo mayor" */
function nounWithPlace(head: Word | null, role: string, place: string, behind: boolean): Word[] {
  const noun = word(role, NN, NSUBJ, head)
  const article = word('the', tag('DT'), label('det'), noun)
  if (!behind) return [article, word(place, NNP, COMPOUND, noun), noun]
  const of = word('of', tag('IN'), label('prep'), noun)
  return [article, noun, of, word(place, NNP, POBJ, of)]
}

/** "who left Turku" */
function whoClause(noun: Word, text: string, place: string): Word[] {
  const verb = word(text, tag('VBD'), label('relcl'), noun)
  return [word('who', tag('WP'), NSUBJ, verb), verb, word(place, NNP, DOBJ, verb)]
}

function toWords({ document, heads, labels, tags }: ParsedArticle, sentence: number): Word[] {
  const { from, to } = document.sentences[sentence]!
  const words = document.tokens.slice(from, to).map(({ text, start }, i): Word => {
    const spaced = i > 0 && document.tokens[from + i - 1]!.end < start
    return { text, tag: tags[from + i]!, label: labels[from + i]!, head: null, spaced }
  })
  words.forEach((one, i) => {
    one.head = words[heads[from + i]! - from] ?? null
  })
  return words
}

/** The words as an article of one sentence; null where our tokens are others. */
function toArticle(words: readonly Word[], read: Reader): ParsedArticle | null {
  const document = read(
    words
      .map(({ text, spaced }) => (spaced ? ` ${text}` : text))
      .join('')
      .trim(),
  )
  const { tokens, sentences } = document
  if (
    sentences.length !== 1 ||
    tokens.length !== words.length ||
    tokens.some(({ text }, i) => text !== words[i]!.text)
  ) {
    return null
  }
  const indexOf = new Map(words.map((one, i) => [one, i]))
  return {
    id: 'made',
    document,
    tags: Uint8Array.from(words, (one) => one.tag),
    heads: Int32Array.from(words, ({ head }) => (head === null ? -1 : indexOf.get(head)!)),
    labels: Uint8Array.from(words, ({ head, label: of }) => (head === null ? ROOT_LABEL : of)),
  }
}
