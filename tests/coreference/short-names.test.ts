import { describe, expect, test } from 'vitest'
import { readPassage, resolve } from './passages.js'

/** The type and name of whom the last name of a passage means. */
function lastNamed(marked: string): string {
  const { entities, references } = resolve(readPassage(marked))
  const { entity } = references.filter(({ form }) => form === 'name').at(-1)!
  return `${entities[entity]!.type} ${entities[entity]!.name}`
}

describe('a word tagged as a person is the organization that it begins', () => {
  test.each([
    ['[organization Velmora Foods] shut a plant. “This was hard,” [person Velmora] said.', 'Velmora Foods'],
    ['[organization Orlan Holdings] met. [person Orlan] sold the site. [person Orlan] has debts.', 'Orlan Holdings'],
    ['A kettle by [organization Harwood Ltd] burst. [person Harwood] apologised.', 'Harwood Ltd'],
    ['[organization Severn Trent] will raise bills, said [person Severn].', 'Severn Trent'],
    [
      '[person Corvane] to shut a plant\n\n[organization Corvane Group] met. [person Corvane] said so.',
      'Corvane Group',
    ],
  ])('%s', (marked, name) => {
    expect(lastNamed(marked)).toBe(`organization ${name}`)
  })
})

describe('near misses', () => {
  test.each([
    ['[person Peter Goldman], of [organization Goldman Sachs], left. “No,” [person Goldman] said.', 'Peter Goldman'],
    ['[organization Walker Foods] shut. The owner, [person James Walker], wept. [person Walker] left.', 'James Walker'],
    ['[organization Larsen Partners] met. Its founder, [person Larsen], is 80. [person Larsen] left.', 'Larsen'],
    ['[organization Holt Foods] met. Mr [person Holt] spoke, and [person Holt] left.', 'Holt'],
    ['The [organization Carter Center] sent observers. “It was fair,” [person Carter] said.', 'Carter'],
    [
      'We met.\n\n[person Pell] left at noon.\n\nThe [organization Pell Group] is his. [person Pell] founded it.',
      'Pell',
    ],
  ])('a person: %s', (marked, name) => {
    expect(lastNamed(marked)).toBe(`person ${name}`)
  })

  test('a place', () => {
    expect(lastNamed('[organization Ashdown Water] is in debt. The river runs through [place Ashdown].')).toBe(
      'place Ashdown',
    )
  })
})
