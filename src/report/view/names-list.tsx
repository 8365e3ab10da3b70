import type { Entity, EntityType } from '../../records.js'
import type { ArticleModel } from '../model/article-model.js'
import { TYPE_PLURALS } from '../model/glosses.js'
import { entityAnchor } from './marked-text.js'
import { Name, Text } from './text.js'

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group']

/** Everything else that the article names, and its dates. */
export function NamesList({ model: { record, voices } }: { model: ArticleModel }) {
  const speaking = new Set(voices.map(({ key }) => key))
  const silent = record.entities.filter(({ id }) => !speaking.has(id))
  return (
    <section class="names" aria-labelledby="names-title">
      <h2 id="names-title">Also named</h2>
      {TYPES.map((type) => (
        <NamesOfType key={type} type={type} entities={silent.filter((entity) => entity.type === type)} />
      ))}
      {record.dates.length > 0 && (
        <div id="dates">
          <h3 class="date">Dates</h3>
          <ul>
            {record.dates.map(({ start, text, value }, i) => (
              <li key={start}>
                <a href={`#d${i}`} data-go={`d${i}`}>
                  <Text value={text} />
                </a>{' '}
                {value !== text && <span class="value">{value}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function NamesOfType({ type, entities }: { type: EntityType; entities: readonly Entity[] }) {
  if (entities.length === 0) return null
  return (
    <div>
      <h3 class={type}>{TYPE_PLURALS[type]}</h3>
      <ul>
        {entities.map(({ id, name, mentions }) => (
          <li key={id} id={entityAnchor(id)}>
            <a href={`#m${mentions[0]}`} data-go={`m${mentions[0]}`}>
              <Name value={name} />
            </a>
            {mentions.length > 1 && <span class="value"> ×{mentions.length}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
