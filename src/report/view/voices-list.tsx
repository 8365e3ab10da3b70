import { isQuote } from '../../corrections/correction.js'
import { percent } from '../../formats/percent.js'
import { type Filters, showsItem } from '../interaction/state.js'
import type { ArticleModel } from '../model/article-model.js'
import { count, TYPE_NAMES } from '../model/glosses.js'
import type { Item } from '../model/items.js'
import type { Voice } from '../model/voices.js'
import { Badge, voiceClass } from './badge.js'
import { entityAnchor } from './marked-text.js'
import { Name, Text } from './text.js'

/** Everyone who speaks, with all that they say. */
export function VoicesList({ model, filters }: { model: ArticleModel; filters: Filters }) {
  const voices = model.voices
    .map((voice) => ({ voice, items: voice.items.filter((item) => showsItem(filters, item)) }))
    .filter(({ items }) => items.length > 0)
  return (
    <section aria-labelledby="voices-title">
      <h2 id="voices-title">Who speaks</h2>
      {voices.length === 0 && <p class="empty">Nobody is quoted, or the filters leave nobody.</p>}
      {voices.map(({ voice, items }) => (
        <VoiceEntry key={voice.key} voice={voice} items={items} />
      ))}
    </section>
  )
}

function VoiceEntry({ voice, items }: { voice: Voice; items: readonly Item[] }) {
  return (
    <details class={`voice ${voiceClass(voice)}`} id={voice.key === '' ? 'no-source' : entityAnchor(voice.key)} open>
      <summary>
        <Badge voice={voice} />
        <span class="voice-name">
          <Name value={voice.name} />
        </span>
        <span class="voice-count">{tally(voice, items)}</span>
      </summary>
      {voice.titles.length > 0 && (
        <p class="voice-titles">
          <Text value={voice.titles.join('; ')} />
        </p>
      )}
      {voice.titles.length === 0 && voice.type !== 'person' && voice.color !== null && (
        <p class="voice-titles">{TYPE_NAMES[voice.type]}</p>
      )}
      <ol class="sayings">
        {items.map((item) => (
          <Saying key={item.ref} item={item} />
        ))}
      </ol>
    </details>
  )
}

function tally({ quotedWords }: Voice, items: readonly Item[]): string {
  const quotes = items.filter(({ kind }) => kind === 'quote').length
  const statements = items.length - quotes
  if (quotes === 0) return count(statements, 'statement')
  return `${count(quotes, 'quotation')}, ${count(quotedWords, 'word')}`
}

function Saying({ item }: { item: Item }) {
  const { ref, kind, unsure, repeated, corrected } = item
  return (
    <li class={kind}>
      <a href={`#${ref}`} data-go={ref}>
        {kind === 'quote' ? '“' : ''}
        <Text value={sayingText(item)} />
        {kind === 'quote' ? '”' : ''}
      </a>
      {unsure && <span class="review"> check, {percent(corrected.confidence)}</span>}
      {repeated && <span class="repeat"> repeat</span>}
    </li>
  )
}

/** The words on one line, with dots where the article puts something between them. */
function sayingText({ said }: Item): string {
  const parts = isQuote(said) ? said.parts.map(({ text }) => text) : [said.text]
  return parts.join(' … ').replace(/\s+/g, ' ')
}
