import { describe, expect, test } from 'vitest'
import { caseFiles, mark, readPassages, resolve } from './passages.js'

describe.each(caseFiles())('%s', (file) => {
  test.each(readPassages(file))('$marked', (passage) => {
    expect(mark(passage, resolve(passage))).toBe(passage.marked)
  })
})
