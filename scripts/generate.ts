/**
 * Writes into src/generated/ what the library loads its data from: every list of data/en/ in `lists.ts`, what it asks of
 * compromise in `lexicon.ts`, the known names of both in `gazetteer.ts`, every model of models/ in `en.bin` and, as text, in
 * `inlined-models.ts`. The library itself then need not load compromise, which takes longer than all the rest.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { conjugateVerb, readLexicon } from '../src/language/en/compromise.js'
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

/** Lines of tags and, behind a tab each, the entries that have them. */
function groupLines(all: Iterable<[entry: string, tags: readonly string[]]>): string {
  const byTags = new Map<string, string[]>()
  for (const [entry, tags] of all) {
    const key = tags.join(' ')
    const entries = byTags.get(key)
    if (entries) entries.push(entry)
    else byTags.set(key, [entry])
  }
  return [...byTags].map(([tags, entries]) => [tags, ...entries].join('\t')).join('\n')
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
    `export const lexicon: string = ${JSON.stringify(groupLines(readLexicon()))}\n` +
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
const { readGazetteer } = await import('./gazetteer.js')
const { words, phrases } = readGazetteer()
writeFileSync(
  join(target, 'gazetteer.ts'),
  `export const gazetteerWords: string = ${JSON.stringify(groupLines(words))}\n` +
    `export const gazetteerPhrases: string = ${JSON.stringify(groupLines(phrases))}\n`,
)

const { packModels, readModelFiles } = await import('./pack-models.js')
const { packWords } = await import('./wink/pack-words.js')
const models = packModels(readModelFiles(join(root, 'models')).set('words', packWords()))
writeFileSync(join(target, 'en.bin'), models)

const { reportPageModule } = await import('./generate-report.js')
writeFileSync(join(target, 'report-page.ts'), reportPageModule(root))
writeFileSync(
  join(target, 'inlined-models.ts'),
  `export const deflatedModels: string = '${deflateRawSync(models, { level: 9 }).toString('base64')}'\n`,
)
