import type { Article, Entity } from '../records.js'

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
  for (const { start, type, form, entity } of article.mentions) {
    while (sentence < article.sentences.length && article.sentences[sentence]!.end <= start) {
      sentence++
      settle()
    }
    if (speakers.has(entity)) here.push(entity)
    if (type === 'organization' && form === 'name') organizations.push(entity)
  }
  settle()
  return found
}

/** The entities of an article by their ids. */
export function entitiesById({ entities }: Article): ReadonlyMap<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}
