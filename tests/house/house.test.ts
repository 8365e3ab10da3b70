import { describe, expect, test } from 'vitest'
import { createExtractor, type ExtractOptions, extract, type HouseOptions } from '../../src/index.js'

/** Names and their types, as an extractor that was told these things finds them. */
function namesOf(text: string, options: HouseOptions): string[] {
  const { mentions } = createExtractor(options)(text)
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
  return mentions.filter(({ form }) => form === 'name').map(({ text: words, type }) => `${words}/${type}`)
}

describe('names that a house knows', () => {
  test.each([
    ['The board of zebra crossing met on Monday.', 'zebra crossing', 'organization'],
    ['We went to The Old Mill by bus.', 'The Old Mill', 'place'],
    ['Critics of xQc were loud.', 'xQc', 'person'],
    ['Many Brentonians came.', 'Brentonians', 'group'],
    ["It was Zorblax's idea.", 'Zorblax', 'organization'],
  ] as const)('%s', (text, name, type) => {
    expect(namesOf(text, { names: [{ name, type }] })).toContain(`${name}/${type}`)
  })

  test('stand in place of what the tagger sees there', () => {
    const text = 'Jordan Rivers spoke first, and Jordan Rivers spoke last.'
    expect(namesOf(text, { names: [{ name: 'Jordan Rivers', type: 'organization' }] })).toEqual([
      'Jordan Rivers/organization',
      'Jordan Rivers/organization',
    ])
  })

  test('are not taken out of longer ones, nor over the end of a sentence', () => {
    const house = { names: [{ name: 'Roe', type: 'place' as const }] }
    expect(namesOf('“Ice,” said Ann Roe on Monday.', house)).toEqual(['Ann Roe/person'])
    const two = { names: [{ name: 'Mill Road', type: 'place' as const }] }
    expect(namesOf('He left the mill. Road works began.', two)).not.toContain('Mill Road/place')
  })

  test('have one entity over their forms, with their name and title, also as speakers', () => {
    const names = [{ name: 'Rosalind Vane', type: 'person', aliases: ['Lady V'], title: 'Mayor' }] as const
    const article = createExtractor({ names })('“Ice,” said Lady V on Monday. “Snow,” Lady V said.')
    expect(article.entities).toMatchObject([{ name: 'Rosalind Vane', titles: ['Mayor'] }])
    expect(article.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Rosalind Vane', 'Rosalind Vane'])
    for (const { mentions, id } of article.entities) {
      for (const index of mentions) expect(article.mentions[index]!.entity).toBe(id)
    }
  })
})

test('outlets are organizations', () => {
  expect(namesOf('as first told by the morning Clarion of Brent', { outlets: ['morning Clarion'] })).toContain(
    'morning Clarion/organization',
  )
})

test('words that are never names', () => {
  const text = 'Anna Berg read the Report to London.'
  expect(namesOf(text, { never: ['London'] })).not.toContain('London/place')
  expect(namesOf(text, { never: ['london'] })).toContain('London/place')
})

describe('verbs of saying that a house knows', () => {
  const CUE_VERBS = ['toot', 'blab', 'vibe', 'skry', 'fire off', 'hiss']
  /** The lemma of each cue and the speaker, of quotations and statements. */
  const cuesOf = (text: string, options: HouseOptions) => {
    const { quotes, statements } = createExtractor(options)(text)
    return [...quotes, ...statements].map(({ cue, speaker }) => `${cue?.lemma}: ${speaker?.name}`)
  }

  test.each([
    ['The bridge is shut. “Nobody asked us,” tooted Ann Roe.', ['toot: Ann Roe']],
    ['Ben Ito was there. “Nobody asked us,” Cara Diaz blabbed to reporters.', ['blab: Cara Diaz']],
    ['Ben Ito listened. Eve Kim vibed that the bridge would close on Monday.', ['vibe: Eve Kim']],
    ['Dov Levy was late. “It is over,” Ann Roe toots.', ['toot: Ann Roe']],
    ['“We cannot pay for it,” skried Ann Roe. Ben Ito left.', ['skry: Ann Roe']],
    ['“It is over,” Dov Levy fired off. Ben Ito left.', ['fire off: Dov Levy']],
    [
      '“It is over,” Dov Levy said. “The toots of the horn were loud,” said Ben Ito.',
      ['say: Dov Levy', 'say: Ben Ito'],
    ],
  ])('%s', (text, cues) => {
    expect(cuesOf(text, { cueVerbs: CUE_VERBS })).toEqual(cues)
    if (cues.some((cue) => !cue.startsWith('say'))) expect(cuesOf(text, {})).not.toEqual(cues)
  })

  test('change nothing where they do not occur', () => {
    const text = '“We will appeal,” said Anna Berg, who was angry that the bridge closed.'
    expect(createExtractor({ cueVerbs: CUE_VERBS })(text)).toEqual(extract(text))
  })
})

describe('a wrong one is refused with the path of its field', () => {
  test.each([
    [{ names: {} }, 'names must be an array, not {}'],
    [{ names: ['Berg'] }, 'names[0] must be an object, not "Berg"'],
    [
      {
        names: [
          { name: 'A', type: 'person' },
          { name: '', type: 'person' },
        ],
      },
      'names[1].name must be a string that is not empty, not ""',
    ],
    [
      { names: [{ name: 'A', type: 'animal' }] },
      'names[0].type must be one of person, organization, place, group, not "animal"',
    ],
    [
      { names: [{ name: 'A', type: 'person', aliases: [3] }] },
      'names[0].aliases[0] must be a string that is not empty, not 3',
    ],
    [
      { names: [{ name: 'A', type: 'person', alias: 'B' }] },
      'names[0].alias is unknown; the fields are: name, type, aliases, title',
    ],
    [{ outlets: 'Clarion' }, 'outlets must be an array, not "Clarion"'],
    [{ never: [null] }, 'never[0] must be a string that is not empty, not null'],
  ])('%j', (options, message) => {
    const create = () => createExtractor(options as unknown as HouseOptions)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  test('and they are options of the extractor, not of a text', () => {
    expect(() => extract('Ice.', { names: [] } as ExtractOptions)).toThrow('names is an option of createExtractor')
  })
})
