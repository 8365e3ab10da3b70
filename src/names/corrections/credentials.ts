/**
 * Degrees and honours behind a person are no names and no part of one:
 *
 *   [Jo Lind], D.D.S., M.P.H.     [Ana Ruiz] PhD     [Colin Reeve] QC     [Ann Holt], MD, of Ohio
 *
 * Not: [Baltimore], [MD].
 */
import { credentials } from '../../language/en/name-lists.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import type { NameSpan } from '../name-span.js'
import { bare, nameOver } from './span.js'

export function cutCredentials(document: Document, _: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  const kept: NameSpan[] = []
  for (const name of names) {
    const { from, type } = name
    let { to } = name
    const before = kept.at(-1)
    if (isCredential(to - 1) && before?.type === 'person' && onlyCredentials(before.to, to)) {
      // Another credential may follow.
      continue
    }
    if (type === 'person') while (to - from > 1 && (isCredential(to - 1) || tokens[to - 1]!.text === ',')) to--
    kept.push(to === name.to ? name : nameOver(document, from, to, type, name.confidence))
  }
  return kept

  function isCredential(i: number): boolean {
    return credentials.has(bare(tokens[i]!))
  }

  function onlyCredentials(from: number, to: number): boolean {
    if (tokens[from]!.sentence !== tokens[to - 1]!.sentence || to - from > 12) return false
    for (let i = from; i < to; i++) if (tokens[i]!.text !== ',' && !isCredential(i)) return false
    return true
  }
}
