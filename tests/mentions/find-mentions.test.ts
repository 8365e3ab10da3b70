import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.js'
import { roleOf } from '../../src/mentions/role.js'
import type { NameSpan } from '../../src/names/name-span.js'
import { createParser } from '../../src/syntax/create-parser.js'
import { tokenSpan } from '../../src/text/document.js'
import { createReader } from '../../src/text/read.js'
import { models } from '../models.js'

const read = createReader(models)
const parse = createParser(models)

/** The mentions of a sentence whose names stand in brackets, each as "form: words (role of governor)". */
function mentionsOf(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '')
  const document = read(text)
  const { tokens } = document
  const names: NameSpan[] = []
  let removed = 0
  for (const { 0: whole, index } of marked.matchAll(/\[[^\]]+\]/g)) {
    const start = index - removed
    const end = start + whole.length - 2
    removed += 2
    const from = tokens.findIndex((token) => token.start === start)
    const to = tokens.findIndex((token) => token.end === end) + 1
    names.push({ ...tokenSpan(tokens, from, to), type: 'person', confidence: 1 })
  }
  const syntax = parse(document)
  return findMentions(
    document,
    names,
    syntax,
  )(0).map(({ form, start, end, head }) => {
    const { role, governor } = roleOf(syntax.tree(0), head)
    const of = governor < 0 ? '' : ` of ${tokens[governor]!.text}`
    return `${form}: ${text.slice(start, end)} (${role}${of})`
  })
}

describe('findMentions', () => {
  test.each([
    ['[Anna Berg] said she would leave.', ['name: Anna Berg (subject of said)', 'pronoun: she (subject of leave)']],
    ['“It was late,” said [Berg].', ['pronoun: It (subject of was)', 'name: Berg (subject of said)']],
    [
      'The mayor of Turku told [Berg] about the door.',
      [
        'nominal: The mayor (subject of told)',
        'nominal: Turku (oblique of told)',
        'name: Berg (object of told)',
        'nominal: the door (oblique of told)',
      ],
    ],
    [
      "[Berg]'s lawyer declined to comment.",
      ['name: Berg (possessive of lawyer)', "nominal: Berg's lawyer (subject of declined)"],
    ],
    ['Prime Minister [Anna Berg] resigned on Monday.', ['name: Anna Berg (subject of resigned)']],
    [
      'The letter was signed by the minister.',
      ['nominal: The letter (subject of signed)', 'nominal: the minister (agent of signed)'],
    ],
    ['At least one woman left.', ['nominal: one woman (subject of left)']],
    ['Just a boy saw it.', ['nominal: a boy (subject of saw)', 'pronoun: it (object of saw)']],
    ['Both of the police officers left.', ['nominal: the police officers (oblique of left)']],
    ['Some said they knew.', ['nominal: Some (subject of said)', 'pronoun: they (subject of knew)']],
    ['The man who left was late.', ['nominal: The man (subject of was)', 'pronoun: who (subject of left)']],
    ['It came from the 45-year-old.', ['pronoun: It (subject of came)', 'nominal: the 45-year-old (oblique of came)']],
    ['The ex-president spoke.', ['nominal: The ex-president (subject of spoke)']],
    ['Stop!', []],
    [
      '[Berg] and [Cruz] voted against it.',
      ['name: Berg (subject of voted)', 'name: Cruz (subject of voted)', 'pronoun: it (oblique of voted)'],
    ],
  ])('%s', (marked, mentions) => {
    expect(mentionsOf(marked)).toEqual(mentions)
  })

  test('a name that two sentences share is found where it begins', () => {
    const document = read('We met Mr. Berg. He left.')
    const [first, second] = document.sentences
    const name = { from: first!.to - 2, to: second!.from + 1 }
    const mentions = findMentions(document, [name], parse(document))
    expect(mentions(0).map(({ form }) => form)).toEqual(['pronoun', 'name'])
    expect(mentions(1).map(({ form }) => form)).toEqual([])
  })

  test('the mentions of a sentence are read once', () => {
    const document = read('The mayor left.')
    const mentions = findMentions(document, [], parse(document))
    expect(mentions(0)).toBe(mentions(0))
  })
})
