import { expect, test } from 'vitest'
import { readPassage, resolve } from './passages.js'

function entitiesOf(marked: string) {
  return resolve(readPassage(marked)).entities
}

test.each([
  ['Iranian President [person Darius Farahani] left.', ['Iranian President']],
  ['Mr [person Otieno] left.', ['Mr']],
  ['Harbour union leader [person Frank Otieno] left.', ['Harbour union leader']],
  ['The head of the coast guard, [person Tomas Lind], left.', ['head of the coast guard']],
  ['[person Hugh Hale], a doctor who replaced her, left.', ['doctor']],
  ['[person Ana Berg], 45, mayor of Oslo, left.', ['mayor of Oslo']],
  ['[person Ana Berg] is the mayor of Oslo.', ['mayor of Oslo']],
  ['Minister of Fisheries and Trade [person Selin Kaya] left.', ['Minister of Fisheries and Trade']],
  ['His wife [person Ana Berg] left.', ['wife']],
  ['Sens. [person Ruth Calloway] left.', ['Sens.']],
])('titles: %s', (marked, titles) => {
  expect(entitiesOf(marked)[0]!.titles).toEqual(titles)
})

test.each([
  'After meeting [person Ana Berg], the mayor left.',
  '[person Ana Berg] told the mayor.',
  'The mayor, the head of the guard, [person Tomas Lind] and others left.',
])('no titles of the first person: %s', (marked) => {
  const [first] = entitiesOf(marked)
  expect(first!.titles).not.toContain('mayor')
})

test('an apposition between two names belongs to the one behind it', () => {
  const [first, second] = entitiesOf('With [person Emil Raab], the head of the guard, [person Tomas Lind] left.')
  expect(first!.titles).toEqual([])
  expect(second!.titles).toEqual(['head of the guard'])
})

test('acronym, aliases and country', () => {
  const [council, short] = entitiesOf(
    'The [organization Northern Fishing Council] ([organization NFC]) met in [place Norway], said [organization NFC].',
  )
  expect(council).toMatchObject({ name: 'Northern Fishing Council', acronym: 'NFC', aliases: ['NFC'] })
  expect(short).toMatchObject({ type: 'place', country: 'NO' })
})

test('ids are unique and tell the type and the name', () => {
  const ids = entitiesOf('[person José Núñez] left [place Georgia]. [organization Georgia] won.').map(({ id }) => id)
  expect(ids).toEqual(['person:jose-nunez', 'place:georgia', 'organization:georgia'])
})
