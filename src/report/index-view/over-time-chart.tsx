import { scaleBand, scaleLinear, scaleUtc } from 'd3-scale'
import type { Bin, OverTime } from '../corpus/over-time.js'
import { count } from '../model/glosses.js'

const HEIGHT = 150
const FOOT = 22

/** A column for each day, week, month or year. Places across are in percent, so that the letters keep their size. */
export function OverTimeChart({ time: { unit, bins } }: { time: OverTime }) {
  const x = scaleBand(
    bins.map(({ start }) => start),
    [6, 100],
  ).paddingInner(0.2)
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ quotes }) => quotes))], [HEIGHT - FOOT, 12]).nice(4)
  return (
    <section class="chart over-time" aria-labelledby="over-time">
      <h2 id="over-time">Quotations over time</h2>
      <figure>
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          {y
            .ticks(4)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick}>
                <line class="grid" x1="6%" x2="100%" y1={y(tick)} y2={y(tick)} />
                <text class="tick" x="4.5%" y={y(tick)} dy="0.32em" text-anchor="end">
                  {tick}
                </text>
              </g>
            ))}
          {bins.map((bin) => (
            <rect
              key={bin.start.getTime()}
              class="column"
              x={`${x(bin.start)}%`}
              width={`${x.bandwidth()}%`}
              y={y(bin.quotes)}
              height={y(0) - y(bin.quotes)}
            >
              <title>{describe(bin, unit)}</title>
            </rect>
          ))}
          <TimeAxis bins={bins} place={({ start }) => (x(start) ?? 0) + x.bandwidth() / 2} />
        </svg>
        <figcaption>
          By {unit} of publication. {busiest(bins, unit)}
        </figcaption>
      </figure>
    </section>
  )
}

/** Round dates below the columns that they fall into. */
function TimeAxis({ bins, place }: { bins: readonly Bin[]; place: (bin: Bin) => number }) {
  const scale = scaleUtc([bins[0]!.start, bins.at(-1)!.end], [0, 1])
  const format = scale.tickFormat(5)
  const ticks = scale
    .ticks(5)
    .map((tick) => ({ tick, bin: bins.find(({ start, end }) => start <= tick && tick < end) }))
  return (
    <>
      {ticks.map(
        ({ tick, bin }) =>
          bin && (
            <text key={tick.getTime()} class="tick" x={`${place(bin)}%`} y={HEIGHT - 5} text-anchor="middle">
              {format(tick)}
            </text>
          ),
      )}
    </>
  )
}

function describe({ start, quotes, articles }: Bin, unit: OverTime['unit']): string {
  return `${dayOf(start, unit)}: ${count(quotes, 'quotation')} in ${count(articles, 'article')}`
}

function dayOf(start: Date, unit: OverTime['unit']): string {
  const day = start.toISOString().slice(0, 10)
  return unit === 'week' ? `week of ${day}` : day.slice(0, { day: 10, month: 7, year: 4 }[unit])
}

/** The chart in a sentence, for those who do not see it. */
function busiest(bins: readonly Bin[], unit: OverTime['unit']): string {
  const most = bins.reduce((best, bin) => (bin.quotes > best.quotes ? bin : best))
  return `Most on ${describe(most, unit)}.`.replace('on week', 'in the week')
}
