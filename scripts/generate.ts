/**
 * Writes into src/generated/ what the library loads its data from: the lists of data/en/ in `lists.ts` and what it asks of compromise in
 * `lexicon.ts`, except for the long ones, which are in `en.bin` with every model of models/ and the known names; `en.bin` also as text
 * in `inlined-models.ts`. The library itself then need not load compromise, which takes longer than all the rest.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { htmlDecodeTree } from 'entities/decode'
import { conjugateVerb } from '../src/language/en/compromise.js'
import { SHIPPED_LISTS } from '../src/language/en/shipped-lists.js'
import { sealedChecksum } from '../src/model-file.js'
import { lexiconWords } from './lexicon.js'
import { readList } from './name-lists.js'
import { packLists } from './pack-lists.js'
import { readWinkPatterns } from './wink/patterns.js'

const root = new URL('..', import.meta.url).pathname
const target = join(root, 'src', 'generated')

/** The forms of each verb of the lists, without the particles of "point out". */
function verbLines(): string[] {
  const lists = ['reporting-verbs', 'making-verbs'].map(readList)
  const infinitives = lists.flatMap((list) => list.split('\n')).map((line) => line.split(/[ \t]/)[0]!)
  return [...new Set(infinitives)].map((verb) => conjugateVerb(verb).map(doubled(verb)).join('\t'))
}

/** Verbs of one short syllable that end in a consonant, and have other forms than compromise's. */
const UNCHANGED = new Set(['cut', 'hit', 'let', 'put', 'set'])
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprt]$/

/** compromise says "grined", "hitted" and "pent": grinned, hit, penned. */
function doubled(verb: string): (form: string) => string {
  const last = verb.at(-1)!
  if (!ONE_SYLLABLE.test(verb)) return (form) => form
  return (form) => {
    if (UNCHANGED.has(verb) && form === `${verb}${last}ed`) return verb
    if (form === `${verb}t`) return `${verb}${last}ed`
    return form === `${verb}ed` || form === `${verb}ing` ? `${verb}${last}${form.slice(verb.length)}` : form
  }
}

function camelCase(name: string): string {
  return name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase())
}

const ownLists = readdirSync(join(root, 'data', 'en'))
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => basename(file, '.txt'))
  .map((name): [string, string] => [camelCase(name), readList(name)])
const tags = { firstNames: 'FirstName', femaleNames: 'FemaleName', maleNames: 'MaleName', actors: 'Actor' }
const takenLists = Object.entries(tags)
  .map(([name, tag]): [string, string] => [name, lexiconWords(tag).join('\n')])
  .concat([['verbForms', verbLines().join('\n')]])

/** A module of the lists that are part of the program. */
function listsModule(lists: readonly (readonly [name: string, list: string])[]): string {
  return lists
    .filter(([name]) => !(SHIPPED_LISTS as readonly string[]).includes(name))
    .map(([name, list]) => `export const ${name}: string = ${JSON.stringify(list)}\n`)
    .join('')
}

const all = new Map([
  ...ownLists,
  ...takenLists,
  ...Object.entries(readWinkPatterns()),
  ['characterReferences', JSON.stringify([...htmlDecodeTree])],
])
const lists = packLists(new Map(SHIPPED_LISTS.map((name) => [name, all.get(name)!])))

/** The licences ask to be kept with what is taken from these. */
const licences = ['compromise', 'wink-eng-lite-web-model', 'entities']
  .map((name) => `From ${name}:\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}`)
  .join('\n\n')

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'lists.ts'), listsModule(ownLists))
writeFileSync(join(target, 'lexicon.ts'), listsModule(takenLists))
writeFileSync(
  join(target, 'lists-checksum.ts'),
  `/*!\n${licences}\n*/\nexport const listsChecksum: number = ${sealedChecksum(lists)}\n`,
)

// These read the lists and the lexicon from the modules that have just been written.
const { packModels, readModelFiles } = await import('./pack-models.js')
const { packGazetteer } = await import('./gazetteer.js')
const { packWords } = await import('./wink/pack-words.js')
const models = packModels(
  readModelFiles(join(root, 'models')).set('gazetteer', packGazetteer()).set('words', packWords()).set('lists', lists),
)
writeFileSync(join(target, 'en.bin'), models)

const { reportPageModule } = await import('./generate-report.js')
writeFileSync(join(target, 'report-page.ts'), reportPageModule(root))
writeFileSync(
  join(target, 'inlined-models.ts'),
  `export const deflatedModels: string = '${deflateRawSync(models, { level: 9 }).toString('base64')}'\n`,
)
