/** Paragraphs in which two speak, made up by a grid: each cue must keep the words that it stands beside. */
import type { Extractor } from '../src/index.js'
import { type Measure, type Measures, type Share, share } from './measures.js'

const FIRST = ['Maria Lopez', 'Berg', 'The minister', 'A spokeswoman for the port', 'The union']
const SECOND = ['Paul Grant', 'Cruz', 'The mayor', 'An Oslo official', 'The ministry']
const VERBS = ['said', 'added', 'told reporters', 'replied', 'argued', 'warned', 'wrote']
const INTRODUCTIONS = [':', ',']
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
] as const
const WORDS = ['The bridge was never safe.', 'Everyone knew it.'] as const

/** Of all paragraphs, those where both have their own words; by mark. */
export function scoreTwoSpeakers(extract: Extractor): Measures {
  const rows = MARKS.map((marks) => {
    const texts = paragraphs(marks)
    const right = texts.filter(({ text, speakers }) => isRight(extract, text, speakers)).length
    return [`  ${marks.join(' ')}`, share(right, texts.length)] as [string, Share]
  })
  const sum = (key: 'right' | 'of') => rows.reduce((total, [, measure]) => total + measure[key], 0)
  return new Map<string, Measure>([['both speakers right', share(sum('right'), sum('of'))], ...rows])
}

interface TwoSpeakers {
  readonly text: string
  readonly speakers: readonly string[]
}

function paragraphs([open, close]: readonly [string, string]): TwoSpeakers[] {
  return FIRST.flatMap((first) =>
    SECOND.flatMap((second) =>
      VERBS.flatMap((verb) =>
        INTRODUCTIONS.map((mark) => ({
          text: `${first} said${mark} ${open}${WORDS[0]}${close} ${second} ${verb}${mark} ${open}${WORDS[1]}${close}`,
          speakers: [first, second],
        })),
      ),
    ),
  )
}

function isRight(extract: Extractor, text: string, speakers: readonly string[]): boolean {
  const { quotes } = extract(text)
  return (
    quotes.length === 2 &&
    quotes.every(
      ({ words, speaker }, i) => words === WORDS[i] && speaker?.name.toLowerCase() === speakers[i]!.toLowerCase(),
    )
  )
}
