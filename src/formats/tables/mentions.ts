import { mentionId } from './ids.js'
import { ARTICLE_COLUMNS, articleCells, SPAN_COLUMNS, type Table } from './table.js'

/** Every place where an article refers to an entity. */
export const mentions: Table = {
  name: 'mentions',
  key: 'mention',
  references: [{ column: 'entity', table: 'entities' }],
  columns: [
    ...ARTICLE_COLUMNS,
    { name: 'words', type: 'text', about: 'the words of the mention' },
    { name: 'name', type: 'text', about: 'the name of its entity' },
    { name: 'type', type: 'text', about: 'person, organization, place or group' },
    { name: 'form', type: 'text', about: 'name, description or pronoun' },
    { name: 'confidence', type: 'real', about: 'how sure it is, 0 to 1' },
    { name: 'entity', type: 'text', about: 'its entity in the table of entities' },
    { name: 'mention', type: 'text', about: 'its id in the article: m and its index' },
    ...SPAN_COLUMNS,
  ],
  rows: (record) => {
    const names = new Map(record.entities.map(({ id, name }) => [id, name]))
    return record.mentions.map(({ text, type, form, confidence, entity, start, end }, i) => ({
      ...articleCells(record),
      words: text,
      name: names.get(entity) ?? null,
      type,
      form,
      confidence,
      entity,
      mention: mentionId(i),
      start,
      end,
    }))
  },
}
