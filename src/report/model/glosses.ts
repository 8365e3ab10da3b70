import type { EntityType, Evidence, SpeakerType } from '../../records.js'

/** What decided, for a reader who does not know the ids. */
export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  'cue-after': 'a verb of saying with its subject follows the words',
  'cue-before': 'a verb of saying with its subject comes before the words',
  'inverted-cue': 'the words are followed by “said” and a name',
  agent: 'the words are called or said “by” the speaker',
  'according-to': '“according to” names the source',
  'speech-noun': 'a noun such as “her claim” introduces the words',
  'turn-label': 'the name stands as a label before the words',
  'same-sentence': 'the speaker is named in the same sentence',
  'sentence-before': 'the speaker is named in the sentence before',
  'sentence-after': 'the speaker is named in the sentence after',
  'paragraph-before': 'the speaker is named in the paragraph before',
  floor: 'the person who spoke last continues',
  repeat: 'the same words stand elsewhere in the article with their speaker',
  heading: 'words in a heading, of whom the next quotation is',
  'no-source': 'the article names nobody',
  checked: 'a person has checked it',
}

/** An id of another version of the library is shown as it is. */
export function explainEvidence(evidence: string): string {
  return EVIDENCE[evidence as Evidence] ?? evidence
}

export function explainConfidence(confidence: number): string {
  if (confidence >= 0.95) return 'almost certain'
  if (confidence >= 0.8) return 'likely'
  return confidence >= 0.5 ? 'unsure' : 'a guess'
}

export const TYPE_NAMES: Readonly<Record<SpeakerType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  document: 'Document',
  unknown: 'Source without a name',
}

export const TYPE_PLURALS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  group: 'Groups',
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
