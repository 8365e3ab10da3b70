/**
 * Writes the modules that the library loads its data from: every list of data/en/ as `src/generated/lists.ts`, every
 * model of models/ as `src/generated/models.ts`. The library itself then does no I/O.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

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

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'lists.ts'), constants('data/en', '.txt', readList))
writeFileSync(
  join(target, 'models.ts'),
  constants('models', '.bin', (path) => readFileSync(path).toString('base64')) +
    constants('models', '.json', (path) => readFileSync(path, 'utf8')),
)
