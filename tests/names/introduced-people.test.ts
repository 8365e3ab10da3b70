import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index-node.js'

const extract = createExtractor()

function people(text: string): string[] {
  return extract(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, titles }) => [...titles, name].join(' '))
}

describe('two words behind what one is are a person of that title', () => {
  test.each([
    ['“It will hold,” said engineer Tor Lie.', 'engineer Tor Lie'],
    ['“She was a riot,” said co-star Una Bray.', 'co-star Una Bray'],
    ['“She was a riot,” said bandmate Una Bray.', 'bandmate Una Bray'],
    ['Then shearer Ulf Flood spoke. “It is dry,” said Flood.', 'shearer Ulf Flood'],
    ['The roof was seen by stonemason Orla Venn, who wept.', 'stonemason Orla Venn'],
    ['“We drove all night,” workmate Siv Aune said.', 'workmate Siv Aune'],
  ])('%s', (text, person) => {
    expect(people(text)).toContain(person)
  })

  test.each([
    ['The song topped the official Afrosoul Chart in May.', []],
    ['The bid of sponsor Velmora Foods failed.', []],
    ['The son Emperor Galadon loved best was the last.', ['Emperor Galadon']],
    ['She flew to sister city Kansas City in May.', []],
  ])('not: %s', (text, found) => {
    expect(people(text)).toEqual(found)
  })
})

describe('Cr is a councillor in Australia and New Zealand', () => {
  test.each([
    ['Cr Jenny Mascord voted no. Cr Mascord called it “a disgrace”.', 'Cr Jenny Mascord'],
    ['“It is a disgrace,” Cr Anthony Riordan said.', 'Cr Anthony Riordan'],
    ['Council met. Cr Hana Ruru asked for more time, and Cr Ruru got it.', 'Cr Hana Ruru'],
    ['The motion of Cr. Peter Voss was lost. Cr. Voss called it “a shame”.', 'Cr. Peter Voss'],
  ])('%s', (text, person) => {
    expect(people(text)).toEqual([person])
  })
})
