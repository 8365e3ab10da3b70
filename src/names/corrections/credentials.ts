/**
 * Degrees and honours behind a person are no names and no part of one:
 *
 *   [Jo Lind], D.D.S., M.P.H.     [Ana Ruiz] PhD     [Colin Reeve] QC     [Ann Holt], MD, of Ohio
 *
 * A given name with another word before a degree is a person, though the model has left it out. Not: [Baltimore], [MD].
 */
import { givenNameGender } from '../../language/en/given-names.js'
import { credentials } from '../../language/en/name-lists.js'
import type { Document } from '../../text/document.js'
import type { NameArticle } from '../article.js'
import { Casing } from '../casing.js'
import type { NameSpan } from '../name-span.js'
import { nameOver } from './span.js'

const CONFIDENCE = 0.8

/** "PhD", "Ph.D." and "Ph.D". */
const WRITTEN: ReadonlySet<string> = new Set(
  [...credentials].flatMap((credential) => {
    const stopped = credential.replace(/\p{Lu}\p{Ll}*/gu, '$&.')
    return [credential, stopped, stopped.slice(0, -1)]
  }),
)

export function cutCredentials(document: Document, article: NameArticle, names: readonly NameSpan[]): NameSpan[] {
  const { tokens } = document
  return withBearers(cutFrom(names))

  function cutFrom(names: readonly NameSpan[]): NameSpan[] {
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
  }

  /** "Ana Ruiz" of "Ana Ruiz, PhD". */
  function withBearers(names: readonly NameSpan[]): NameSpan[] {
    const all: NameSpan[] = []
    let next = 0
    for (const { from, to } of article.stretches) {
      for (let i = from + 2; i < to; i++) {
        const { text, sentence } = tokens[i]!
        if (text.length < 3 || article.casing[i] !== Casing.Capital || !isCredential(i)) continue
        const end = tokens[i - 1]!.text === ',' ? i - 1 : i
        if (end - 2 < from || tokens[end - 2]!.sentence !== sentence || article.casing[end - 1] !== Casing.Capital)
          continue
        if (givenNameGender(tokens[end - 2]!.lower) === undefined || isCredential(end - 1)) continue
        while (next < names.length && names[next]!.to <= end - 2) all.push(names[next++]!)
        if (next < names.length && names[next]!.from < end) continue
        all.push(nameOver(document, end - 2, end, 'person', CONFIDENCE))
      }
    }
    return [...all, ...names.slice(next)]
  }

  function isCredential(i: number): boolean {
    return WRITTEN.has(tokens[i]!.text)
  }

  function onlyCredentials(from: number, to: number): boolean {
    if (tokens[from]!.sentence !== tokens[to - 1]!.sentence || to - from > 12) return false
    for (let i = from; i < to; i++) if (tokens[i]!.text !== ',' && !isCredential(i)) return false
    return true
  }
}
