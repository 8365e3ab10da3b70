import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldArticle } from '../gold.js'
import type { PeerRecord } from './peer.js'
import { archivesIn, pythonIn } from './set-up.js'

const MOST_OUTPUT = 2 ** 30

/** spaCy's small English model, and textacy's direct quotations over it. */
export function readSpacy(folder: string, articles: readonly GoldArticle[]): PeerRecord[] {
  const script = fileURLToPath(new URL('spacy_peers.py', import.meta.url))
  const input = articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  const output = execFileSync('nice', ['-n', '19', pythonIn(folder), script], { input, maxBuffer: MOST_OUTPUT })
  return output
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PeerRecord)
}

interface CoreNlpDocument {
  readonly sentences: readonly {
    readonly entitymentions?: readonly {
      readonly docTokenBegin: number
      readonly docTokenEnd: number
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

export const CORENLP_OPTIONS = [
  ...['-annotators', 'tokenize,pos,lemma,ner,depparse,coref,quote'],
  ...['-quote.asciiQuotes', 'true', '-outputFormat', 'json'],
]

/** CoreNLP over a folder of files; the days of publication are told by a file that maps names to days. */
export function readCoreNlp(folder: string, articles: readonly GoldArticle[]): PeerRecord[] {
  const work = join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const paths = articles.map((_, i) => join(work, `${i}.txt`))
  articles.forEach(({ text }, i) => {
    writeFileSync(paths[i]!, text)
  })
  writeFileSync(join(work, 'files'), paths.join('\n'))
  const days = articles.map(({ published }, i) => `${i}.txt\t${published?.slice(0, 10) ?? ''}`)
  writeFileSync(join(work, 'days'), days.filter((line) => !line.endsWith('\t')).join('\n'))
  const java = ['java', '-Xmx5g', '-cp', `${archivesIn(folder)}/*`, 'edu.stanford.nlp.pipeline.StanfordCoreNLP']
  const files = [
    '-ner.docdate.useMappingFile',
    join(work, 'days'),
    '-fileList',
    join(work, 'files'),
    '-outputDirectory',
    work,
  ]
  const began = performance.now()
  execFileSync('nice', ['-n', '19', ...java, ...CORENLP_OPTIONS, ...files], { stdio: ['ignore', 'ignore', 'inherit'] })
  const seconds = (performance.now() - began) / 1000 / articles.length
  return articles.map(({ id }, i) => toRecord(id, JSON.parse(readFileSync(`${paths[i]}.json`, 'utf8')), seconds))
}

function toRecord(id: string, { sentences, quotes = [] }: CoreNlpDocument, seconds: number): PeerRecord {
  const found = sentences.flatMap(({ entitymentions = [] }) => entitymentions)
  const span = (mention: (typeof found)[number]) => ({
    start: mention.characterOffsetBegin,
    end: mention.characterOffsetEnd,
  })
  const nameOf = (speaker: string | undefined) => (speaker === undefined || speaker === 'Unknown' ? null : speaker)
  return {
    id,
    seconds,
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
