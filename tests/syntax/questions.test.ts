import { describe, expect, test } from 'vitest'
import { agentOf } from '../../src/syntax/questions/agent-of.js'
import { appositionsOf } from '../../src/syntax/questions/appositions-of.js'
import { clauseOf } from '../../src/syntax/questions/clause-of.js'
import { complementOf } from '../../src/syntax/questions/complement-of.js'
import { conjunctsOf } from '../../src/syntax/questions/conjuncts-of.js'
import { headOf } from '../../src/syntax/questions/head-of.js'
import { nounPhraseOf } from '../../src/syntax/questions/noun-phrase.js'
import { possessorOf } from '../../src/syntax/questions/possessor-of.js'
import { subjectOf } from '../../src/syntax/questions/subject-of.js'
import { parsed } from './parsed.js'

describe('subjectOf', () => {
  test.each([
    ['Anna Berg [said] the bridge was closed.', 'Berg'],
    ['“The bridge is closed,” [said] Anna Berg.', 'Berg'],
    ['“The bridge is closed,” the mayor of Turku [said] on Monday.', 'mayor'],
    ['The minister has repeatedly [denied] the report.', 'minister'],
    ['The spokesman declined to [comment].', 'spokesman'],
    ['She came to the office and [said] that the plan had failed.', 'She'],
    ['The report was finished in May and [published] in June.', 'report'],
    ['A woman who [saw] the fire called the police.', 'woman'],
    ['The officials who came and [told] her the story left.', 'officials'],
    ['The company that [built] the bridge went bankrupt.', 'company'],
    ['Berg left the room, [saying] that she was tired.', 'Berg'],
    ['The judge told the lawyers to [wait] outside.', 'lawyers'],
    ['Cruz, a former teacher from Lima, [added] that nobody had called.', 'Cruz'],
    ['It was late when the doctors [arrived].', 'doctors'],
    ['Simon Gault took “fees” from three builders, court records [show].', 'records'],
    ['Mia Kell bought “a small boat”, bank records [show].', 'records'],
    ['Arturo Peña kept «two passports and no address», the extradition request [states].', 'request'],
    ['«My knees know the weather», the ferryman [chuckles].', 'ferryman'],
    ['“I nearly stopped,” the 26-year-old [admitted].', 'old'],
    ['“We have many stones,” [said] the 34-year-old.', 'old'],
    ['The 19-year-old, who won twice, [told] reporters that it was late.', 'old'],
    ['The 34-year-old carpenter [said] that it was late.', 'carpenter'],
  ])('%s', (text, subject) => {
    const { tree, asked, textOf } = parsed(text)
    expect(textOf(subjectOf(tree, asked[0]!))).toBe(subject)
  })

  test('none where there is none', () => {
    const { tree, asked } = parsed('[Call] the police at once!')
    expect(subjectOf(tree, asked[0]!)).toBe(-1)
  })
})

describe('agentOf', () => {
  test.each([
    ['The plan was [criticized] by the mayor.', 'mayor'],
    ['The letter, [signed] by Anna Berg, was found on Monday.', 'Berg'],
    ['The plan was [criticized] in the press.', null],
    ['The mayor [stands] by the door.', null],
  ])('%s', (text, agent) => {
    const { tree, asked, textOf } = parsed(text)
    expect(textOf(agentOf(tree, asked[0]!))).toBe(agent)
  })
})

describe('complementOf', () => {
  test.each([
    ['Berg [said] that the bridge would close on Monday.', ['that the bridge would close on Monday']],
    ['Berg [said] the bridge would close.', ['the bridge would close']],
    ['The ministry [denied] the report.', []],
    ['He [wants] to close the bridge.', ['to close the bridge']],
  ])('%s', (text, parts) => {
    const { tree, asked, textsOf } = parsed(text)
    expect(textsOf(complementOf(tree, asked[0]!)?.parts ?? [])).toEqual(parts)
  })

  test('a clause that its verb stands in has two parts', () => {
    const { tree, asked, textOf } = parsed('The bridge, she [said], would close on Monday.')
    const { head, parts } = complementOf(tree, asked[0]!)!
    expect(textOf(head)).toBe('close')
    expect(parts.length).toBe(2)
  })
})

describe('appositionsOf', () => {
  test.each([
    ['Anna [Berg], the mayor of Turku, left.', ['mayor']],
    ['The [mayor], Anna Berg, left.', ['Berg']],
    ['The [mayor] left.', []],
  ])('%s', (text, heads) => {
    const { tree, asked, textOf } = parsed(text)
    expect(appositionsOf(tree, asked[0]!).map(textOf)).toEqual(heads)
  })
})

describe('conjunctsOf', () => {
  test.each([
    ['The report names [Berg] and Cruz.', ['Berg', 'Cruz']],
    ['Berg and [Cruz] said it was late.', ['Berg', 'Cruz']],
    ['Berg [came] and said it was late.', ['came', 'said']],
    ['[Berg] said it was late.', ['Berg']],
  ])('%s', (text, heads) => {
    const { tree, asked, textOf } = parsed(text)
    expect(conjunctsOf(tree, asked[0]!).map(textOf)).toEqual(heads)
  })
})

describe('nounPhraseOf', () => {
  const text = 'The former [mayor], Anna Berg, who left early, was tired.'
  test.each([
    [{}, 'The former mayor'],
    [{ appositions: true }, 'The former mayor, Anna Berg'],
  ])('%o', (options, phrase) => {
    const { tree, asked, textsOf } = parsed(text)
    expect(textsOf([nounPhraseOf(tree, asked[0]!, options)])).toEqual([phrase])
  })

  test('what belongs to somebody, and to whom', () => {
    const { tree, asked, textsOf, textOf } = parsed("The old mayor's [claim] was false.")
    const possessor = possessorOf(tree, asked[0]!)
    expect(textOf(possessor)).toBe('mayor')
    expect(textsOf([nounPhraseOf(tree, possessor)])).toEqual(['The old mayor'])
    expect(possessorOf(tree, possessor)).toBe(-1)
  })

  test('coordinated phrases are others', () => {
    const { tree, asked, textsOf } = parsed('The [mayor] and the minister of finance left.')
    expect(textsOf([nounPhraseOf(tree, asked[0]!)])).toEqual(['The mayor'])
    expect(textsOf([nounPhraseOf(tree, asked[0]!, { conjuncts: true })])).toEqual([
      'The mayor and the minister of finance',
    ])
  })
})

describe('headOf', () => {
  test.each([
    ['[The former mayor of Turku] left.', 'mayor'],
    ['They met [President Anna Berg] there.', 'Berg'],
  ])('%s', (text, head) => {
    const { tree, asked, textOf } = parsed(text)
    const to = asked[0]! + 1
    const length = text.slice(text.indexOf('['), text.indexOf(']')).split(' ').length
    expect(textOf(headOf(tree, { from: to - length, to }))).toBe(head)
  })
})

describe('clauseOf', () => {
  test.each([
    ['Berg, who left [early], said that it was late.', 'left'],
    ['[Berg], who left early, said that it was late.', 'said'],
    ['Berg said that [it] was late.', 'was'],
    ['Berg came and said [it].', 'said'],
  ])('%s', (text, verb) => {
    const { tree, asked, textOf } = parsed(text)
    expect(textOf(clauseOf(tree, asked[0]!))).toBe(verb)
  })
})
