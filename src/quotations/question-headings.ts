import { type Document, type TokenSpan, tokenSpan } from '../text/document.js'
import { isSignOff } from '../text/sign-off.js'
import type { TurnSpan } from './turn-span.js'

const FEWEST = 3
const FEWEST_IN_MARKS = 2
const LONGEST_QUESTION = 60
const ADDRESSING = new Set(['you', 'your', 'yours', 'yourself', "you're", "you've"])
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', "i'm", "we're", "i've", "we've"])
const MARK = /^(?:["“”„‟«»＂]|``|'')$/

/** The least shares of questions that address a person, and of answers in the first person. */
const ADDRESSING_SHARE = 1 / 3
const FIRST_PERSON_SHARE = 1 / 2

/**
 * The answers of an interview whose questions are paragraphs of their own, without labels; none where there is no such
 * interview. The interviewee is named before the first question.
 *
 * Accepts: What did you know?|I knew nothing.|Who told you?|My brother did.|What will you do?|We will appeal.
 *   likewise with the answers in marks, each of which ends with its marks: And did you?|“I did.”|The play was a hit.
 * Near misses: the questions of an explainer (What is a bond?|A bond is …) · of a column, which speak to nobody ·
 *   “What did you know?” in marks
 */
export function findAnswers(document: Document): TurnSpan[] {
  const { paragraphs } = document
  const questions: TokenSpan[] = []
  const answers: TokenSpan[][] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    if (isQuestion(document, paragraph)) {
      questions.push(paragraph)
      answers.push([])
    } else if (isSignOff(document, i)) break
    else answers.at(-1)?.push(paragraph)
  }
  const last = answers.at(-1) ?? []
  const epilogue = last.findIndex((paragraph, i) => i > 0 && !holds(document, paragraph, FIRST_PERSON))
  if (epilogue > 0) last.length = epilogue
  const given = answers.filter((parts) => parts.length > 0)
  const inMarks = given.filter(([first]) => MARK.test(document.tokens[first!.from]!.text)).length * 2 > given.length
  const words = inMarks ? given.map((parts) => wordsInMarks(document, parts)) : given
  const turns = words.filter((parts) => parts.length > 0).map((parts) => ({ label: null, parts }))
  return isInterview(document, questions, turns, inMarks ? FEWEST_IN_MARKS : FEWEST) ? turns : []
}

/** The words of the first paragraphs of an answer that are nothing but one quotation. */
function wordsInMarks({ tokens }: Document, paragraphs: readonly TokenSpan[]): TokenSpan[] {
  const words: TokenSpan[] = []
  for (const { from, to } of paragraphs) {
    const marks = tokens.slice(from, to).filter(({ text }) => MARK.test(text)).length
    if (marks !== 2 || to - from < 3 || !MARK.test(tokens[from]!.text) || !MARK.test(tokens[to - 1]!.text)) break
    words.push(tokenSpan(tokens, from + 1, to - 1))
  }
  return words
}

function isQuestion({ tokens }: Document, { from, to }: TokenSpan): boolean {
  if (to - from > LONGEST_QUESTION || !tokens[to - 1]!.text.endsWith('?')) return false
  return !tokens.slice(from, to).some(({ text }) => MARK.test(text))
}

function isInterview(
  document: Document,
  questions: readonly TokenSpan[],
  turns: readonly TurnSpan[],
  fewest: number,
): boolean {
  if (turns.length < fewest) return false
  const addressing = questions.filter((question) => holds(document, question, ADDRESSING)).length
  const personal = turns.filter(({ parts }) => parts.some((part) => holds(document, part, FIRST_PERSON))).length
  return addressing >= ADDRESSING_SHARE * questions.length && personal >= FIRST_PERSON_SHARE * turns.length
}

function holds({ tokens }: Document, { from, to }: TokenSpan, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}
