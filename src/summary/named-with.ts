import type { Article, Attribution, Entity } from '../records.js'

/** Where sentences are not known, as of a line of JSON Lines without `--full`. */
const SENTENCE_END = /[.!?]["'”’)]*\s|\n/

/**
 * The organizations that an article names in one sentence with each of some speakers, by the ids of the speakers: each
 * organization once a speaker.
 */
export function organizationsNamedWith(article: Article, speakers: ReadonlySet<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  let sentence = 0
  let here: string[] = []
  let organizations: string[] = []
  const settle = () => {
    for (const speaker of here) {
      const known = found.get(speaker) ?? new Set()
      for (const organization of organizations) if (organization !== speaker) known.add(organization)
      found.set(speaker, known)
    }
    here = []
    organizations = []
  }
  let before = 0
  for (const { start, end, type, form, entity } of article.mentions) {
    while (sentence < article.sentences.length && article.sentences[sentence]!.end <= start) {
      sentence++
      settle()
    }
    if (article.sentences.length === 0 && SENTENCE_END.test(article.text.slice(before, start))) settle()
    before = end
    if (speakers.has(entity)) here.push(entity)
    if (type === 'organization' && form === 'name') organizations.push(entity)
  }
  settle()
  return found
}

/**
 * The entities of an article by their ids, and those whom a person has named as speakers in correcting it, though the article does
 * not name them.
 */
export function entitiesById({ entities, quotes, statements }: Article): ReadonlyMap<string, Entity> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const said of [...quotes, ...statements]) {
    const entity = addedSpeaker(said)
    if (entity !== null && !byId.has(entity.id)) byId.set(entity.id, entity)
  }
  return byId
}

/** Who said it, where only a person who has checked the article knows. */
export function addedSpeaker({ speaker, evidence }: Attribution): Entity | null {
  if (speaker === null || speaker.entity !== null || evidence !== 'checked') return null
  const { name, type } = speaker
  if (type === 'document' || type === 'unknown') return null
  return { id: `checked:${type}:${name}`, type, name, aliases: [], titles: [], mentions: [] }
}
