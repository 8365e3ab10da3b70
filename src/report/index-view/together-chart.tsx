import { scaleLinear, scalePoint } from 'd3-scale'
import type { CorpusVoice } from '../corpus/most-quoted.js'
import type { Pair } from '../corpus/together.js'
import { count } from '../model/glosses.js'
import { writeOut } from '../model/visible.js'
import { Text } from '../view/text.js'

/** Room for names, and for the longest arc if it reaches over ten of them. */
const NAMES = 240
const ARCS = 130
const ROW = 24
/** A longer name is cut in the chart; the list below it has all of it. */
const LONGEST = 30
const LISTED = 12

/** Names one below the other, with an arc between two who are quoted in the same articles, the broader the more. */
export function TogetherChart({ voices, pairs }: { voices: readonly CorpusVoice[]; pairs: readonly Pair[] }) {
  const height = voices.length * ROW
  const y = scalePoint(voices, [ROW / 2, height - ROW / 2])
  const longest = Math.max(...pairs.map(({ a, b }) => Math.abs(y(a)! - y(b)!) / ROW))
  const left = ARCS * Math.min(1, (longest + 2) / 10)
  const reach = scaleLinear([0, longest], [8, left - 4])
  const strength = scaleLinear([1, Math.max(2, pairs[0]!.articles)], [1.2, 5])
  return (
    <section class="chart together" aria-labelledby="together">
      <h2 id="together">Quoted together</h2>
      <figure>
        <svg width={left + NAMES} height={height} viewBox={`0 0 ${left + NAMES} ${height}`} aria-hidden="true">
          {pairs.map(({ a, b, articles }) => (
            <path
              key={`${a.key} ${b.key}`}
              class="arc"
              d={arc(left, y(a)!, y(b)!, reach(Math.abs(y(a)! - y(b)!) / ROW))}
              stroke-width={strength(articles)}
            >
              <title>
                {writeOut(a.name)} and {writeOut(b.name)}: {count(articles, 'article')}
              </title>
            </path>
          ))}
          {voices.map((voice) => (
            <g key={voice.key} class={voice.type} transform={`translate(${left + 5} ${y(voice)})`}>
              <circle class="dot" r="4" />
              <text class="arc-name" x="11" dy="0.32em">
                {shortened(voice.name)}
              </text>
            </g>
          ))}
        </svg>
        <figcaption>
          <details>
            <summary>In words</summary>
            <ul>
              {pairs.slice(0, LISTED).map(({ a, b, articles }) => (
                <li key={`${a.key} ${b.key}`}>
                  <Text value={a.name} /> and <Text value={b.name} />: {count(articles, 'article')}
                </li>
              ))}
              {pairs.length > LISTED && <li>and {count(pairs.length - LISTED, 'more pair')}</li>}
            </ul>
          </details>
        </figcaption>
      </figure>
    </section>
  )
}

/** From one name to the other, bent to the left as far as `reach`. */
function arc(foot: number, from: number, to: number, reach: number): string {
  // A cubic curve comes three quarters of the way to its two control points.
  const control = foot - (reach * 4) / 3
  return `M${foot},${from}C${control},${from} ${control},${to} ${foot},${to}`
}

/** An SVG holds no elements of HTML, so what would steer the page is written out. */
function shortened(name: string): string {
  const letters = [...writeOut(name)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}
