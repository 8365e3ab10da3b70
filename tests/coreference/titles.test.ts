import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index-node.js'

const extract = createExtractor()

function titlesOf(text: string, name: string): readonly string[] {
  return extract(text).entities.find((entity) => entity.name === name)?.titles ?? ['no such entity']
}

describe('titles are noun phrases of a role, without what stands beside them', () => {
  test.each([
    ['Democratic lawmakers grilled Lt. Col. Ana Ruiz on Monday. Ruiz said nothing.', 'Ana Ruiz', ['Lt. Col.']],
    ['On March 6 Mr Tom Berg left the city. Berg was tired.', 'Tom Berg', ['Mr']],
    ['Tom Berg, the mayor of Oslo, left early.', 'Tom Berg', ['mayor of Oslo']],
    ['The reform bill President Ana Cruz signed is old.', 'Ana Cruz', ['President']],
    ['Angry fans heckled Coach Ana Cruz for an hour.', 'Ana Cruz', ['Coach']],
    [
      'Chairman and Chief Executive of Orrin Holdings Tom Berg left early.',
      'Tom Berg',
      ['Chairman and Chief Executive of Orrin Holdings'],
    ],
    ['Bank of Ghana Governor Ana Cruz spoke.', 'Ana Cruz', ['Governor']],
    [
      'Acting Commissioner for the Port of Oakland Tom Berg spoke.',
      'Tom Berg',
      ['Acting Commissioner for the Port of Oakland'],
    ],
    ['Deputy Finance Minister Datuk Seri Tom Berg spoke.', 'Tom Berg', ['Deputy Finance Minister Datuk Seri']],
    ['The rivals Ana Cruz and Tom Berg met in Oslo.', 'Ana Cruz', []],
    ['DI Ana Cruz said the search went on. Cruz asked for witnesses.', 'Ana Cruz', ['DI']],
    ['DCI Tom Berg leads the team. Berg said two men were held.', 'Tom Berg', ['DCI']],
    ['The door was opened by PC Ana Cruz on Monday.', 'Ana Cruz', ['PC']],
    ['The car was found by DS Tom Berg. Berg was off duty.', 'Tom Berg', ['DS']],
    ['Former President Ana Cruz signed the bill in May.', 'Ana Cruz', ['Former President']],
    ['Ana Cruz, a spokeswoman for the ministry, said it was late.', 'Ana Cruz', ['spokeswoman for the ministry']],
  ])('%s', (text, name, titles) => {
    expect(titlesOf(text, name)).toEqual(titles)
  })
})

describe('merges by evidence', () => {
  test('"his organization" is the one that his title names, or none', () => {
    const text =
      'The European Union sent a delegation. Ana Lind, president of the NFC, met Tom Berg, president of the Northern Trade ' +
      'Council. Berg said his organization would vote. The Northern Trade Council votes in May.'
    const { mentions, entities } = extract(text)
    const mention = mentions.find((one) => one.text === 'his organization')
    const name = entities.find(({ id }) => id === mention?.entity)?.name ?? 'none'
    expect(['Northern Trade Council', 'none']).toContain(name)
  })
})
