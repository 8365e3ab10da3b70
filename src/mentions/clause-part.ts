import { reportingVerbs } from '../language/en/reporting-verbs.js'
import { isVerb } from '../syntax/questions/clause-of.js'
import { hasLabel, labelSet, type SyntaxTree } from '../syntax/syntax-tree.js'
import { type MentionRole, roleOf } from './role.js'

/** What a mention does in its clause, as far as it tells who is spoken of and who speaks. */
export interface ClausePart {
  readonly role: Exclude<MentionRole, 'apposition'>
  /** It says something: "Berg said", "described by Berg", "according to Berg". */
  readonly reports: boolean
  /** A question was put to it: "asked Berg". */
  readonly questioned: boolean
  /** It is the subject of a clause below another: "that Berg left", "as Berg left", "said Berg had left". */
  readonly subordinate: boolean
}

const APPOSITION = labelSet('appos')
const PASSIVE_SUBJECT = labelSet('nsubjpass')
const SUBJECTS = labelSet('nsubj', 'nsubjpass')
/** Of what shares the subject of the verb before it: "came and said", "went on to say". */
const CONTINUING = labelSet('conj', 'xcomp')
const ASKING = new Set(['ask', 'asks', 'asked', 'asking', 'questioned', 'pressed', 'quizzed', 'challenged'])

/** Reads what the word `head` of a tree does in its clause; an apposition does what its noun does. */
export function clausePartOf(tree: SyntaxTree, head: number): ClausePart {
  let at = head
  while (hasLabel(tree, at, APPOSITION)) at = tree.head[at]!
  const { role, governor } = roleOf(tree, at)
  const verb = governor < 0 ? '' : tree.tokens[governor]!.lower
  return {
    role: role === 'apposition' ? 'other' : role,
    reports: reportsAs(tree, at, role, governor),
    questioned: role === 'object' && ASKING.has(verb),
    subordinate: role === 'subject' && isBelow(tree, governor),
  }
}

function reportsAs(tree: SyntaxTree, head: number, role: MentionRole, governor: number): boolean {
  if (role === 'subject') return !hasLabel(tree, head, PASSIVE_SUBJECT) && reportsItself(tree, governor)
  if (role === 'agent') return isReporting(tree, governor) && !isThought(tree, governor)
  const preposition = tree.head[head]!
  return role === 'oblique' && tree.tokens[preposition]!.lower === 'to' && followsAccording(tree, preposition)
}

function followsAccording({ tokens }: SyntaxTree, preposition: number): boolean {
  return tokens[preposition - 1]?.lower === 'according'
}

/** Whether a verb reports, or one that is coordinated with it and has its subject: "came and said", "went on to say". */
function reportsItself(tree: SyntaxTree, verb: number): boolean {
  if (isReporting(tree, verb)) return true
  const { firstChild, nextSibling } = tree
  for (let child = firstChild[verb]!; child >= 0; child = nextSibling[child]!) {
    if (child > verb && hasLabel(tree, child, CONTINUING) && isReporting(tree, child) && !hasSubject(tree, child))
      return true
  }
  return false
}

function isReporting({ tokens }: SyntaxTree, verb: number): boolean {
  return reportingVerbs.has(tokens[verb]!.lower)
}

/** "seen by his doctor", "feared by many": nothing is said. */
function isThought({ tokens }: SyntaxTree, verb: number): boolean {
  return reportingVerbs.get(tokens[verb]!.lower)!.every((entry) => entry.class === 'think')
}

function hasSubject(tree: SyntaxTree, verb: number): boolean {
  const { firstChild, nextSibling } = tree
  for (let child = firstChild[verb]!; child >= 0; child = nextSibling[child]!) {
    if (hasLabel(tree, child, SUBJECTS)) return true
  }
  return false
}

const BELOW = labelSet('advcl', 'relcl', 'acl', 'pcomp', 'csubj', 'xcomp')
const COMPLEMENT = labelSet('ccomp')

/** Whether a verb is that of a clause below another; not the words before "he said". */
function isBelow(tree: SyntaxTree, verb: number): boolean {
  let at = verb
  for (;;) {
    const head = tree.head[at]!
    if (head < 0) return false
    if (hasLabel(tree, at, BELOW)) return true
    if (hasLabel(tree, at, COMPLEMENT) && head < at && isVerb(tree, head)) return true
    at = head
  }
}
