/** npm run evaluate:peers -- [GOLD_FOLDER]: spaCy, textacy and CoreNLP beside onrecord on the dev articles. See README.md. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { GOLD_FOLDER, type GoldArticle } from '../gold.js'
import { headline, type Measure, type Measures } from '../measures.js'
import { extract } from '../systems.js'
import { printMeasures } from '../table.js'
import type { PeerFigures, PeerSystem } from './figures.js'
import { type PeerLayer, peerLayers } from './layers.js'
import type { PeerReading } from './peer.js'
import { ANNOTATORS, readCoreNlp } from './read-corenlp.js'
import { readSpacy } from './read-spacy.js'
import { CORENLP_VERSION, setUpCoreNlp, setUpSpacy, spacyVersions } from './set-up.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: join('.cache', 'peers') },
    limit: { type: 'string', default: 'Infinity' },
    only: { type: 'string', default: 'spacy,corenlp' },
    write: { type: 'boolean', default: false },
  },
})

interface Peer {
  readonly key: string
  readonly name: string
  /** The kinds of layers that it has. */
  readonly tells: readonly PeerLayer['needs'][]
  readonly setUp: (folder: string) => void
  readonly read: (folder: string, articles: readonly GoldArticle[], needs: PeerLayer['needs']) => PeerReading
  readonly describe: (folder: string) => Omit<PeerSystem, 'name'>
}

const PEERS: readonly Peer[] = [
  {
    key: 'spacy',
    name: 'spaCy, textacy',
    tells: ['names', 'quotes'],
    setUp: setUpSpacy,
    read: readSpacy,
    describe: (folder) => ({ versions: spacyVersions(folder), options: 'as they come; a paragraph at a time' }),
  },
  {
    key: 'corenlp',
    name: 'CoreNLP',
    tells: ['names', 'quotes', 'dates'],
    setUp: setUpCoreNlp,
    read: readCoreNlp,
    describe: () => ({
      versions: CORENLP_VERSION,
      options: `${ANNOTATORS.quotes}, quote.asciiQuotes, the day of publication`,
    }),
  },
]

/** What a system finds takes long: it is kept until the articles or the way to read them change. */
function readOnce({ key, read, describe }: Peer, folder: string, { set, needs, articles }: PeerLayer): PeerReading {
  const texts = articles.map(({ id, text, published }) => [id, text, published])
  const asked = createHash('sha256').update(JSON.stringify([describe(folder), needs, texts]))
  const path = join(folder, 'found', `${key}-${set}-${needs}-${asked.digest('hex').slice(0, 16)}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const reading = read(folder, articles, needs)
  mkdirSync(join(folder, 'found'), { recursive: true })
  writeFileSync(path, JSON.stringify(reading))
  return reading
}

/** Words that our own keeps a processor busy with in a second, its start not counted. */
function ourSpeed(articles: readonly GoldArticle[]): number {
  extract(articles[0]!.text)
  const began = process.cpuUsage()
  for (const { text } of articles) extract(text)
  const { user, system } = process.cpuUsage(began)
  return wordsOf(articles) / ((user + system) / 1e6)
}

function wordsOf(articles: readonly GoldArticle[]): number {
  return articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

function main(gold: string): number {
  if (!existsSync(gold)) {
    console.error(`there is no folder ${gold} of gold articles`)
    return 2
  }
  const folder = resolve(values.folder)
  const peers = PEERS.filter(({ key }) => values.only.split(',').includes(key))
  for (const { setUp } of peers) setUp(folder)
  const ours = new Map<string, Measure>()
  const theirs = peers.map(({ name }): [string, Map<string, Measure>] => [name, new Map()])
  const speeds: Record<string, number> = {}
  for (const layer of peerLayers(gold, Number(values.limit))) {
    const keep = (all: Map<string, Measure>, measures: Measures) => {
      for (const row of layer.rows) all.set(`${layer.set}: ${row}`, measures.get(row)!)
    }
    keep(ours, layer.score(null))
    if (layer.name === 'quotes') speeds.onrecord = Math.round(ourSpeed(layer.articles))
    peers.forEach((peer, i) => {
      if (!peer.tells.includes(layer.needs)) return
      const { records, seconds } = readOnce(peer, folder, layer)
      keep(theirs[i]![1], layer.score(records))
      if (layer.name === 'quotes') speeds[peer.name] = Math.round(wordsOf(layer.articles) / seconds)
    })
  }
  console.log(printMeasures('Names, quotations and dates, exact spans', [['onrecord', ours], ...theirs]))
  console.log('words in a second of one processor, quotes-dev')
  for (const [name, speed] of Object.entries(speeds)) console.log(`${name.padEnd(16)}${speed.toLocaleString('en')}`)
  const systems = peers.map(({ name, describe }) => ({ name, ...describe(folder) }))
  if (values.write) write({ systems, figures: figuresOf(theirs), wordsPerSecond: speeds })
  return 0
}

function figuresOf(systems: readonly (readonly [string, Measures])[]): PeerFigures['figures'] {
  return Object.fromEntries(
    systems.map(([name, measures]) => [
      name,
      Object.fromEntries([...measures].map(([row, measure]) => [row, Number(headline(measure).toFixed(1))])),
    ]),
  )
}

function write(figures: PeerFigures): void {
  writeFileSync(new URL('figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
}

process.exitCode = main(positionals[0] ?? GOLD_FOLDER)
