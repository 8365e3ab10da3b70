import type { Verdict } from '../interaction/review.js'
import type { ArticleModel } from '../model/article-model.js'

export interface CardProps {
  model: ArticleModel
  /** The ref of what it tells of. */
  target: string
  /** A pinned card takes corrections. */
  pinned: boolean
  onVerdict: (target: string, verdict: Verdict) => void
  /** Goes on to what else a person should look at. */
  onReview: () => void
  onClose: () => void
}
