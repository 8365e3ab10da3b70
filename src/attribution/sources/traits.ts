import { nounKind } from '../../language/en/noun-kinds.js'
import { speechNouns } from '../../language/en/speech-nouns.js'
import { complementOf } from '../../syntax/questions/complement-of.js'
import { labelAt, type SyntaxTree } from '../../syntax/syntax-tree.js'
import type { Document } from '../../text/document.js'
import { wholeNoun } from '../../text/noun-phrases.js'
import type { Barrier } from '../contents/phrase.js'
import { isSubject } from '../cues/clause-role.js'
import { roleName } from '../cues/role-names.js'
import { verbAt } from '../cues/verbs.js'
import { wordClass } from '../decode/features/context-features.js'
import { named } from '../decode/features/named.js'
import type { MentionSources } from '../reading.js'
import type { Mention } from './mention.js'

const NAMED = {
  is: named('is'),
  lemma: named('lemma'),
  label: named('label'),
  after: named('after'),
  next: named('then'),
  determiner: named('determiner'),
  head: named('head'),
  names: named('names'),
  clause: named('clause'),
  governs: named('governs'),
}
const OF_KIND = { name: named('name'), description: named('description'), pronoun: named('pronoun') }

/** The features of a mention that do not depend on the utterance. */
export function traitsOf(
  { document, resolution, quoted }: MentionSources,
  tree: SyntaxTree,
  mention: Mention,
): string[] {
  const { tokens } = document
  const { kind, role, phrase } = mention
  const entity = mention.entity === null ? undefined : resolution.entities[mention.entity]!
  const type = entity?.named ? entity.type : 'unnamed'
  const traits = [
    NAMED.is(kind),
    OF_KIND[kind](kind === 'pronoun' ? tokens[mention.from]!.lower : type),
    roleName(role),
  ]
  if (role.verb) traits.push(NAMED.lemma(role.verb.lemma))
  if (mention.main && isSubject(role)) traits.push('main subject')
  if (role.aside) traits.push('aside')
  traits.push(NAMED.label(labelAt(tree, mention.head)))
  if (role.verb !== null) traits.push(...clauseTraits(tree, role.verb.from, quoted))
  if (closesSentence(document, mention)) traits.push('closes sentence')
  if (mention.modifier) traits.push('modifier')
  if (mention.possessive) traits.push('possessive')
  const before = tokens[phrase.from - 1]
  const { sentence } = tokens[phrase.from]!
  if (before?.sentence !== sentence) traits.push('first in sentence')
  else if (before.pos === 'ADP' || before.pos === 'SCONJ') traits.push(NAMED.after(before.lower))
  const after = tokens[mention.to]
  if (after?.sentence === sentence) traits.push(NAMED.next(wordClass(after.text, after.lower, after.pos)))
  if (kind === 'description') traits.push(...describe(document, mention))
  return traits
}

/** How many tokens may stand after the verb: "on Monday". */
const REACH = 3

/** "The plan, which has “merits,” would cost too much, Berg said.": what the whole sentence says is his. */
function closesSentence({ tokens, sentences }: Document, { role, phrase }: Mention): boolean {
  if (role.verb?.class !== 'say' || (role.relation !== 'subject' && role.relation !== 'inverted')) return false
  const { sentence } = tokens[phrase.from]!
  const first = Math.min(phrase.from, role.verb.from)
  const last = Math.max(phrase.to, role.verb.to)
  return (
    tokens[first - 1]?.text === ',' &&
    tokens[first - 1]!.sentence === sentence &&
    sentences[sentence]!.to - last <= REACH
  )
}

const SUFFIX = /(?:man|men|woman|women|er|ers|or|ors|ist|ists|ian|ians|ant|ents?|ment|tion|ity|ness)$/

function describe({ tokens }: Document, { from, to }: Pick<Mention, 'from' | 'to'>): string[] {
  const first = tokens[from]!
  const head = tokens[to - 1]!
  return [
    NAMED.determiner(first.pos === 'DET' || first.pos === 'PRON' || first.pos === 'NUM' ? first.lower : 'none'),
    NAMED.head(SUFFIX.exec(head.lower)?.[0] ?? 'other'),
    NAMED.head(head.pos),
    NAMED.names(nounKind(wholeNoun(tokens, to - 1)) ?? (speechNouns.has(head.lower) ? 'words' : 'other')),
  ]
}

/** Where the clause of a verb stands, and what it governs: nothing, words in marks, or words without. */
function clauseTraits(tree: SyntaxTree, verb: number, quoted: Barrier): string[] {
  const complement = complementOf(tree, verb)
  const governs = complement === null ? 'nothing' : quoted(complement.head) ? 'marks' : complement.kind
  const traits = [NAMED.clause(labelAt(tree, verb)), NAMED.governs(governs)]
  if (isUnderReport(tree, verb)) traits.push('under report')
  return traits
}

/** How far up the tree is looked. */
const HIGHEST = 24

/** Whether a clause is what a speaker reports: not its own cue, but the words of another one. */
function isUnderReport(tree: SyntaxTree, verb: number): boolean {
  let below = verb
  for (let at = tree.head[verb]!, step = 0; at >= 0 && step < HIGHEST; below = at, at = tree.head[at]!, step++) {
    const label = labelAt(tree, below)
    if (label !== 'ccomp' && label !== 'xcomp') continue
    const above = verbAt(tree.tokens, at)
    if (above !== null && above.class !== 'other') return true
  }
  return false
}
