import { newsAgencies } from '../language/en/outlets.js'
import { type PageLine, pageWords } from '../language/en/page-lines.js'
import type { Document, TokenSpan } from './document.js'

/** Longer paragraphs, in characters, are the article's own; so are notices, times and credits of more words. */
const LONGEST = 420
const MOST_WORDS = 12

const QUOTES = /["“”„«»]/u
const ENDS_SENTENCE = /[.!?]$/

/**
 * Numbers the paragraphs of the running text. What a page sets between them, which has nothing to do with what is told before and after, has the
 * number of the paragraph before it:
 *
 *   captions   Image caption, Ana Berg at the gate · Ana Berg at the gate on Monday. Picture: Ana Cruz/PA · Berg waves. (AP Photo/Ana Cruz)
 *   credits    Image source, Getty Images · Handout/Reuters · Reuters
 *   labels     Read more: Berg sues the city · RELATED: … · Watch: …
 *   bylines    By Ana Cruz, Senior Reporter
 *   times      Published 24 November 2026 · Updated 3 hours ago · 15.31 BST · 4 min read
 *   notices    Advertisement · Sign up to our newsletter · Story continues below
 *
 * Near misses: a paragraph with quotation marks; the first one; Berg: a life in pictures · Read more books, Berg told the class. · The
 * mayor has sued Getty Images. · By Monday, Berg had left.
 */
export function numberRunning(text: string, paragraphs: readonly TokenSpan[]): Int32Array {
  const numbers = new Int32Array(paragraphs.length)
  let number = 0
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (index > 0 && !(end - start <= LONGEST && isSetBetween(text.slice(start, end)))) number++
    numbers[index] = number
  }
  return numbers
}

/** Whether a paragraph is set between those of the running text: see {@link numberRunning}. */
export function isInterlude({ running }: Pick<Document, 'running'>, paragraph: number): boolean {
  return paragraph > 0 && running[paragraph] === running[paragraph - 1]
}

/** How many paragraphs of the running text one token stands behind another. */
export function paragraphsApart(
  { running, tokens }: Pick<Document, 'running' | 'tokens'>,
  from: number,
  to: number,
): number {
  return running[tokens[to]!.paragraph]! - running[tokens[from]!.paragraph]!
}

function isSetBetween(paragraph: string): boolean {
  if (QUOTES.test(paragraph)) return false
  const lower = paragraph.toLowerCase()
  if (opens(lower, 'label', ':|') || opens(lower, 'caption', ':,') || isCredited(paragraph)) return true
  if (ENDS_SENTENCE.test(paragraph) || paragraph.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return false
  return opens(lower, 'notice', null) || BYLINE.test(paragraph) || TIME.test(lower)
}

/** Whether a line begins with an opening and one of the marks behind it, or where none is asked for, nothing or another word. */
function opens(lower: string, kind: PageLine, marks: string | null): boolean {
  return pageWords()[kind].some((opening) => {
    if (!lower.startsWith(opening)) return false
    const at = lower[opening.length] === ' ' ? opening.length + 1 : opening.length
    if (marks === null) return at === lower.length || at > opening.length || /\W/.test(lower[at]!)
    // More on the mayor: who she is
    if (OF_SOMETHING.has(opening)) return /^[^.!?:]{0,40}:/.test(lower.slice(at))
    return at < lower.length && marks.includes(lower[at]!)
  })
}

const OF_SOMETHING: ReadonlySet<string> = new Set(['more from', 'more on'])

const BYLINE =
  /^(?:(?:[Aa]dditional |[Ww]ith )?(?:[Aa]nalysis|[Ee]dit(?:ed|ing)|[Pp]osted|[Rr]eport(?:ed|ing)?|[Ss]tory|[Ww]ords|[Ww]ritten) )?(?:[Bb]y|BY) (?:the )?\p{Lu}/u

/** In lower case, of a whole line. */
const TIME =
  /^(?:(?:first )?published|(?:last )?updated|last modified|posted)\b.*\d|^\d{1,2}[.:]\d{2} ?(?:am|pm|[a-z]{2,4})$|^\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)$/

/** The words after the last stop, bracket, bar or dash are a credit: names alone, behind a word for a picture or before an agency. */
function isCredited(paragraph: string): boolean {
  let end = paragraph.length
  while (end > 0 && CLOSING.has(paragraph[end - 1]!)) end--
  let start = end
  while (start > 0 && !PARTING.has(paragraph[start - 1]!)) start--
  const words = paragraph
    .slice(start, end)
    .trim()
    .split(' ', MOST_WORDS + 1)
  if (words.length > MOST_WORDS) return false
  const credit = words.join(' ')
  const behind = OF_PICTURE.exec(credit)?.[0] ?? ''
  const isNames = credit
    .slice(behind.length)
    .split(' ')
    .every((word) => OF_NAMES.test(word))
  return isNames && (behind !== '' || endsInAgency(credit))
}

const CLOSING: ReadonlySet<string> = new Set([' ', '.', ')', ']'])
const PARTING: ReadonlySet<string> = new Set(['.', '!', '?', '|', '–', '—', '(', '['])
const OF_PICTURE =
  /^(?:AP |file |courtesy )?(?:photo(?:graph)?|picture|image|illustration|credit)s?(?: ?[:/]| by| courtesy of)(?= |\p{Lu})/iu
const OF_NAMES = /^(?:[^\p{Ll}]|for$|from$|of$|the$|via$|and$|$)/u

/** Handout/Reuters · Ana Cruz via Getty Images · AFP */
function endsInAgency(credit: string): boolean {
  const last = credit.split(OF_AGENCY).at(-1)!.toLowerCase()
  return newsAgencies.has(last) || pageWords().agency.includes(last)
}

const OF_AGENCY = / ?\/ ?|\bvia /
