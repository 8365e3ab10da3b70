import { percent } from '../../formats/percent.js'
import { showsItem, type ViewState } from '../interaction/state.js'
import type { Note } from '../model/article-model.js'
import { Badge, voiceClass } from './badge.js'
import { Name, Text } from './text.js'

/** Who speaks in a paragraph, in its margin. */
export function Notes({ notes, state }: { notes: readonly Note[]; state: ViewState }) {
  const shown = notes
    .map((note) => ({ ...note, items: note.items.filter((item) => showsItem(state.filters, item)) }))
    .filter(({ items }) => items.length > 0)
  if (shown.length === 0) return null
  return (
    <ul class="notes" aria-label="Speakers">
      {shown.map((note) => (
        <MarginNote key={note.voice.key} note={note} active={state.active?.ref} />
      ))}
    </ul>
  )
}

function MarginNote({ note: { voice, items, continued }, active }: { note: Note; active: string | undefined }) {
  const [first] = items
  const confidence = Math.min(...items.map((item) => item.corrected.confidence))
  const unsure = items.some((item) => item.unsure)
  const lit = items.some(({ ref }) => ref === active)
  const cue = first!.corrected.cue
  return (
    <li class={`note ${voiceClass(voice)}${lit ? ' lit' : ''}${unsure ? ' unsure' : ''}`} data-ref={first!.ref}>
      <Badge voice={voice} />
      <span class="note-name">
        <Name value={voice.name} />
      </span>
      <span class="note-how">
        {continued ? 'goes on' : cue !== null ? <Text value={cue.text} /> : null}
        {unsure ? <span class="review">check, {percent(confidence)}</span> : null}
        {items.every(({ verdict }) => verdict !== null) ? <span class="checked">checked</span> : null}
      </span>
    </li>
  )
}
