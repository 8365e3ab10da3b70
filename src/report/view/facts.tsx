import { percent } from '../../formats/percent.js'
import { explainConfidence } from '../model/glosses.js'

/** One line of a card. */
export function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Confidence({ value }: { value: number }) {
  return (
    <>
      <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-all" width="100" height="6" rx="3" />
        <rect class="meter-value" width={100 * value} height="6" rx="3" />
      </svg>{' '}
      {percent(value)}, {explainConfidence(value)}
    </>
  )
}
