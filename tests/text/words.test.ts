import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import { createWinkLexicon } from '../../scripts/wink/lexicon.js'
import { present } from '../../src/text/present.js'
import type { Lexeme } from '../../src/text/words/lexeme.js'
import { createLexicon } from '../../src/text/words/lexicon.js'
import { models } from '../models.js'

const ours = createLexicon(models)

/** What each word is in wink-nlp and here, where the two differ. wink-nlp sees every word for the first time. */
function differences(words: Iterable<string>): string[] {
  const shown = [...new Set(words)].filter((word) => word !== '' && present(word) === word)
  const theirs = createWinkLexicon().look(shown)
  const tell = (lexemes: readonly Lexeme[]) =>
    lexemes.map(({ value, pos, hint, possible }) => `${value} ${pos} ${hint} ${possible}`).join(', ')
  return shown.flatMap((word, i) => {
    const [wink, here] = [tell(theirs[i]!), tell(ours.look(word))]
    return wink === here ? [] : [`${word}: ${wink} there, ${here} here`]
  })
}

const { list } = (model as unknown as { core(): { features: { lexeme: { list: string[] } } } }).core().features.lexeme

describe('a word is tagged and cut as by wink-nlp', () => {
  test('if it is in the lexicon', () => {
    expect(list.length).toBeGreaterThan(80_000)
    expect(differences(list)).toEqual([])
  })

  test.each([
    ['with a capital', (word: string) => word.charAt(0).toUpperCase() + word.slice(1)],
    ['in capitals', (word: string) => word.toUpperCase()],
    ['in small letters', (word: string) => word.toLowerCase()],
  ])('if it is in the lexicon in another spelling: %s', (_, spell) => {
    const known = new Set(list)
    const others = list.map(spell).filter((word) => !known.has(word))
    expect(others.length).toBeGreaterThan(10)
    expect(differences(others)).toEqual([])
  })

  test('if it is in our lists', () => {
    const folder = new URL('../../data/en/', import.meta.url)
    const words = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\s+/))
    expect(words.length).toBeGreaterThan(20_000)
    expect(differences(words)).toEqual([])
  })

  test('if it is made up', () => {
    const stems = ['zorb', 'Zorb', 'ZORB', 'plimm', 'Ébra', 'über', 'O', 'x', 'Mr']
    const ends = [
      '',
      'ing',
      'ed',
      'ly',
      'stan',
      'able',
      'er',
      "'s",
      '’s',
      "n't",
      '’',
      "'",
      '5',
      '&T',
      'ies',
      '.',
      '.x.',
    ]
    const words = stems.flatMap((stem) => ends.flatMap((end) => ends.map((other) => stem + end + other)))
    const numbers = ['5', '5.5', '1,000', '5:30', '2024', '12', '0', '90', '1990']
    const units = ['', 'pm', 'th', 'st', 'nd', 's', 'm', 'bn', 'hrs', "'s", '’s', 'x5']
    const marks = [
      '.',
      '..',
      '...',
      '-',
      '--',
      '“',
      '’',
      "'",
      '(',
      '$',
      '£',
      '%',
      '&',
      '*',
      '…',
      ',',
      '!',
      '?',
      '/',
      ':',
    ]
    const counted = numbers.flatMap((number) => units.map((unit) => number + unit))
    expect(differences([...words, ...counted, ...marks])).toEqual([])
  })
})
