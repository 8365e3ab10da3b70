/**
 * npm run schemas: writes the JSON Schemas of schema/, made from the types of the records. With --check it writes nothing, and ends with
 * code 1 if one is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A schema: where its type is, and what it is of. `open`: what the input knew of an article stands among its records. */
interface SchemaSource {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly title: string
  readonly open: boolean
}

export const SCHEMAS: readonly SchemaSource[] = [
  { name: 'article', path: 'src/records.ts', type: 'Article', title: 'What extract() returns', open: false },
  {
    name: 'record',
    path: 'src/formats/record.ts',
    type: 'ArticleRecord',
    title: 'An item of --format json, a line of --format jsonl --full',
    open: true,
  },
  {
    name: 'lean-record',
    path: 'src/formats/lean/lean-record.ts',
    type: 'LeanRecord',
    title: 'A line of --format jsonl',
    open: true,
  },
  {
    name: 'config',
    path: 'src/house/house-options.ts',
    type: 'ConfigFile',
    title: 'onrecord.config.json: what a house knows of its articles',
    open: false,
  },
  {
    name: 'summary',
    path: 'src/summary/summarize.ts',
    type: 'Summary',
    title: 'What summarize() returns',
    open: false,
  },
]

type Json = Record<string, unknown>

const INDEX = { type: 'integer', minimum: 0 }
const PROBABILITY = { type: 'number', minimum: 0, maximum: 1 }
const DAY = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

/** What the types of TypeScript cannot say, by the name of the property. */
const NARROWED: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['start', INDEX],
  ['end', INDEX],
  ['statement', { ...INDEX, type: ['integer', 'null'] }],
  ['repeats', { ...INDEX, type: ['integer', 'null'] }],
  ['confidence', PROBABILITY],
  ['probability', PROBABILITY],
  ['published', DAY],
  ['earliest', DAY],
  ['latest', DAY],
  ['first', DAY],
  ['last', DAY],
  ['country', { type: 'string', pattern: '^[A-Z]{2}$' }],
])

/** The schema of a type as it is written. */
export function makeSchema({ path, type, title, open }: SchemaSource): string {
  const generator = createGenerator({
    path: join(ROOT, path),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type,
    skipTypeCheck: true,
    topRef: false,
    encodeRefs: false,
    additionalProperties: false,
    jsDoc: 'extended',
  })
  const { $schema, definitions, ...schema } = narrow(generator.createSchema(type)) as Json
  const { fields: _, ...properties } = schema.properties as Json
  return `${JSON.stringify({ $schema, title, ...schema, properties, additionalProperties: open, definitions }, null, 2)}\n`
}

function narrow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(narrow)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === 'description' && typeof inner === 'string') return [key, plain(inner)]
    return [key, key === 'properties' ? narrowProperties(inner as Json) : narrow(inner)]
  })
  return Object.fromEntries(entries)
}

function narrowProperties(properties: Json): Json {
  const entries = Object.entries(properties).map(([name, schema]) => {
    const narrowed = narrow(schema) as Json
    const { items } = narrowed as { items?: Json }
    // Lists of numbers are indexes.
    if (items?.type === 'number') return [name, { ...narrowed, items: INDEX }]
    return [name, { ...narrowed, ...NARROWED.get(name) }]
  })
  return Object.fromEntries(entries)
}

/** A doc comment without links and line breaks. */
function plain(description: string): string {
  return description.replace(/\{@link (?:\w+\.)?(\w+)\}/g, '$1').replace(/\s+/g, ' ')
}

export function schemaPath(name: string): string {
  return join(ROOT, 'schema', `${name}.json`)
}

function main(): void {
  const check = process.argv.includes('--check')
  mkdirSync(join(ROOT, 'schema'), { recursive: true })
  for (const source of SCHEMAS) {
    const path = schemaPath(source.name)
    const schema = makeSchema(source)
    if (existsSync(path) && readFileSync(path, 'utf8') === schema) continue
    if (!check) writeFileSync(path, schema)
    else {
      console.error(`schema/${source.name}.json is out of date: npm run schemas`)
      process.exitCode = 1
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
