import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

function statementsOf(text: string): string[] {
  return extract(text).statements.map(
    ({ text, cue, speaker }) => `${speaker?.name ?? 'nobody'} · ${cue?.text ?? 'no cue'} · ${text}`,
  )
}

test.each([
  ['Anna Berg said that the bridge would close on Monday.', 'Anna Berg · said · the bridge would close on Monday'],
  ['Anna Berg said the bridge would close on Monday.', 'Anna Berg · said · the bridge would close on Monday'],
  ['The union warned that jobs were at risk.', 'The union · warned · jobs were at risk'],
  [
    'The bridge would close on Monday, according to Anna Berg.',
    'Anna Berg · according to · The bridge would close on Monday',
  ],
])('%j', (text, statement) => {
  expect(statementsOf(text)).toContain(statement)
})

test('a fragment in marks points at the statement that it is part of, and back', () => {
  const { quotes, statements } = extract('Anna Berg said that the plan was “a disgrace” and had to end.')
  const [fragment] = quotes
  expect(fragment!.words).toBe('a disgrace')
  expect(statements[fragment!.statement!]!.quotes).toEqual([0])
})

test.each(['Anna Berg left the room.', '“We will appeal,” said Anna Berg.'])('nothing is reported in %j', (text) => {
  expect(statementsOf(text)).toEqual([])
})
