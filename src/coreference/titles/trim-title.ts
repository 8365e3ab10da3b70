import { fullWeekdays } from '../../language/en/date-words.js'
import { personNouns } from '../../language/en/person-nouns.js'
import { labelAt, type SyntaxTree, type TokenRange, tagAt } from '../../syntax/syntax-tree.js'
import { startsUpper } from '../../text/characters.js'
import type { Token } from '../../text/document.js'
import type { Title } from './titles.js'

/**
 * A title as the record shows it: the noun phrase of its noun, without what the words around it have left in:
 *
 *   the lawmakers grilled [Lt. Col.] Ruiz · on March 6 [Mr] Ruiz · the 45-year-old [son] · [mayor of Oslo]
 *   Bank of Ireland [Governor] Byrne: no title begins within a name
 *
 * Null where nothing is left, or where the noun is of several: the [rivals] Berg and Cruz.
 */
export function trimTitle(tree: SyntaxTree, title: Title, names: readonly TokenRange[]): TokenRange | null {
  const { tokens } = tree
  const noun = personNouns.get(tokens[title.head]!.lower)
  if (noun?.plural && !tokens[title.head]!.text.endsWith('.')) return null
  let from = Math.max(title.from, tree.from, isCoordinated(tree, title) ? 0 : tree.first[phraseHead(tree, title.head)]!)
  const isCapital = startsUpper(tokens[title.head]!.text)
  for (let i = title.head - 1; i >= from; i--) {
    if (!mayStandBefore(tree, i) || (isCapital && isCommonWord(tokens, i))) {
      from = i + 1
      break
    }
  }
  while (from > Math.max(title.from, tree.from) && LEADING.has(tokens[from - 1]!.lower)) from--
  for (const name of names) if (name.from < from && name.to > from && name.to <= title.head) from = name.to
  // "six-term MLA", without its number
  while (from < title.head && JOINING.has(tokens[from]!.text)) from += 2
  if (from > title.head) return null
  let to = title.head + 1
  while (to < Math.min(title.to, tree.to) && mayStandBehind(tree, to)) to++
  while (to > title.head + 1 && !endsPhrase(tree, to - 1)) to--
  return { from, to }
}

/** "Chairman and Chief Executive". */
function isCoordinated({ tokens }: SyntaxTree, { from, head }: Title): boolean {
  return startsUpper(tokens[from]!.text) && tokens.slice(from, head).some(({ lower }) => lower === 'and')
}

/** Before a title with a capital: the "bill" of "the reform bill President Berg signed"; not "former President". */
function isCommonWord(tokens: readonly Token[], i: number): boolean {
  const { text, lower, pos } = tokens[i]!
  if (text !== lower || LEADING.has(lower)) return false
  const before = tokens[i - 1]?.pos
  return pos === 'NOUN' || pos === 'VERB' || (PARTICIPLE.test(lower) && (before === 'NOUN' || before === 'VERB'))
}

/** "lawmakers grilled Lt. Col. Ruiz" */
const PARTICIPLE = /ed$/

const LEADING: ReadonlySet<string> = new Set(['acting', 'assistant', 'deputy', 'former', 'interim', 'retired', 'vice'])

/** The noun at the top of the phrase that a title is in: the name that it stands before. */
function phraseHead(tree: SyntaxTree, token: number): number {
  let at = token
  while (labelAt(tree, at) === 'compound' && tree.head[at]! > at) at = tree.head[at]!
  return at
}

const FINITE: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'MD'])
const OPENING: ReadonlySet<string> = new Set(['IN', 'TO', 'DT', 'PRP', 'PRP$', 'WDT', 'WP', 'WRB', 'RB', 'CD', 'EX'])
const JOINING: ReadonlySet<string> = new Set(['-', '–', '‑', "'", '’', "'s", '’s', '&', '/', '.'])

function mayStandBefore(tree: SyntaxTree, i: number): boolean {
  const { pos, text, lower, start } = tree.tokens[i]!
  const tag = tagAt(tree, i)
  if (pos === 'PUNCT' || pos === 'SYM') return JOINING.has(text)
  if (LEADING.has(lower)) return true
  if (fullWeekdays.has(lower) || FINITE.has(tag) || pos === 'NUM') return false
  // The "old" of "45-year-old"; the "editor" of "co-editor" goes on.
  const before = tree.tokens[i - 1]
  if (lower === 'old' && before?.text === '-' && before.end === start) return false
  if (tag === 'VBG' && tree.firstChild[i]! > i) return false
  // "lawmakers grilled Lt. Col. Ruiz"; not "retired Lt. Col. Ruiz"
  if (tag === 'VBN' && i > tree.from && before?.pos === 'NOUN') return false
  return !(OPENING.has(tag) && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN')
}

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those'])

function mayStandBehind(tree: SyntaxTree, i: number): boolean {
  const { pos, text, lower } = tree.tokens[i]!
  if (pos === 'PUNCT') return JOINING.has(text)
  return !FINITE.has(tagAt(tree, i)) && pos !== 'PRON' && !POINTING.has(lower)
}

function endsPhrase(tree: SyntaxTree, i: number): boolean {
  const { pos } = tree.tokens[i]!
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM'
}
