import { expect, test } from 'vitest'
import { createParser } from '../../src/syntax/create-parser.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)
const parse = createParser(models)

/** The tag, head and label of each token. */
function treesOf(text: string): number[][] {
  const document = read(text)
  const syntax = parse(document)
  return document.tokens.map((_, i) => {
    const { tag, head, label } = syntax.treeAt(i)
    return [tag[i]!, head[i]!, label[i]!]
  })
}

test.each([
  ['“We lost,” Anna Berg said.', '"We lost," Anna Berg said.'],
  ['“We lost,” Anna Berg said.', "``We lost,'' Anna Berg said."],
  ['“We lost,” Anna Berg said.', '«We lost,» Anna Berg said.'],
  ['He called the plan ‘a shame’, and left.', "He called the plan 'a shame', and left."],
  ['She said the boys’ car was “very, very old”.', 'She said the boys\' car was "very, very old".'],
  ['“The ‘plan’ failed,” he added.', '"The \'plan\' failed," he added.'],
])('%s and %s have one tree', (one, other) => {
  expect(treesOf(other)).toEqual(treesOf(one))
})
