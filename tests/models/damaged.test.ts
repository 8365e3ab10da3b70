import { describe, expect, test } from 'vitest'
import { packLists } from '../../scripts/pack-lists.js'
import { packModels } from '../../scripts/pack-models.js'
import { loadSpeakerModel } from '../../src/attribution/model.js'
import { loadAntecedentWeights } from '../../src/coreference/antecedents/model.js'
import { createExtractorFrom } from '../../src/extract.js'
import { ModelError } from '../../src/model-error.js'
import { HEADER_LENGTH, type ModelKind } from '../../src/model-file.js'
import { LENGTH_BYTES, type Models, openModels } from '../../src/models/models.js'
import { openLists } from '../../src/models/open-lists.js'
import { createGazetteer } from '../../src/names/gazetteer.js'
import { readNamesModel } from '../../src/names/model.js'
import { readWordClasses } from '../../src/names/word-classes.js'
import { createParser } from '../../src/syntax/create-parser.js'
import { readWordTable } from '../../src/text/words/word-table.js'
import { models } from '../models.js'

/** How each model is read. */
const READERS: Readonly<Record<Exclude<ModelKind, 'models'>, (models: Models) => unknown>> = {
  names: (all) => readNamesModel(all.get('names')),
  'word-classes': (all) => readWordClasses(all.get('word-classes')),
  speakers: loadSpeakerModel,
  syntax: createParser,
  antecedents: loadAntecedentWeights,
  words: readWordTable,
  gazetteer: createGazetteer,
  lists: openLists,
}

const KINDS = Object.keys(READERS) as (keyof typeof READERS)[]
const FILE = packModels(new Map(KINDS.map((kind) => [kind, models.get(kind)])))
const REFUSALS = ['MODEL_DAMAGED', 'MODEL_VERSION']

/** The code of the error that a file of models is refused with; "none" if it is taken. */
function refusal(read: () => unknown): string {
  try {
    read()
    return 'none'
  } catch (error) {
    if (error instanceof ModelError) return error.code
    throw error
  }
}

/** What `read` gives of the bytes with one bit flipped. They are as before afterwards: a copy for each bit would take minutes. */
function withFlipped<T>(bytes: Uint8Array, at: number, bit: number, read: (changed: Uint8Array) => T): T {
  bytes[at]! ^= 1 << bit
  try {
    return read(bytes)
  } finally {
    bytes[at]! ^= 1 << bit
  }
}

function withModel(kind: ModelKind, bytes: Uint8Array): Models {
  return { get: (wanted) => (wanted === kind ? bytes : models.get(wanted)) }
}

test('word lists of another version are refused', () => {
  expect(refusal(() => openLists(withModel('lists', packLists(new Map([['titles', 'Dr']])))))).toBe('MODEL_VERSION')
})

test('the whole file is taken, and gives what the shipped one gives', () => {
  const text = '“We will appeal,” said Anna Berg in Oslo on Tuesday.'
  expect(createExtractorFrom(openModels(FILE))(text)).toEqual(createExtractorFrom(models)(text))
})

describe('a file of models is refused', () => {
  const open = (bytes: Uint8Array) => refusal(() => openModels(bytes))
  const tableEnd = LENGTH_BYTES + new DataView(FILE.buffer).getUint32(0, true)

  test('with any bit of its table or of what is before it flipped', () => {
    for (let at = 0; at < tableEnd; at++) {
      for (let bit = 0; bit < 8; bit++) {
        expect(REFUSALS, `byte ${at}, bit ${bit}`).toContain(withFlipped(FILE, at, bit, open))
      }
    }
  })

  test('cut short at any place, or with something after its end', () => {
    const lengths = [0, 1, LENGTH_BYTES, LENGTH_BYTES + HEADER_LENGTH, tableEnd - 1, tableEnd, FILE.length - 1]
    for (let i = 1; i < 50; i++) lengths.push(Math.floor((i * FILE.length) / 50))
    for (const length of lengths) expect(refusal(() => openModels(FILE.subarray(0, length)))).toBe('MODEL_DAMAGED')
    expect(refusal(() => openModels(new Uint8Array([...FILE.subarray(), 0])))).toBe('MODEL_DAMAGED')
  })

  test('of another version, and without a model', () => {
    expect(withFlipped(FILE, LENGTH_BYTES + 5, 3, open)).toBe('MODEL_VERSION')
    const without = openModels(packModels(new Map([['names', models.get('names')]])))
    expect(refusal(() => createExtractorFrom(without))).toBe('MODEL_DAMAGED')
  })
})

describe.each(KINDS)('a model of kind %s is refused', (kind) => {
  const bytes = Uint8Array.from(models.get(kind))
  const read = (changed: Uint8Array) => refusal(() => READERS[kind](withModel(kind, changed)))

  test('not as it ships', () => {
    expect(read(bytes)).toBe('none')
  })

  test('with any bit of its header flipped', () => {
    for (let at = 0; at < HEADER_LENGTH; at++) {
      for (let bit = 0; bit < 8; bit++) expect(REFUSALS, `byte ${at}`).toContain(withFlipped(bytes, at, bit, read))
    }
  })

  test('with a bit flipped in any hundredth of it', () => {
    for (let i = 0; i <= 100; i++) {
      const at = HEADER_LENGTH + Math.floor((i * (bytes.length - 1 - HEADER_LENGTH)) / 100)
      expect(withFlipped(bytes, at, i % 8, read), `byte ${at}`).toBe('MODEL_DAMAGED')
    }
  })

  test('cut short, empty, of another version', () => {
    for (const length of [0, 1, HEADER_LENGTH - 1, HEADER_LENGTH, bytes.length >> 1, bytes.length - 1]) {
      expect(read(bytes.subarray(0, length))).toBe('MODEL_DAMAGED')
    }
    const other = Uint8Array.from(bytes)
    other[5]! += 1
    expect(read(other)).toBe('MODEL_VERSION')
  })
})
