import { memoryVerbs, perceptionVerbs } from '../../language/en/perception-verbs.js'
import { childWith, labelAt, type SyntaxTree, tagAt } from '../syntax-tree.js'
import { tagNumbers } from '../tags.js'
import { isVerb } from './clause-of.js'

/**
 * The head of the subject of a verb, as a token index; -1 where it has none. A verb without one of its own takes that of the
 * verb it is coordinated with or hangs on; in place of a relative pronoun stands the noun that its clause hangs on.
 *
 *   [Berg] said · said [Berg] · [Berg] has said · [Berg] came and said · [Berg] wants to say · [Berg] left, saying
 *   a [man] who said · the [plan] that failed · a [man] saying · the [man] asked her to say: of "asked"
 *   they told [Berg] to say: of "say" · [Berg] said he would go and warned: of "warned"
 *   they recalled [Berg] saying: of "saying" · [Berg] messaged her saying
 *
 * Not: said to Berg · told Berg
 */
export function subjectOf(tree: SyntaxTree, verb: number): number {
  const word = subjectWordOf(tree, verb)
  if (word < 0 || !isRelative(tree, word)) return word
  const noun = relativeNoun(tree, tree.head[word]!)
  return noun < 0 ? word : noun
}

/** The same, but a relative pronoun stands for itself: a man [who] said. */
export function subjectWordOf(tree: SyntaxTree, verb: number): number {
  let at = verb
  // Each step goes up the tree.
  for (let step = 0; step < HIGHEST; step++) {
    const own = childWith(tree, at, 'nsubj', 'nsubjpass', 'csubj', 'expl')
    if (own >= 0) {
      if (!isAddressee(tree, own, at)) return own
      at = own - 1
      continue
    }
    const head = tree.head[at]!
    if (head < 0) return -1
    const object = perceived(tree, head, at)
    if (object >= 0) return object
    switch (labelAt(tree, at)) {
      case 'conj':
        if (!isVerb(tree, head) && tagAt(tree, head) !== 'JJ') return -1
        at = isFiniteVerb(tree, at) ? finiteAbove(tree, head) : head
        continue
      case 'xcomp': {
        const object = childWith(tree, head, 'dobj', 'dative')
        if (object >= 0 && tagAt(tree, at) === 'VB' && !isRelative(tree, object)) return object
        break
      }

      case 'relcl':
        return head
      case 'acl':
        if (!isAside(tree, at) && !OBJECT_PRONOUNS.has(tree.tokens[head]!.lower)) return head
        at = finiteAbove(tree, head)
        continue
      case 'advcl':
      case 'aux':
      case 'auxpass':
      case 'pcomp':
      case 'prep':
      case 'dep':
        break
      default:
        return -1
    }
    at = head
  }
  return -1
}

/** The object of a verb of hearing or remembering, whose own doing a verb right behind it tells; -1 where there is none. */
function perceived(tree: SyntaxTree, verb: number, doing: number): number {
  const tag = tree.tag[doing]
  if ((tag !== VBG && tag !== VB) || !PERCEIVING.has(tree.tokens[verb]!.lower)) return -1
  const object = childWith(tree, verb, 'dobj')
  return object >= 0 && tree.last[object]! + 1 === tree.first[doing] ? object : -1
}

/** "messaged her saying": no subject, though it stands before the participle as "him" does in "heard him saying". */
function isAddressee(tree: SyntaxTree, word: number, participle: number): boolean {
  if (tree.tag[participle] !== VBG || word + 1 !== participle || !OBJECT_PRONOUNS.has(tree.tokens[word]!.lower))
    return false
  return word > tree.from && isVerb(tree, word - 1) && !PERCEIVING.has(tree.tokens[word - 1]!.lower)
}

const PERCEIVING: ReadonlySet<string> = new Set([...perceptionVerbs, ...memoryVerbs])

const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'us', 'me'])

/** So far up the tree is looked: in a chain of thousands of verbs, each would go all the way. */
const HIGHEST = 200

/** "who", "which", "that" */
function isRelative(tree: SyntaxTree, token: number): boolean {
  const tag = tagAt(tree, token)
  return (tag === 'WP' || tag === 'WDT') && tree.tokens[token]!.lower !== 'what'
}

/** The noun of the relative clause whose verb this is, or is coordinated with; -1 where it is no relative clause. */
function relativeNoun(tree: SyntaxTree, verb: number): number {
  let at = verb
  while (labelAt(tree, at) === 'conj') at = tree.head[at]!
  return labelAt(tree, at) === 'relcl' ? tree.head[at]! : -1
}

/** "asked about the plan, saying": after a comma it hangs on the clause, whatever noun stands before the comma. */
function isAside({ tokens, tag, first, from }: SyntaxTree, participle: number): boolean {
  const before = first[participle]! - 1
  return tag[participle] === VBG && before >= from && tokens[before]!.text === ','
}

function isFiniteVerb({ tag }: SyntaxTree, verb: number): boolean {
  return FINITE.has(tag[verb]!)
}

/** The nearest verb up from `token`, itself included, that a finite one may be coordinated with: not the "go" of "would go". */
function finiteAbove(tree: SyntaxTree, token: number): number {
  let at = token
  for (let step = 0; step < HIGHEST && tree.head[at]! >= 0; step++) {
    if (isVerb(tree, at) && tree.tag[at] !== VB && tree.tag[at] !== VBG) break
    at = tree.head[at]!
  }
  return at
}

const VB = tagNumbers.get('VB')!
const VBG = tagNumbers.get('VBG')!
const FINITE: ReadonlySet<number> = new Set(['VBD', 'VBP', 'VBZ'].map((tag) => tagNumbers.get(tag)!))
