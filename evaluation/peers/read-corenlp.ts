import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle } from '../gold.js'
import type { PeerReading, PeerRecord } from './peer.js'
import { archivesIn } from './set-up.js'

interface CoreNlpDocument {
  readonly sentences: readonly {
    readonly entitymentions?: readonly {
      readonly characterOffsetBegin: number
      readonly characterOffsetEnd: number
      readonly ner: string
      readonly timex?: { readonly type: string; readonly value?: string }
    }[]
  }[]
  readonly quotes?: readonly {
    readonly beginIndex: number
    readonly endIndex: number
    readonly speaker?: string
    readonly canonicalSpeaker?: string
  }[]
}

type Text = Pick<GoldArticle, 'id' | 'text' | 'published'>

const NER = 'tokenize,pos,lemma,ner'

/** Quotations need all of it; names and dates come out the same without the rest. */
export const ANNOTATORS = { names: NER, dates: NER, quotes: `${NER},depparse,coref,quote` } as const

/** CoreNLP over the articles; its seconds are of the processor, without those that it takes for a text of one word. */
export function readCoreNlp(folder: string, articles: readonly Text[], layer: keyof typeof ANNOTATORS): PeerReading {
  const start = annotate(folder, [{ id: 'start', text: 'Hello.' }], layer)
  const { records, seconds } = annotate(folder, articles, layer)
  return { records, seconds: seconds - start.seconds }
}

/** Over a folder of files; the days of publication are told by a file that maps names to days. */
function annotate(folder: string, articles: readonly Text[], layer: keyof typeof ANNOTATORS): PeerReading {
  const work = join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const paths = articles.map((_, i) => join(work, `${i}.txt`))
  articles.forEach(({ text }, i) => {
    writeFileSync(paths[i]!, text)
  })
  const listed = join(work, 'files')
  const days = join(work, 'days')
  writeFileSync(listed, paths.join('\n'))
  writeFileSync(
    days,
    articles.map(({ published }, i) => (published ? `${i}.txt\t${published.slice(0, 10)}\n` : '')).join(''),
  )
  const options = [
    ...['-annotators', ANNOTATORS[layer], '-quote.asciiQuotes', 'true', '-outputFormat', 'json'],
    ...['-ner.docdate.useMappingFile', days, '-fileList', listed, '-outputDirectory', work],
  ]
  const java = ['java', '-Xmx4g', '-cp', `${archivesIn(folder)}/*`, 'edu.stanford.nlp.pipeline.StanfordCoreNLP']
  const seconds = processorSeconds(['nice', '-n', '19', ...java, ...options])
  return {
    records: articles.map(({ id }, i) => toRecord(id, JSON.parse(readFileSync(`${paths[i]}.json`, 'utf8')))),
    seconds,
  }
}

/** Runs a program; how long it kept processors busy, as the shell tells. */
function processorSeconds(command: readonly string[]): number {
  const script = '"$@" >/dev/null && times'
  const output = execFileSync('sh', ['-c', script, 'sh', ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [user, system] = output.trim().split('\n').at(-1)!.split(' ')
  return secondsOf(user!) + secondsOf(system!)
}

/** "5m3.20s" */
function secondsOf(time: string): number {
  const [minutes, seconds] = time.split('m')
  return 60 * Number(minutes) + Number.parseFloat(seconds!)
}

function toRecord(id: string, { sentences, quotes = [] }: CoreNlpDocument): PeerRecord {
  const found = sentences.flatMap(({ entitymentions = [] }) => entitymentions)
  const span = (mention: (typeof found)[number]) => ({
    start: mention.characterOffsetBegin,
    end: mention.characterOffsetEnd,
  })
  const nameOf = (speaker: string | undefined) => (speaker === undefined || speaker === 'Unknown' ? null : speaker)
  return {
    id,
    names: found.map((mention) => ({ ...span(mention), label: mention.ner })),
    dates: found.flatMap((mention) =>
      mention.timex?.value === undefined
        ? []
        : [{ ...span(mention), type: mention.timex.type, value: mention.timex.value }],
    ),
    quotes: quotes.map(({ beginIndex, endIndex, speaker, canonicalSpeaker }) => ({
      start: beginIndex + 1,
      end: endIndex - 1,
      speaker: nameOf(canonicalSpeaker) ?? nameOf(speaker),
    })),
  }
}
