import type { Evidence, Quote, Span, Statement } from '../../records.js'
import { tokenSpan } from '../../text/document.js'
import { firstFrom } from '../../text/first-from.js'
import { type StatementCandidate, statementCandidates } from '../contents/statements.js'
import { calibrate } from '../decode/calibrate.js'
import type { ArticleContext } from '../decode/query.js'
import type { SpeakerModel } from '../model.js'
import type { Mention } from '../sources/mention.js'
import { describeSource } from '../speaker/describe-source.js'
import { confidenceForm } from './confidence-form.js'

/** What a sentence reports without marks. */
export function statementRecords(article: ArticleContext, sentence: number, model: SpeakerModel): Statement[] {
  const { text, tokens } = article.document
  return likelyStatements(article, sentence, model).map((candidate) => {
    const { mention, cue, content } = candidate
    const speaker = describeSource(article, mention, false)
    const { start, end } = tokenSpan(tokens, content.from, content.to)
    const { start: cueStart, end: cueEnd } = tokenSpan(tokens, cue.from, cue.to)
    return {
      start,
      end,
      text: text.slice(start, end),
      speaker,
      cue: { start: cueStart, end: cueEnd, text: text.slice(cueStart, cueEnd), lemma: cue.lemma },
      confidence: calibrate(model.file.calibration[confidenceForm(speaker.mention)], mention.confidence),
      alternatives: [],
      evidence: evidenceOf(mention, candidate),
      quotes: [],
    }
  })
}

/** Of the contents that a cue may have, the likeliest, where it is likelier that it reports one of them than that it does not. */
function likelyStatements(article: ArticleContext, sentence: number, model: SpeakerModel): StatementCandidate[] {
  const candidates = statementCandidates(article, sentence)
  if (candidates.length === 0) return []
  const { ofCandidate } = model.scoreStatements([])
  const best = new Map<number, { candidate: StatementCandidate; score: number; sum: number }>()
  for (const candidate of candidates) {
    const score = ofCandidate(candidate.features)
    const known = best.get(candidate.cue.from)
    if (known === undefined) best.set(candidate.cue.from, { candidate, score, sum: Math.exp(score) })
    else {
      known.sum += Math.exp(score)
      if (score > known.score) Object.assign(known, { candidate, score })
    }
  }
  return [...best.values()].filter(({ sum }) => sum >= 1).map(({ candidate }) => candidate)
}

function evidenceOf({ role: { relation }, from }: Mention, { content }: StatementCandidate): Evidence {
  if (relation === 'according') return 'according-to'
  if (relation === 'speech-noun') return 'speech-noun'
  if (relation === 'agent') return 'agent'
  if (relation === 'inverted') return 'inverted-cue'
  return from < content.from ? 'cue-before' : 'cue-after'
}

/** Ties fragments in marks to the statements that they are part of. */
export function withStatements(
  quotes: readonly Quote[],
  statements: readonly Statement[],
): { quotes: readonly Quote[]; statements: readonly Statement[] } {
  const fragments: number[][] = statements.map(() => [])
  const around = innermostAround(statements)
  const tied = quotes.map((quote, q) => {
    const s = around(quote)
    if (s < 0) return quote
    fragments[s]!.push(q)
    return { ...quote, statement: s }
  })
  return { quotes: tied, statements: statements.map((statement, s) => ({ ...statement, quotes: fragments[s]! })) }
}

/** Finds the statement that holds a span, the innermost of several, one in the content of the other; -1 for none. */
function innermostAround(statements: readonly Statement[]): (span: Span) => number {
  const starts = statements.map(({ start }) => ({ from: start }))
  const lastEnds: number[] = []
  for (const { end } of statements) lastEnds.push(Math.max(end, lastEnds.at(-1) ?? 0))
  return ({ start, end }) => {
    // Where all before end too early there is no need to look on.
    for (let s = firstFrom(starts, start + 1) - 1; s >= 0 && lastEnds[s]! >= end; s--)
      if (statements[s]!.end >= end) return s
    return -1
  }
}
