/**
 * Writes into src/generated/ what the library loads its data from: every list of data/en/ in `lists.ts`, what it asks of
 * compromise in `lexicon.ts`, every model, the known names of both among them, of models/ in `en.bin` and, as text, in
 * `inlined-models.ts`. The library itself then need not load compromise, which takes longer than all the rest.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { conjugateVerb } from '../src/language/en/compromise.js'
import { lexiconWords } from './lexicon.js'
import { readWinkPatterns } from './wink/patterns.js'

const root = new URL('..', import.meta.url).pathname
const target = join(root, 'src', 'generated')

function camelCase(name: string): string {
  return name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase())
}

function constants(folder: string, extension: string, read: (path: string) => string): string {
  if (!existsSync(join(root, folder))) return ''
  return readdirSync(join(root, folder))
    .filter((name) => extname(name) === extension)
    .sort()
    .map((name) => {
      const value = JSON.stringify(read(join(root, folder, name)))
      return `export const ${camelCase(basename(name, extension))}: string = ${value}\n`
    })
    .join('')
}

function readList(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n')
}

/** The forms of each verb of the lists, without the particles of "point out". */
function verbLines(): string[] {
  const lists = ['reporting-verbs.txt', 'making-verbs.txt'].map((name) => readList(join(root, 'data', 'en', name)))
  const infinitives = lists.flatMap((list) => list.split('\n')).map((line) => line.split(/[ \t]/)[0]!)
  return [...new Set(infinitives)].map((verb) => conjugateVerb(verb).join('\t'))
}

/** Its licence asks to be kept with what is taken from it. */
const licence = readFileSync(join(root, 'node_modules', 'compromise', 'LICENSE'), 'utf8')

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'lists.ts'), constants('data/en', '.txt', readList))
writeFileSync(
  join(target, 'lexicon.ts'),
  `/*!\nFrom compromise:\n\n${licence.trim()}\n*/\n` +
    Object.entries({ firstNames: 'FirstName', femaleNames: 'FemaleName', maleNames: 'MaleName', actors: 'Actor' })
      .map(([name, tag]) => `export const ${name}: string = ${JSON.stringify(lexiconWords(tag).join('\n'))}\n`)
      .join('') +
    `export const verbForms: string = ${JSON.stringify(verbLines().join('\n'))}\n`,
)

const wink = readWinkPatterns()
const winkLicence = readFileSync(join(root, 'node_modules', 'wink-eng-lite-web-model', 'LICENSE'), 'utf8')
writeFileSync(
  join(target, 'wink.ts'),
  `/*!\nFrom wink-eng-lite-web-model:\n\n${winkLicence.trim()}\n*/\n` +
    Object.entries(wink)
      .map(([name, { type, value }]) => `export const ${name}: ${type} = ${JSON.stringify(value)}\n`)
      .join(''),
)

// These read the lists and the lexicon from the modules that have just been written.
const { packModels, readModelFiles } = await import('./pack-models.js')
const { packGazetteer } = await import('./gazetteer.js')
const { packWords } = await import('./wink/pack-words.js')
const models = packModels(
  readModelFiles(join(root, 'models')).set('gazetteer', packGazetteer()).set('words', packWords()),
)
writeFileSync(join(target, 'en.bin'), models)

const { reportPageModule } = await import('./generate-report.js')
writeFileSync(join(target, 'report-page.ts'), reportPageModule(root))
writeFileSync(
  join(target, 'inlined-models.ts'),
  `export const deflatedModels: string = '${deflateRawSync(models, { level: 9 }).toString('base64')}'\n`,
)
