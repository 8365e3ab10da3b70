import type { ViewState } from '../interaction/state.js'
import type { ArticleModel, Row } from '../model/article-model.js'
import type { Voice } from '../model/voices.js'
import { MarkedText } from './marked-text.js'
import { Notes } from './notes.js'
import { Text } from './text.js'

/** The text of an article in a reading column, with the speakers in its margin. */
export function Prose({ model, state }: { model: ArticleModel; state: ViewState }) {
  const voices = new Map(model.voices.map((voice) => [voice.key, voice]))
  const title = model.rows[0]?.kind === 'headline' ? null : model.title
  return (
    <article class="prose" aria-label="Article">
      {title !== null && (
        <h1 class="row-text title">
          <Text value={title} />
        </h1>
      )}
      {model.rows.map((row) => (
        <ProseRow key={row.start} row={row} text={model.record.text} voices={voices} state={state} />
      ))}
    </article>
  )
}

interface RowProps {
  row: Row
  text: string
  voices: ReadonlyMap<string, Voice>
  state: ViewState
}

function ProseRow({ row, text, voices, state }: RowProps) {
  const Tag = row.kind === 'headline' ? 'h1' : 'p'
  return (
    <div class={`row ${row.kind}`}>
      <Tag class="row-text">
        <MarkedText tree={row.tree} text={text} voices={voices} state={state} />
      </Tag>
      <Notes notes={row.notes} state={state} />
    </div>
  )
}
