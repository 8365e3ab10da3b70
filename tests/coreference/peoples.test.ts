import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index-node.js'

const extract = createExtractor()
const speakerOf = (text: string) => extract(text).quotes.at(-1)?.speaker

describe('one of a people that has no word for one', () => {
  test.each([
    ['Rui Costa was angry after the match. “It is not a question for me,” the Portuguese said.', 'Rui Costa'],
    ['Kenji Sato won the bout. “I was lucky,” the Japanese said.', 'Kenji Sato'],
    ['Nguyen Van Toan scored twice. “I will stay,” the Vietnamese told reporters.', 'Nguyen Van Toan'],
    ['Joao Pinto won. The Portuguese blamed the wind. “It was against us,” the Portuguese added.', 'Joao Pinto'],
    ['The Maltese singer Rita Borg won in Oslo. “I was lucky,” the Maltese said.', 'Rita Borg'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)?.name).toBe(name)
  })

  test.each([
    ['The talks failed on Monday. The Chinese said “no”.', 'Chinese'],
    ['China sent Wang Li to the talks. Wang met the minister. “We do not agree,” the Chinese said.', 'Chinese'],
    ['The Japanese said “no” to the plan. Ken Abe was there.', 'Japanese'],
  ])('all of them: %s', (text, name) => {
    expect(speakerOf(text)).toMatchObject({ name, type: 'group' })
  })
})

describe('a head that is shaken says nothing', () => {
  test.each([
    ['The stallholder weighs a kilo and shakes his head. “Nobody buys by the kilo,” he says.', 'The stallholder'],
    ['The farmer shook her head. “It is all gone,” she said.', 'The farmer'],
    ['The captain turned his bald head. “Land,” he said.', 'The captain'],
    ['The clerk bowed her head and sighed. “We are shut,” she said.', 'The clerk'],
    ['The fishermen shook their heads. “No fish,” they said.', 'The fishermen'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)?.name).toBe(name)
  })

  test.each([
    ['The school is closed. “We are ready,” said its head.', 'its head'],
    ['His head of communications said: “We are ready.”', 'His head of communications'],
  ])('who leads does: %s', (text, name) => {
    expect(speakerOf(text)?.name).toBe(name)
  })
})
