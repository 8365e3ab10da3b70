import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { GoldArticle } from '../gold.js'
import type { PeerReading, PeerRecord } from './peer.js'
import { pythonIn } from './set-up.js'

const MOST_OUTPUT = 2 ** 30

/** spaCy's small English model, and textacy's direct quotations over it. */
export function readSpacy(folder: string, articles: readonly GoldArticle[]): PeerReading {
  const script = fileURLToPath(new URL('spacy_peers.py', import.meta.url))
  const input = articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  const output = execFileSync('nice', ['-n', '19', pythonIn(folder), script], { input, maxBuffer: MOST_OUTPUT })
  const lines = output
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PeerRecord & { readonly seconds: number })
  return { records: lines, seconds: lines.reduce((sum, { seconds }) => sum + seconds, 0) }
}
