import type { Resolution } from '../entities/resolution.js'
import type { Document } from '../text/document.js'
import { endWithAttachments } from './apposition.js'
import { isSubject, NO_ROLE } from './clause-role.js'
import type { Mention } from './mention.js'
import { traitsOf } from './traits.js'

/** The mentions of a sentence, those that stand in a title or in an aside being no subjects. */
export function withoutTitlesAndAsides(
  document: Document,
  resolution: Resolution,
  mentions: readonly Mention[],
): readonly Mention[] {
  return withoutAsides(document, resolution, withoutTitles(document, resolution, mentions))
}

/** The ministry of "said Health Ministry of Peru spokesman Ana Cruz" says nothing. */
function withoutTitles(document: Document, resolution: Resolution, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (mention.modifier || mention.kind !== 'name') return mention
    const titled = mentions
      .slice(i + 1, i + 4)
      .some(({ kind, phrase, from }) => kind === 'name' && phrase.from <= mention.from && mention.to <= from)
    if (!titled) return mention
    const title = { ...mention, modifier: true, role: NO_ROLE, main: false }
    return { ...title, traits: traitsOf(document, resolution, title) }
  })
}

/** "Qi Zhenhong, ambassador to Colombo, told": what stands in the aside of a person is no subject of his verb. */
function withoutAsides(document: Document, resolution: Resolution, mentions: readonly Mention[]): Mention[] {
  let subject: Mention | null = null
  return mentions.map((mention) => {
    const { role, kind, from } = mention
    const verb = subject?.role.verb?.from ?? -1
    const inAside = role.relation === 'agent' || (role.verb?.from === verb && isSubject(role))
    if (from < verb && inAside && !isNameOf(document, subject!, mention)) {
      const aside = { ...mention, role: NO_ROLE, main: false }
      return { ...aside, traits: traitsOf(document, resolution, aside) }
    }
    if (role.aside && kind !== 'pronoun' && isSubject(role)) subject = mention
    return mention
  })
}

/** The "Omar Atout" of "the head of the office, Omar Atout, said" */
function isNameOf(document: Document, subject: Mention, { kind, phrase }: Mention): boolean {
  if (subject.kind !== 'description' || kind !== 'name') return false
  const end = endWithAttachments(document, subject)
  return phrase.from === end + 1 && document.tokens[end]!.text === ','
}
