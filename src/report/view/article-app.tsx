import { useMemo, useReducer, useRef } from 'preact/hooks'
import type { Correction } from '../../corrections/correction.js'
import type { ArticleRecord } from '../../formats/record.js'
import { decide, nextUnsure, type Verdict } from '../interaction/review.js'
import { INITIAL_STATE, reduce } from '../interaction/state.js'
import { useCard } from '../interaction/use-card.js'
import { readArticle } from '../model/article-model.js'
import { ArticleView } from './article-view.js'
import { Card } from './card.js'

export interface ArticleAppProps {
  record: ArticleRecord
  corrections: readonly Correction[]
  onCorrect: (corrections: readonly Correction[]) => void
}

/** An article that a person can look into and correct. The first rendering is the same without a browser. */
export function ArticleApp({ record, corrections, onCorrect }: ArticleAppProps) {
  const model = useMemo(() => readArticle(record, corrections), [record, corrections])
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE)
  const root = useRef<HTMLDivElement>(null)
  const { close, forgetPlace } = useCard(root, state.active, dispatch)

  const review = () => {
    const next = nextUnsure(model, state.active?.ref)
    if (next === undefined) return
    forgetPlace()
    dispatch({ type: 'pin', ref: next.ref })
  }
  const onVerdict = (target: string, verdict: Verdict) => {
    const item = model.items.find(({ ref }) => ref === target)
    if (item !== undefined) onCorrect(decide(corrections, item, verdict))
  }
  return (
    <div class="app" ref={root}>
      <ArticleView model={model} state={state} dispatch={dispatch} onReview={review} />
      {state.active !== null && (
        <Card
          model={model}
          target={state.active.ref}
          pinned={state.active.pinned}
          onVerdict={onVerdict}
          onReview={review}
          onClose={close}
        />
      )}
    </div>
  )
}
