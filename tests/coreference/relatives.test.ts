import { describe, expect, test } from 'vitest'
import { readPassage, resolve } from './passages.js'

function lastNamed(marked: string): string {
  const { entities, references } = resolve(readPassage(marked))
  return entities[references.filter(({ form }) => form === 'name').at(-1)!.entity]!.name
}

describe('a word of address tells the relative who has come in by the given name', () => {
  test.each([
    ['[person Ellen Marsh] won. Her brother [person Tom] trained her. “She ran,” Mr [person Marsh] said.', 'Tom'],
    ['[person Alice Novak] was found. Her husband, [person Peter], wept. Mr [person Novak] thanked us.', 'Peter'],
    [
      '[person Robert Weems] was 17. [person Weems]’s mother, [person Linda], ran. “No,” Ms [person Weems] said.',
      'Linda',
    ],
    ['[person George Pell] is in jail. His wife [person Susan] waits. “I wait,” Mrs [person Pell] said.', 'Susan'],
  ])('%s', (marked, name) => {
    expect(lastNamed(marked)).toBe(name)
  })

  test.each([
    ['[person Ellen Marsh] won. Her brother [person Tom] trained her. “I ran,” Ms [person Marsh] said.', 'Ellen Marsh'],
    ['[person Ellen Marsh] won. Her brother [person Tom] trained her. “I ran,” [person Marsh] said.', 'Ellen Marsh'],
    ['[person Ellen Marsh] won. Her friend [person Tom] left. Mr [person Berg] stayed.', 'Berg'],
  ])('not: %s', (marked, name) => {
    expect(lastNamed(marked)).toBe(name)
  })
})
