import { describe, expect, test } from 'vitest'
import { summarize } from '../../src/summary/summarize.js'
import { article, type Named } from './records.js'

/** How many speakers a summary has where each of some people speaks in an article of their own. */
function speakers(...people: Named[]): string[] {
  const articles = people.map((person) =>
    article({ entities: [person], quotes: [{ by: [person.name], words: 'It failed.' }] }),
  )
  return summarize(articles).speakers.map(({ name, articles: count }) => `${name} ${count}`)
}

describe('the same person in several articles', () => {
  test.each<[string, Named, Named]>([
    ['one full name', { name: 'Anna Berg' }, { name: 'Anna Berg' }],
    ['in capitals', { name: 'ANNA BERG' }, { name: 'Anna Berg' }],
    ['another apostrophe', { name: 'Siobhan O’Kerr' }, { name: "Siobhan O'Kerr" }],
    [
      'titles of one office',
      { name: 'Anna Berg', titles: ['Health Minister'] },
      { name: 'Anna Berg', titles: ['minister'] },
    ],
    ['a title and none', { name: 'Anna Berg', titles: ['striker'] }, { name: 'Anna Berg' }],
    ['an honorific and an office', { name: 'Anna Berg', titles: ['Ms'] }, { name: 'Anna Berg', titles: ['Mayor'] }],
    ['a lawyer who is elected', { name: 'Anna Berg', titles: ['lawyer'] }, { name: 'Anna Berg', titles: ['senator'] }],
    [
      'a title no list knows',
      { name: 'Anna Berg', titles: ['striker'] },
      { name: 'Anna Berg', titles: ['captaincy hopeful'] },
    ],
    ['a pope', { name: 'Francis', titles: ['Pope'] }, { name: 'Francis', titles: ['Pope'] }],
    ['two initials', { name: 'J. K. Lund' }, { name: 'J. K. Lund' }],
  ])('is one: %s', (_, a, b) => {
    const { name } = a.name === a.name.toUpperCase() ? b : a
    expect(speakers(a, b)).toEqual([`${name} 2`])
  })

  test.each<[string, Named, Named]>([
    ['a surname alone', { name: 'Berg' }, { name: 'Berg' }],
    ['a surname alone with an honorific', { name: 'Berg', titles: ['Mr'] }, { name: 'Berg', titles: ['Mr'] }],
    ['a surname and a full name', { name: 'Berg' }, { name: 'Anna Berg' }],
    ['a surname with an office', { name: 'Berg', titles: ['Minister'] }, { name: 'Anna Berg', titles: ['Minister'] }],
    ['one initial', { name: 'J. Berg' }, { name: 'J. Berg' }],
    ['Mr and Ms', { name: 'Kim Lee', titles: ['Mr'] }, { name: 'Kim Lee', titles: ['Ms'] }],
    ['a striker and a senator', { name: 'John Smith', titles: ['striker'] }, { name: 'John Smith', titles: ['Sen.'] }],
    [
      'a police chief and a singer',
      { name: 'Jo Hart', titles: ['constable'] },
      { name: 'Jo Hart', titles: ['pop singer'] },
    ],
    [
      'an honorific in common alone',
      { name: 'John Smith', titles: ['Mr', 'goalkeeper of Athletic'] },
      { name: 'John Smith', titles: ['Mr', 'bishop of Kilbride'] },
    ],
    ['a king and a pope', { name: 'John', titles: ['King'] }, { name: 'John', titles: ['Pope'] }],
    ['a person and an organization', { name: 'Kerr Jones' }, { name: 'Kerr Jones', type: 'organization' }],
    ['father and son', { name: 'John Smith' }, { name: 'John Smith Jr.' }],
  ])('are two: %s', (_, a, b) => {
    expect(speakers(a, b)).toHaveLength(2)
  })

  test('a third without titles goes with neither of two who differ, a fourth with the third', () => {
    const striker = { name: 'John Smith', titles: ['striker'] }
    const senator = { name: 'John Smith', titles: ['senator'] }
    expect(speakers(striker, senator, { name: 'John Smith' }, { name: 'John Smith' })).toEqual([
      'John Smith 2',
      'John Smith 1',
      'John Smith 1',
    ])
  })

  test('the one whose titles are most like', () => {
    const striker = { name: 'John Smith', titles: ['striker'] }
    const senator = { name: 'John Smith', titles: ['senator'] }
    expect(speakers(striker, senator, { name: 'John Smith', titles: ['winger'] })).toEqual([
      'John Smith 2',
      'John Smith 1',
    ])
  })

  test('two of one name in one article stay two', () => {
    const two = article({
      entities: [{ name: 'Kim Lee' }, { name: 'Kim Lee', type: 'organization' }],
      quotes: [{ by: ['Kim Lee'], words: 'Yes.' }],
    })
    const ids = [{ ...two.entities[0]!, id: 'person:kim-lee-2' }]
    const quotes = two.quotes.map((quote) => ({ ...quote, speaker: { ...quote.speaker!, entity: 'person:kim-lee-2' } }))
    const both = { ...two, entities: [...two.entities, ...ids], quotes: [...two.quotes, ...quotes] }
    expect(summarize([both]).speakers).toHaveLength(2)
  })

  test('an organization with and without its article', () => {
    const house: Named = { name: 'White House', type: 'organization' }
    expect(speakers(house, { ...house, name: 'the White House' })).toEqual(['White House 2'])
  })
})
