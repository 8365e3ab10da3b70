/** What a scorer finds: how often something was found, missed and invented, or how large a share was right. */
export type Measure = Counts | Share

export interface Counts {
  readonly kind: 'counts'
  /** In gold and found. */
  readonly tp: number
  /** Found, but not in gold. */
  readonly fp: number
  /** In gold, but not found. */
  readonly fn: number
}

export interface Share {
  readonly kind: 'share'
  readonly right: number
  readonly of: number
}

/** The measures of one scorer by what they measure, in the order of the table. */
export type Measures = ReadonlyMap<string, Measure>

export function counts(tp: number, fp: number, fn: number): Counts {
  return { kind: 'counts', tp, fp, fn }
}

export function share(right: number, of: number): Share {
  return { kind: 'share', right, of }
}

export function precision({ tp, fp }: Counts): number {
  return ratio(tp, tp + fp)
}

export function recall({ tp, fn }: Counts): number {
  return ratio(tp, tp + fn)
}

export function f1({ tp, fp, fn }: Counts): number {
  return ratio(2 * tp, 2 * tp + fp + fn)
}

/** The one number of a measure, F1 or the share, in percent. */
export function headline(measure: Measure): number {
  return 100 * (measure.kind === 'counts' ? f1(measure) : ratio(measure.right, measure.of))
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
