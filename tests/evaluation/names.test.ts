import { expect, test } from 'vitest'
import { listNameErrors } from '../../evaluation/errors/names.js'
import type { GoldEntity, GoldEntityType } from '../../evaluation/gold.js'
import { alignNames, type FoundName, type NameType, scoreNames } from '../../evaluation/scorers/names.js'
import { readMarked } from './marked-text.js'

const gold = readMarked(
  '[Anna Berg Person] of [Acme Organization] met [Norwegians NORP] at [Oslo Airport Facility] on [Nobel Misc] day.',
)
const found = readMarked(
  '[Anna Berg person] of [Acme person] met [Norwegians group] at [Oslo place] Airport on [Nobel person] day.',
)

const entities = gold.spans.map(({ label, ...span }): GoldEntity => ({ ...span, type: label as GoldEntityType }))
const names = found.spans.map(({ label, ...span }): FoundName => ({ ...span, type: label as NameType }))
const alignment = alignNames(entities, names)

test('the same words with other brackets', () => {
  expect(found.text).toBe(gold.text)
})

test('counts by type, on exact spans and types', () => {
  const measures = scoreNames([alignment, alignment])
  expect(measures.get('person')).toEqual({ kind: 'counts', tp: 2, fp: 4, fn: 0 })
  expect(measures.get('organization')).toEqual({ kind: 'counts', tp: 0, fp: 0, fn: 2 })
  expect(measures.get('place')).toEqual({ kind: 'counts', tp: 0, fp: 2, fn: 2 })
  expect(measures.get('group')).toEqual({ kind: 'counts', tp: 2, fp: 0, fn: 0 })
  expect(measures.get('person, organization, place')).toEqual({ kind: 'counts', tp: 2, fp: 6, fn: 4 })
})

test('lists each error once, by what went wrong', () => {
  const errors = listNameErrors({ id: 'a', source: '', text: gold.text, entities }, alignment)
  expect(errors.map(({ group }) => group)).toEqual([
    'names, organization: taken for person',
    'names, place: wrong boundary',
    'names, person: invented on Misc',
  ])
  expect(errors[1]!.lines[0]).toContain('[Oslo Airport] on Nobel day. found "Oslo" place')
})
