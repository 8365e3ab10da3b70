import { percent } from '../../formats/percent.js'
import { type Action, LAYERS, type Layer, type ViewState } from '../interaction/state.js'
import type { ArticleModel } from '../model/article-model.js'
import { writeOut } from '../model/visible.js'

export interface ToolbarProps {
  model: ArticleModel
  state: ViewState
  dispatch: (action: Action) => void
  /** Goes to the next quotation or statement that a person should look at. */
  onReview: () => void
}

const LABELS: Readonly<Record<Layer, string>> = {
  quote: 'Quotations',
  statement: 'Statements',
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  group: 'Groups',
  date: 'Dates',
  reference: 'He, she, the mayor',
}

/** The legend, which switches each kind of highlight, and the filters. */
export function Toolbar({ model, state, dispatch, onReview }: ToolbarProps) {
  const counts = countLayers(model)
  const unsure = model.items.filter((item) => item.unsure).length
  return (
    <form class="toolbar" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="layers">
        <legend class="hidden">Show</legend>
        {LAYERS.filter((layer) => counts[layer] > 0).map((layer) => (
          <label key={layer} class={`layer ${layer}`}>
            <input
              type="checkbox"
              checked={!state.filters.hidden.has(layer)}
              onChange={() => dispatch({ type: 'toggle', layer })}
            />
            <span class="layer-name">{LABELS[layer]}</span> <span class="number">{counts[layer]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="narrow">
        <legend class="hidden">Narrow down</legend>
        <SpeakerFilter model={model} state={state} dispatch={dispatch} />
        <ConfidenceFilter state={state} dispatch={dispatch} />
        <label class="layer">
          <input
            type="checkbox"
            checked={state.filters.unsureOnly}
            // Not what the box says: a card that closes by the same click has set it back by now.
            onChange={() => dispatch({ type: 'filter', filters: { unsureOnly: !state.filters.unsureOnly } })}
          />
          To check only
        </label>
        <button type="button" class="review-next" disabled={unsure === 0} onClick={onReview}>
          {unsure === 0 ? 'Nothing to check' : `Check next of ${unsure}`}
        </button>
      </fieldset>
    </form>
  )
}

type FilterProps = Pick<ToolbarProps, 'state' | 'dispatch'>

function SpeakerFilter({ model, state, dispatch }: FilterProps & Pick<ToolbarProps, 'model'>) {
  return (
    <label>
      <span class="label">Speaker</span>{' '}
      <select
        value={model.voices.findIndex(({ key }) => key === state.filters.voice)}
        onChange={({ currentTarget: { value } }) =>
          dispatch({ type: 'filter', filters: { voice: model.voices[Number(value)]?.key ?? null } })
        }
      >
        <option value={-1}>Everyone</option>
        {model.voices.map(({ key, name }, i) => (
          <option key={key} value={i}>
            {writeOut(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

function ConfidenceFilter({ state, dispatch }: FilterProps) {
  const { atLeast } = state.filters
  return (
    <label>
      <span class="label">Confidence from</span>{' '}
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={atLeast}
        aria-valuetext={percent(atLeast)}
        onInput={(event) => dispatch({ type: 'filter', filters: { atLeast: event.currentTarget.valueAsNumber } })}
      />{' '}
      <output class="number">{percent(atLeast)}</output>
    </label>
  )
}

function countLayers({ items, record }: ArticleModel): Record<Layer, number> {
  const counts = { quote: 0, statement: 0, person: 0, organization: 0, place: 0, group: 0, date: 0, reference: 0 }
  for (const { kind, verdict } of items) if (verdict !== 'struck') counts[kind]++
  for (const { type, form } of record.mentions) counts[form === 'name' ? type : 'reference']++
  counts.date = record.dates.length
  return counts
}
