import { describe, expect, test } from 'vitest'
import { listQuoteErrors } from '../../evaluation/errors/quotes.js'
import type { GoldQuote, GoldQuoteKind } from '../../evaluation/gold.js'
import { alignQuotes, type FoundStretch, scoreQuotes } from '../../evaluation/scorers/quotes.js'

const text = '“We will appeal,” said Anna Berg. “No,” he said of the “peace” plan, and read “War and Peace”.'

function spanOf(words: string) {
  const start = text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

function gold(marked: string, speaker: string | null, kind: GoldQuoteKind = 'quote'): GoldQuote {
  const mentionKind = speaker === null ? 'none' : speaker === 'Anna Berg' ? 'name' : 'pronoun'
  const mention = mentionKind === 'pronoun' ? 'he' : (speaker ?? '')
  return { ...spanOf(marked), kind, partial: false, speaker, speakerType: null, mention, mentionKind, cue: '' }
}

function stretch(words: string, speaker: string | null, mention: string | null): FoundStretch {
  const form = mention === 'he' ? ('pronoun' as const) : ('name' as const)
  return {
    ...spanOf(words),
    speaker,
    mention: mention ? { ...spanOf(mention), text: mention, form } : null,
    cue: null,
    evidence: 'test',
  }
}

const golds = [
  gold('“We will appeal,”', 'Anna Berg'),
  gold('“No,”', 'Per Dahl'),
  gold('“peace”', null, 'scare'),
  gold('“War and Peace”', null, 'title'),
]

describe('with one speaker wrong, and a scare quote taken', () => {
  const found = [
    stretch('We will appeal,', 'Anna Berg', 'Anna Berg'),
    stretch('No', 'Anna Berg', 'he'),
    stretch('peace', 'Per Dahl', 'he'),
  ]
  const alignment = alignQuotes(text, golds, found)
  const measures = scoreQuotes([alignment])

  test('a mark that quotes nothing counts against precision', () => {
    expect(measures.get('span')).toEqual({ kind: 'counts', tp: 2, fp: 1, fn: 0 })
    expect(measures.get('quoting nothing, left alone')).toEqual({ kind: 'share', right: 1, of: 2 })
  })

  test('a wrong speaker is invented and missed', () => {
    expect(measures.get('span and speaker')).toEqual({ kind: 'counts', tp: 1, fp: 2, fn: 1 })
    expect(measures.get('speaker, of matched')).toEqual({ kind: 'share', right: 1, of: 2 })
    expect(measures.get('  by name')).toEqual({ kind: 'share', right: 1, of: 1 })
    expect(measures.get('  by pronoun')).toEqual({ kind: 'share', right: 0, of: 1 })
    expect(measures.get('mention, of matched')).toEqual({ kind: 'share', right: 2, of: 2 })
    expect(measures.get('form of mention, of matched')).toEqual({ kind: 'share', right: 2, of: 2 })
  })

  test('the errors are listed', () => {
    const errors = listQuoteErrors({ id: 'a', source: '', text, quotes: golds }, alignment)
    expect(errors.map(({ group }) => group)).toEqual([
      'quotations: taken, but scare',
      'quotations: wrong speaker, by pronoun, right mention',
    ])
  })
})

test('a stretch that is too short does not match, and one in no mark of gold is invented', () => {
  const found = [stretch('We will', 'Anna Berg', 'Anna Berg'), stretch('said of', null, null)]
  const measures = scoreQuotes([alignQuotes(text, golds, found)])
  expect(measures.get('span')).toEqual({ kind: 'counts', tp: 0, fp: 2, fn: 2 })
})

test('a stretch that starts at a broken mark takes it', () => {
  const broken: GoldQuote = { ...gold('“No,”', null, 'bad'), end: text.indexOf('“No,”') + 1 }
  const measures = scoreQuotes([alignQuotes(text, [broken], [stretch('No,” he said', null, null)])])
  expect(measures.get('quoting nothing, left alone')).toEqual({ kind: 'share', right: 0, of: 1 })
})
