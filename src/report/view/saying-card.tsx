import { isQuote } from '../../corrections/correction.js'
import { percent } from '../../formats/percent.js'
import type { Speaker } from '../../records.js'
import { namedSpeaker, speakerNames } from '../interaction/review.js'
import { explainEvidence, TYPE_NAMES } from '../model/glosses.js'
import type { Item } from '../model/items.js'
import { writeOut } from '../model/visible.js'
import type { CardProps } from './card-props.js'
import { Confidence, Fact } from './facts.js'
import { Name, Text } from './text.js'

/** Who said some words, how that is known, and what a person makes of it. */
export function SayingCard({ item, ...props }: CardProps & { item: Item }) {
  const { corrected, said, verdict } = item
  return (
    <>
      <p class="card-kind">{kindOf(item)}</p>
      <p class="card-name">
        {corrected.speaker === null ? 'No source given' : <Name value={corrected.speaker.name} />}
      </p>
      <SpeakerDetails speaker={corrected.speaker} />
      <dl>
        {verdict === null ? (
          <>
            <Fact term="Confidence">
              <Confidence value={said.confidence} />
            </Fact>
            <Fact term="Evidence">
              {said.cue !== null && (
                <>
                  <q>
                    <Text value={said.cue.text} />
                  </q>
                  {': '}
                </>
              )}
              {explainEvidence(said.evidence)}
            </Fact>
          </>
        ) : (
          <Fact term="Checked">{VERDICTS[verdict]}</Fact>
        )}
        {isQuote(said) && said.repeats !== null && <Fact term="Repeats">a quotation elsewhere; counted once</Fact>}
      </dl>
      <RunnersUp item={item} {...props} />
      {props.pinned && <ReviewForm item={item} {...props} />}
    </>
  )
}

const VERDICTS = { right: 'the speaker is right', speaker: 'the speaker was changed', struck: 'struck' } as const

function kindOf({ kind, said, verdict }: Item): string {
  if (verdict === 'struck') return 'Struck'
  if (kind === 'statement') return 'Statement, reported without marks'
  return isQuote(said) && said.kind === 'partial' ? 'Quotation, a fragment' : 'Quotation'
}

function SpeakerDetails({ speaker }: { speaker: Speaker | null }) {
  if (speaker === null) return null
  const { type, members, via } = speaker
  return (
    <>
      {type !== 'person' && <p class="card-titles">{TYPE_NAMES[type]}</p>}
      {members.length > 0 && (
        <p class="card-titles">
          Together: <Text value={members.map(({ name }) => name).join(', ')} />
        </p>
      )}
      {via !== null && (
        <p class="card-titles">
          via <Name value={via.name} />
        </p>
      )}
    </>
  )
}

function RunnersUp({ item, model, target, pinned, onVerdict }: CardProps & { item: Item }) {
  const { alternatives } = item.said
  if (alternatives.length === 0 || item.verdict !== null) return null
  return (
    <div class="runners-up">
      <p class="card-label">Or else</p>
      <ul>
        {alternatives.map(({ name, confidence }) => (
          <li key={name}>
            <Name value={name} /> <span class="number">{percent(confidence)}</span>
            {pinned && (
              <button
                type="button"
                aria-label={`Choose ${writeOut(name)}`}
                onClick={() => onVerdict(target, { verdict: 'speaker', speaker: namedSpeaker(model.record, name) })}
              >
                Choose
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function ReviewForm({ item, model, target, onVerdict, onReview }: CardProps & { item: Item }) {
  const changeSpeaker = (event: SubmitEvent) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('speaker') ?? '')
    if (name.trim() !== '') onVerdict(target, { verdict: 'speaker', speaker: namedSpeaker(model.record, name) })
  }
  return (
    <form class="review-form" onSubmit={changeSpeaker}>
      <div class="buttons">
        {item.verdict === null && (
          <button type="button" onClick={() => onVerdict(target, { verdict: 'right' })}>
            Right
          </button>
        )}
        {item.verdict === null && (
          <button type="button" onClick={() => onVerdict(target, { verdict: 'struck' })}>
            Strike
          </button>
        )}
        {item.verdict === null && item.said.speaker !== null && (
          <button type="button" onClick={() => onVerdict(target, { verdict: 'speaker', speaker: null })}>
            No source
          </button>
        )}
        {item.verdict !== null && (
          <button type="button" onClick={() => onVerdict(target, { verdict: 'undo' })}>
            Undo
          </button>
        )}
      </div>
      <label>
        <span class="card-label">Another speaker</span>
        <input name="speaker" list="speaker-names" autocomplete="off" placeholder="Name" />
      </label>
      <datalist id="speaker-names">
        {speakerNames(model).map((name) => (
          <option key={name} value={writeOut(name)} />
        ))}
      </datalist>
      <div class="buttons">
        <button type="submit">Change</button>
        {model.items.some(({ unsure }) => unsure) && (
          <button type="button" class="quiet" onClick={onReview}>
            Next to check
          </button>
        )}
      </div>
    </form>
  )
}
