import { describe, expect, test } from 'vitest'
import { lexiconPhrases, lexiconWords } from '../../scripts/lexicon.js'
import { verbForms } from '../../src/language/en/verb-forms.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { models } from '../models.js'

describe('the lexicon', () => {
  test('gives the tags of a word, none for an unknown one', () => {
    const { tagsOf } = createGazetteer(models)
    expect(tagsOf('london')).toContain('City')
    expect(tagsOf('constructor')).toEqual([])
    expect(tagsOf('qqqq')).toEqual([])
  })

  test('lists the words of a tag', () => {
    expect(lexiconWords('City')).toContain('london')
    expect(lexiconWords('City')).not.toContain('abu dhabi')
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
