/** Prints measures as plain text: a row a measure, and a block of columns a system. */
import { headline, type Measure, type Measures, precision, recall } from './measures.js'
import type { Band } from './scorers/calibration.js'

const COLUMNS = ['P', 'R', 'F1', 'tp', 'fp', 'fn']

export function printMeasures(title: string, systems: readonly (readonly [string, Measures])[]): string {
  const labels = [...systems[0]![1].keys()]
  const names = alignColumns(
    ['', '', ...labels].map((label) => [label]),
    'left',
  )
  const blocks = systems.map(([name, measures]) => {
    const rows = alignColumns([COLUMNS, ...labels.map((label) => printMeasure(measures.get(label)))], 'right')
    return [name.padEnd(rows[0]!.length), ...rows]
  })
  const lines = names.map((name, row) => [name, ...blocks.map((block) => block[row]!)].join('  |  ').trimEnd())
  return `${title}\n\n${lines.join('\n')}\n`
}

/** A share stands in the column of F1, and its counts in the columns behind. */
function printMeasure(measure: Measure | undefined): string[] {
  if (!measure) return COLUMNS.map(() => '')
  const main = percent(headline(measure))
  if (measure.kind === 'share') return ['', '', main, `${measure.right}`, 'of', `${measure.of}`]
  const { tp, fp, fn } = measure
  return [percent(100 * precision(measure)), percent(100 * recall(measure)), main, `${tp}`, `${fp}`, `${fn}`]
}

export function printCalibration(title: string, bands: readonly Band[]): string {
  const rows = bands
    .filter(({ count }) => count > 0)
    .map(({ from, count, mean, right }) => [
      `${from}-${from + 10}`,
      `${count}`,
      percent(mean),
      percent((100 * right) / count),
    ])
  return `${title}\n\n${alignColumns([['confidence', 'count', 'mean', 'right'], ...rows], 'right').join('\n')}\n`
}

function percent(value: number): string {
  return value.toFixed(1)
}

function alignColumns(rows: readonly (readonly string[])[], side: 'left' | 'right'): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (side === 'left' ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  )
}
