import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ModelError } from '../../src/model-error.js'
import { readSyntaxModel } from '../../src/syntax/parser/model.js'

const bytes = new Uint8Array(readFileSync(new URL('../../models/syntax.bin', import.meta.url)))

function codeOf(damaged: Uint8Array): string {
  try {
    readSyntaxModel(damaged)
  } catch (error) {
    if (error instanceof ModelError) return error.code
    throw error
  }
  return 'none'
}

test('the model that ships is read', () => {
  expect(codeOf(bytes)).toBe('none')
  expect(readSyntaxModel(bytes).vocabulary.size).toBeGreaterThan(1000)
})

test('a model of another version, of another kind or with damaged bytes is refused', () => {
  const changed = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
  expect(codeOf(changed(5))).toBe('MODEL_VERSION')
  expect(codeOf(changed(4))).toBe('MODEL_DAMAGED')
  expect(codeOf(changed(1000))).toBe('MODEL_DAMAGED')
  expect(codeOf(changed(bytes.length - 1))).toBe('MODEL_DAMAGED')
  expect(codeOf(bytes.subarray(0, bytes.length - 5))).toBe('MODEL_DAMAGED')
  expect(codeOf(new Uint8Array(0))).toBe('MODEL_DAMAGED')
})
