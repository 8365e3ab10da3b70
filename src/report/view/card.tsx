import type { DateMention, Mention } from '../../records.js'
import type { ArticleModel } from '../model/article-model.js'
import { count, TYPE_NAMES } from '../model/glosses.js'
import type { CardProps } from './card-props.js'
import { Confidence, Fact } from './facts.js'
import { SayingCard } from './saying-card.js'
import { Name, Text } from './text.js'

/** The record of what the pointer or focus is on. */
export function Card(props: CardProps) {
  const { model, target, pinned, onClose } = props
  return (
    <div id="card" class={pinned ? 'card pinned' : 'card'} {...(pinned ? DIALOG : { role: 'tooltip' as const })}>
      {pinned && (
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      )}
      <Content {...props} />
      {!pinned && model.items.some(({ ref }) => ref === target) && (
        <p class="hint">Click or press Enter to correct it.</p>
      )}
    </div>
  )
}

const DIALOG = { role: 'dialog', 'aria-label': 'Record', tabIndex: -1 } as const

function Content(props: CardProps) {
  const { model, target } = props
  const item = model.items.find(({ ref }) => ref === target)
  if (item !== undefined) return <SayingCard item={item} {...props} />
  const index = Number(target.slice(1))
  const { mentions, dates } = model.record
  if (target.startsWith('m') && mentions[index]) return <MentionCard model={model} mention={mentions[index]} />
  if (target.startsWith('d') && dates[index]) return <DateCard date={dates[index]} />
  return null
}

const FORMS = { name: 'named here', description: 'described here', pronoun: 'a pronoun here' } as const

function MentionCard({ model, mention }: { model: ArticleModel; mention: Mention }) {
  const entity = model.record.entities.find(({ id }) => id === mention.entity)
  const also = entity?.aliases.filter((alias) => alias !== entity.name) ?? []
  return (
    <>
      <p class={`card-kind ${mention.type}`}>{TYPE_NAMES[mention.type]}</p>
      <p class="card-name">
        <Name value={entity?.name ?? mention.text} />
        {entity?.acronym !== undefined && entity.acronym !== entity.name && <span> ({entity.acronym})</span>}
      </p>
      {entity !== undefined && entity.titles.length > 0 && (
        <p class="card-titles">
          <Text value={entity.titles.join('; ')} />
        </p>
      )}
      <dl>
        {also.length > 0 && (
          <Fact term="Also">
            <Text value={also.join(', ')} />
          </Fact>
        )}
        <Fact term="Mentions">
          {count(entity?.mentions.length ?? 1, 'mention')}, {FORMS[mention.form]}
        </Fact>
        <Fact term="Confidence">
          <Confidence value={mention.confidence} />
        </Fact>
      </dl>
    </>
  )
}

function DateCard({ date: { type, value, earliest, latest } }: { date: DateMention }) {
  return (
    <>
      <p class="card-kind date">{type === 'set' ? 'Recurring' : type}</p>
      <p class="card-name">{value}</p>
      {earliest !== null && latest !== null && (
        <dl>
          <Fact term={earliest === latest ? 'Day' : 'Days'}>
            {earliest === latest ? earliest : `${earliest} to ${latest}`}
          </Fact>
        </dl>
      )}
    </>
  )
}
