import { describe, expect, test } from 'vitest'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'

const read = createReader(models)

describe('sentences', () => {
  test.each(readCases('sentences.txt', import.meta.url))('%j', (marked) => {
    const text = marked.replaceAll('|', '')
    const expected = marked.split('|').map((sentence) => sentence.replace(/^[\s\p{Cc}\ufeff]+|[\s\p{Cc}]+$/gu, ''))
    expect(read(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('tokens', () => {
  test.each(readCases('tokens.txt', import.meta.url))('%j', (marked) => {
    const text = marked.replaceAll('|', '')
    const expected = marked.split(/[|\s\0]/).filter((token) => token !== '')
    expect(read(text).tokens.map((token) => token.text)).toEqual(expected)
  })
})
