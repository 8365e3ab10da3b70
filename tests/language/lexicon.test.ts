import { describe, expect, test } from 'vitest'
import { lexiconPhrases, lexiconTags } from '../../src/language/en/lexicon.js'
import { verbForms } from '../../src/language/en/verb-forms.js'

describe('the lexicon', () => {
  test('gives the tags of a word, none for an unknown one', () => {
    expect(lexiconTags('london')).toContain('City')
    expect(lexiconTags('constructor')).toEqual([])
    expect(lexiconTags('qqqq')).toEqual([])
  })

  test('lists phrases, and no single words', () => {
    const phrases = new Map(lexiconPhrases())
    expect(phrases.get('abu dhabi')).toContain('City')
    expect(phrases.has('london')).toBe(false)
  })
})

test('verbs that report have their forms, irregular and regular ones', () => {
  expect(verbForms('say')).toEqual(expect.arrayContaining(['say', 'says', 'said', 'saying']))
  expect(verbForms('tweet')).toEqual(expect.arrayContaining(['tweet', 'tweets', 'tweeted', 'tweeting']))
})
