/** npm run evaluate: measures onrecord, and what else there is in JavaScript, on the gold articles. See README.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printAblation } from './ablate.js'
import { printErrors } from './errors/listing.js'
import { belowFloors, type Floors } from './floors.js'
import { GOLD_FOLDER, type GoldSet } from './gold.js'
import { evaluateLayer, LAYER_NAMES, type Layer, type LayerName } from './layers.js'
import { printCalibration, printMeasures } from './table.js'

const USAGE = `npm run evaluate -- [GOLD_FOLDER] [options]

  --only LAYERS     ${LAYER_NAMES.join(', ')}: one, or several with a comma between; without it all
  --set SET         dev (default) or train, for the layers that have both
  --errors          list every error
  --no-baselines    leave out the libraries that onrecord is compared with
  --ablate          for each rule that overrules a model: how often it decides, how often that is right, the figures without it
  --floors          end with code 1 if a figure is below its floor in evaluation/floors.json
  --write           write the tables to evaluation/figures.md
`

const FIGURES_HEADER = `# Figures

Written by \`npm run evaluate -- --write\`; README.md tells what is measured.
`

const here = (name: string) => new URL(name, import.meta.url)

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', default: LAYER_NAMES.join(',') },
      set: { type: 'string', default: 'dev' },
      errors: { type: 'boolean', default: false },
      'no-baselines': { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const names = values.only.split(',')
  const folder = positionals[0] ?? GOLD_FOLDER
  const wrong = names.find((name) => !isLayerName(name))
  if (values.help) return say(USAGE, 0)
  if (wrong !== undefined) return say(`--only takes ${LAYER_NAMES.join(', ')}, not "${wrong}"`, 2)
  if (!isSet(values.set)) return say(`--set takes dev or train, not "${values.set}"`, 2)
  if (!existsSync(folder)) return say(`there is no folder ${folder} of gold articles`, 2)

  if (values.ablate) return say(printAblation(folder), 0)

  const baselines = !values['no-baselines']
  const whole = names.length === LAYER_NAMES.length && values.set === 'dev' && baselines
  if (values.write && !whole) return say('--write takes all layers of dev with the baselines', 2)

  const options = { folder, set: values.set, baselines }
  const layers = names.filter(isLayerName).map((name) => evaluateLayer(name, options))
  const tables = layers.map(printLayer).join('\n')
  console.log(tables)
  if (values.errors) console.log(printErrors(layers.flatMap(({ errors }) => errors)))
  if (values.write) writeFileSync(here('figures.md'), `${FIGURES_HEADER}\n\`\`\`\n${tables}\`\`\`\n`)
  if (!values.floors) return 0
  const below = belowFloors(JSON.parse(readFileSync(here('floors.json'), 'utf8')) as Floors, layers)
  return say(below.join('\n') || 'no figure is below its floor', below.length > 0 ? 1 : 0)
}

function printLayer({ name, title, systems, calibration }: Layer): string {
  const tables = [printMeasures(title, systems)]
  if (calibration)
    tables.push(printCalibration(`Confidence of ${name === 'quotes' ? 'speakers' : 'names'}`, calibration))
  return tables.join('\n')
}

function isLayerName(name: string): name is LayerName {
  return (LAYER_NAMES as readonly string[]).includes(name)
}

function isSet(set: string): set is GoldSet {
  return set === 'dev' || set === 'train'
}

function say(words: string, code: number): number {
  if (code === 0) console.log(words)
  else console.error(words)
  return code
}

process.exitCode = main()
