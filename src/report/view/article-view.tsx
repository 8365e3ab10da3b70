import type { Action, ViewState } from '../interaction/state.js'
import type { ArticleModel } from '../model/article-model.js'
import { writeOut } from '../model/visible.js'
import { NamesList } from './names-list.js'
import { Prose } from './prose.js'
import { Toolbar } from './toolbar.js'
import { VoicesList } from './voices-list.js'

export interface ArticleViewProps {
  model: ArticleModel
  state: ViewState
  dispatch: (action: Action) => void
  onReview: () => void
}

/** An article on record: the legend and filters, the text with its margin, the list of who speaks. */
export function ArticleView({ model, state, dispatch, onReview }: ArticleViewProps) {
  return (
    <div class="article-view">
      <p class="meta">{describe(model)}</p>
      <Toolbar model={model} state={state} dispatch={dispatch} onReview={onReview} />
      <div class="columns">
        <Prose model={model} state={state} />
        <aside class="side" aria-label="Speakers and names">
          <VoicesList model={model} filters={state.filters} />
          <NamesList model={model} />
        </aside>
      </div>
    </div>
  )
}

function describe({ record: { id, published, fields } }: ArticleModel): string {
  const byline = typeof fields?.byline === 'string' ? [writeOut(fields.byline)] : []
  return [writeOut(String(id)), ...byline, ...(published === null ? [] : [`published ${published}`])].join(' · ')
}
