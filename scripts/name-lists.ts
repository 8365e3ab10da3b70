import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseList } from '../src/language/en/lists.js'

const FOLDER = fileURLToPath(new URL('../data/en', import.meta.url))

/** A list of data/en/ without the lines of its header. */
export function readList(name: string): string {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n')
}

/** The kinds of known names, each with its list; see the headers in data/en/. */
export function nameLists(): [kind: string, names: readonly string[]][] {
  return [
    ['ambiguous-organization', parseList(readList('ambiguous-organizations'))],
    ['city', parseList(readList('cities'))],
    ['country', firstColumn(readList('countries'))],
    ['demonym', firstColumn(readList('demonyms'))],
    ['family-name', parseList(readList('family-names'))],
    ['given-name', firstColumn(readList('given-names'))],
    ['group', parseList(readList('groups'))],
    ['organization', parseList(readList('organizations')).flatMap(withAnd)],
    ['organization-word', parseList(readList('organization-words'))],
    ['place-word', parseList(readList('place-words'))],
    ['region', parseList(readList('regions'))],
    ['team-name', parseList(readList('team-names'))],
    ['title', parseList(readList('titles'))],
  ]
}

/** "Marks and Spencer" beside "Marks & Spencer". */
function withAnd(name: string): string[] {
  return name.includes(' & ') ? [name, name.replace(' & ', ' and ')] : [name]
}

function firstColumn(table: string): string[] {
  return parseList(table).map((line) => line.slice(0, line.indexOf('\t')))
}
