import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { shippedModels } from '../src/node/shipped-models.js'
import { LABELS, labelNumbers, MERGED, ROOT_LABEL } from '../src/syntax/labels.js'
import { MERGED_TAGS, OTHER_TAG, tagNumbers } from '../src/syntax/tags.js'
import type { Document } from '../src/text/document.js'
import { createReader } from '../src/text/read.js'
import { type GoldArticle, readArticles } from './gold.js'

/** A token of a silver parse: its span, its tag, its head in its sentence (-1 of a root), its label. */
export type SilverToken = readonly [start: number, end: number, tag: string, head: number, label: string]

/** A text with the silver tag, head and label of each of its tokens. */
export interface ParsedArticle {
  readonly id: string
  readonly document: Document
  readonly tags: Uint8Array
  /** The head of each token, as its index in the document; -1 of a root. */
  readonly heads: Int32Array
  readonly labels: Uint8Array
}

/** Reads the articles of `NAME.jsonl` with their parses in `parses/NAME.jsonl.gz`. */
export function readParsedArticles(folder: string, name: string): ParsedArticle[] {
  const read = createReader(shippedModels())
  const lines = gunzipSync(readFileSync(join(folder, 'parses', `${name}.jsonl.gz`))).toString('utf8')
  const parses = new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; sentences: SilverToken[][] })
      .map(({ id, sentences }) => [id, sentences]),
  )
  return readArticles<GoldArticle>(folder, name).flatMap(({ id, text }) => {
    const sentences = parses.get(id)
    return sentences === undefined ? [] : [alignParse(id, read(text), sentences)]
  })
}

/**
 * Brings a parse to our tokens. Where ours holds several of theirs, it takes the one whose head is outside of it; where theirs is
 * several of ours, the last has its head and the others hang on the last. A head in another sentence of ours makes a root.
 */
export function alignParse(
  id: string,
  document: Document,
  sentences: readonly (readonly SilverToken[])[],
): ParsedArticle {
  const { tokens } = document
  const silver = flatten(sentences)
  const tags = new Uint8Array(tokens.length).fill(OTHER_TAG)
  const heads = new Int32Array(tokens.length).fill(-1)
  const labels = new Uint8Array(tokens.length).fill(ROOT_LABEL)
  // The last token of ours in each of theirs, and the first of theirs in each of ours.
  const lastOurs = new Int32Array(silver.length).fill(-1)
  const chosen = new Int32Array(tokens.length).fill(-1)
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i]!
    while (first < silver.length && silver[first]!.end <= start) first++
    let to = first
    while (to < silver.length && silver[to]!.start < end) lastOurs[to++] = i
    let choice = first
    while (choice < to - 1 && silver[choice]!.head >= first && silver[choice]!.head < to) choice++
    if (choice < to) chosen[i] = choice
  }
  for (let i = 0; i < tokens.length; i++) {
    const theirs = chosen[i]!
    if (theirs < 0) continue
    const { tag, label, head } = silver[theirs]!
    tags[i] = tagNumbers.get(MERGED_TAGS[tag] ?? tag) ?? OTHER_TAG
    const last = lastOurs[theirs]!
    if (last !== i) {
      heads[i] = last
      labels[i] = labelNumbers.get(isWord(tokens[i]!.text) ? 'compound' : 'punct')!
    } else {
      heads[i] = head < 0 ? -1 : lastOurs[head]!
      labels[i] = labelNumbers.get(MERGED[label] ?? label) ?? LABELS.length - 1
    }
    const h = heads[i]!
    if (h < 0 || h === i || tokens[h]!.sentence !== tokens[i]!.sentence) {
      heads[i] = -1
      labels[i] = ROOT_LABEL
    } else if (labels[i] === ROOT_LABEL) labels[i] = LABELS.length - 1
  }
  return { id, document, tags, heads, labels }
}

interface FlatToken {
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly head: number
  readonly label: string
}

/** The tokens of all sentences in one list, without the white space; the heads are indexes in that list. */
function flatten(sentences: readonly (readonly SilverToken[])[]): FlatToken[] {
  const flat: FlatToken[] = []
  for (const sentence of sentences) {
    const indexes = new Map<number, number>()
    sentence.forEach(([, , tag], i) => {
      if (tag !== '_SP') indexes.set(i, flat.length + indexes.size)
    })
    const headOf = (index: number): number => {
      let i = sentence[index]![3]
      for (let k = 0; k < sentence.length && i >= 0 && !indexes.has(i); k++) i = sentence[i]![3]
      return i < 0 ? -1 : indexes.get(i)!
    }
    for (const index of indexes.keys()) {
      const [start, end, tag, , label] = sentence[index]!
      flat.push({ start, end, tag, head: headOf(index), label })
    }
  }
  return flat
}

function isWord(text: string): boolean {
  return /[\p{L}\d]/u.test(text)
}
