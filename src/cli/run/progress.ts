import type { Meter } from '../input/read-inputs.js'

/** How far a run has come, on a terminal. */
export interface Progress {
  /** An article is done. */
  step(): void
  /** Writes a line above. */
  interrupt(line: string): void
  end(): void
}

const EVERY = 200
/** A run that is over before it could be read shows nothing. */
const AFTER = 1000
const BAR = 24

/** What is shown of a terminal. */
interface Terminal {
  readonly columns?: number
  write(text: string): unknown
}

/** No terminal: lines alone. */
export function noProgress(stream: Terminal): Progress {
  return { step: () => {}, interrupt: (line) => void stream.write(line), end: () => {} }
}

/** @param total bytes of all inputs; 0 where that is not known */
export function showProgress(stream: Terminal, meter: Meter, total: number, now: () => number = Date.now): Progress {
  const start = now()
  let articles = 0
  let last = start + AFTER - EVERY
  let shown = false
  const clear = () => {
    if (shown) stream.write('\r\u001b[K')
    shown = false
  }
  return {
    step: () => {
      articles++
      if (now() - last < EVERY) return
      last = now()
      clear()
      const line = progressLine({
        articles,
        seconds: (last - start) / 1000,
        share: total > 0 ? meter.bytes / total : null,
      })
      stream.write(line.slice(0, (stream.columns || 80) - 1))
      shown = true
    },
    interrupt: (line) => {
      clear()
      stream.write(line)
    },
    end: clear,
  }
}

interface State {
  readonly articles: number
  readonly seconds: number
  /** Of the input, 0 to 1; null where its size is not known. */
  readonly share: number | null
}

/** "[=======>      ]  31%  1,240 articles  310/s  8 s left" */
export function progressLine({ articles, seconds, share }: State): string {
  const speed = `${articles.toLocaleString('en')} articles  ${Math.round(articles / seconds)}/s`
  if (share === null) return speed
  const known = Math.min(1, share)
  const filled = Math.round(known * BAR)
  const bar = `${'='.repeat(filled)}${' '.repeat(BAR - filled)}`
  const left = known > 0 ? (seconds * (1 - known)) / known : 0
  return `[${bar}] ${String(Math.round(known * 100)).padStart(3)}%  ${speed}  ${inWords(left)} left`
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
