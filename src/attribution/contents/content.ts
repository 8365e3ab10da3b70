import type { Document } from '../../text/document.js'
import type { Answer, Question } from '../decode/query.js'
import type { Mention } from '../sources/mention.js'

/** Something that is said: quoted words whose source is asked for, or a statement without marks, whose cue names its source. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly answers: readonly Answer[]
  /** null for a statement. */
  readonly question: Question | null
}

export function quotedContent(question: Question): Content {
  return { from: question.scene.open, to: question.scene.behind, answers: question.answers, question }
}

/** The sentence of a reporting cue in which nothing is quoted, with the source of the cue. */
export function statementContent({ tokens, sentences }: Document, mention: Mention): Content {
  const { from, to } = sentences[tokens[mention.from]!.sentence]!
  return { from, to, answers: [{ kind: 'mention', mention, zone: null, features: [] }], question: null }
}
