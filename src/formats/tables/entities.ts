import { ARTICLE_COLUMNS, articleCells, list, type Table } from './table.js'

/** Who and what each article names. */
export const entities: Table = {
  name: 'entities',
  key: 'entity',
  references: [],
  columns: [
    ...ARTICLE_COLUMNS,
    { name: 'name', type: 'text', about: 'the fullest name in the article' },
    { name: 'type', type: 'text', about: 'person, organization, place or group' },
    { name: 'titles', type: 'text', about: 'titles that the article gives' },
    { name: 'mentions', type: 'integer', about: 'how often it is mentioned' },
    { name: 'quotes', type: 'integer', about: 'how many quotations it says, alone or with others' },
    { name: 'aliases', type: 'text', about: 'other names in the article' },
    { name: 'acronym', type: 'text', about: 'its initials, where the article gives them' },
    { name: 'country', type: 'text', about: 'of places: ISO 3166-1 alpha-2' },
    { name: 'entity', type: 'text', about: 'its id in the article' },
  ],
  rows: (record) => {
    const said = new Map<string | null, number>()
    for (const { speaker, repeats } of record.quotes) {
      if (speaker === null || repeats !== null) continue
      const sources = speaker.members.length > 0 ? speaker.members : [speaker]
      for (const { entity } of sources) said.set(entity, (said.get(entity) ?? 0) + 1)
    }
    return record.entities.map(({ id, name, type, titles, aliases, acronym, country, mentions }) => ({
      ...articleCells(record),
      name,
      type,
      titles: list(titles),
      mentions: mentions.length,
      quotes: said.get(id) ?? 0,
      aliases: list(aliases),
      acronym: acronym ?? null,
      country: country ?? null,
      entity: id,
    }))
  },
}
