import { expect, test } from 'vitest'
import { isInterlude } from '../../src/text/interludes.js'
import { createReader } from '../../src/text/read.js'
import { readCases } from '../cases.js'
import { models } from '../models.js'

const read = createReader(models)

test.each(readCases('interludes.txt', import.meta.url))('%j', (line) => {
  const between = line.startsWith('* ')
  const document = read(
    `Ana Berg spoke on Monday.\n\n${between ? line.slice(2) : line}\n\nThe mill was shut.\n\nNobody came.\n\nShe left.`,
  )
  expect([0, 1, 2].map((paragraph) => isInterlude(document, paragraph))).toEqual([false, between, false])
})

test('paragraphs of the running text are numbered on', () => {
  const { running } = read('Ana Berg spoke.\n\nAdvertisement\n\nReuters\n\nShe left.')
  expect([...running]).toEqual([0, 0, 0, 1])
})
