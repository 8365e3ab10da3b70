/**
 * Trains the name tagger: `npm run train:names -- [FOLDER OF THE GOLD ARTICLES]`. Trains both variants (see corpora.ts), tells how each does on
 * the dev articles and writes the one that ships to models/names.bin: `open` where it is nearly as good and good enough, else `full`. Seeded: the same file from the
 * same articles and word classes.
 *
 *   --variants full,open    which to train
 *   --word-classes FILE     other word classes than models/word-classes.bin
 *   --out PREFIX            writes PREFIX-full.bin and PREFIX-open.bin instead
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { GOLD_FOLDER } from '../../evaluation/gold.js'
import { VARIANTS, type Variant } from './corpora.js'
import { measureDev } from './dev.js'
import { trainVariant } from './variant.js'

/** `open` ships where its F1 of people, organizations and places is behind `full` by no more, on each set of dev articles. */
const MOST_BEHIND = { wikinews: 1, worldwide: 3 } as const

/** And where it is at least what the tagger is held to: a variant that may be used more widely must not be a worse one than is promised. */
const LEAST = { wikinews: 88, worldwide: 87.3 } as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    variants: { type: 'string', default: VARIANTS.join(',') },
    'word-classes': { type: 'string', default: 'models/word-classes.bin' },
    out: { type: 'string' },
  },
})
const started = performance.now()
const log = (line: string) => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${line}`)
const folder = positionals[0] ?? GOLD_FOLDER
const wordClasses = readFileSync(values['word-classes'])

const trained = values.variants.split(',').map((name) => {
  const variant = VARIANTS.find((known) => known === name)
  if (variant === undefined) throw new RangeError(`--variants takes ${VARIANTS.join(', ')}, not "${name}"`)
  const bytes = trainVariant(folder, variant, wordClasses, (line) => log(`${variant}: ${line}`))
  const figures = measureDev(folder, bytes, wordClasses)
  const told = Object.entries(figures).map(([set, f1]) => `${set}-dev ${f1.toFixed(1)}`)
  log(`${variant}: ${bytes.length} bytes; F1 of people, organizations and places: ${told.join(', ')}`)
  if (values.out !== undefined) writeFileSync(`${values.out}-${variant}.bin`, bytes)
  return { variant, bytes, figures }
})

if (values.out === undefined) {
  const { variant, bytes } = choose()
  writeFileSync('models/names.bin', bytes)
  log(`models/names.bin: ${variant}`)
}

function choose(): (typeof trained)[number] {
  const of = (variant: Variant) => trained.find((one) => one.variant === variant)
  const [full, open] = [of('full'), of('open')]
  if (!full || !open) return trained[0]!
  const isNear = (set: keyof typeof MOST_BEHIND) =>
    open.figures[set] >= Math.max(LEAST[set], full.figures[set] - MOST_BEHIND[set])
  return isNear('wikinews') && isNear('worldwide') ? open : full
}
