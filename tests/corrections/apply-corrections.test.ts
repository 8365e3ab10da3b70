import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/corrections/correction.js'
import { applyCorrections, type Correction, staleCorrections } from '../../src/corrections/index.js'
import { extract } from '../../src/index.js'
import type { Quote, Statement } from '../../src/records.js'

const TEXT = `“The bridge is shut,” said Anna Berg, the mayor.

“It was ‘never safe,’ he said,” Tom Cole told reporters. “We warned them.”

Berg called the delay “a disgrace.”`

const article = { id: 'a.txt', ...extract(TEXT) }

/** Two quotations that are a statement's and a repeat's, so that indexes have something to point to. */
const linked = {
  ...article,
  quotes: article.quotes.map((quote, i) => ({ ...quote, repeats: i === 2 ? 1 : null, statement: i === 2 ? 0 : null })),
  statements: [{ ...statementOf(article.quotes[2]!), quotes: [0, 2] }],
}

function statementOf({
  words: _,
  parts: _parts,
  kind: _kind,
  inner: _inner,
  repeats: _repeats,
  statement: _s,
  ...said
}: Quote): Statement {
  return { ...said, quotes: [] }
}

function target(said: Quote | Statement, record: 'quote' | 'statement' = 'quote') {
  return { article: 'a.txt', record, start: said.start, end: said.end, words: wordsOf(said) }
}

describe('applyCorrections', () => {
  test('a changed speaker is the record’s, checked', () => {
    const speaker = { name: 'Tom Cole', type: 'person', entity: 'person:tom-cole' } as const
    const [first, ...rest] = applyCorrections(article, [
      { ...target(article.quotes[0]!), verdict: 'speaker', speaker },
    ]).quotes
    expect(first!.speaker).toEqual({ ...speaker, members: [], mention: null, via: null })
    expect(first).toMatchObject({
      confidence: 1,
      evidence: 'checked',
      alternatives: [],
      words: article.quotes[0]!.words,
    })
    expect(rest).toEqual(article.quotes.slice(1))
  })

  test('a right one keeps its speaker and is certain', () => {
    const [first] = applyCorrections(article, [{ ...target(article.quotes[0]!), verdict: 'right' }]).quotes
    expect(first!.speaker).toEqual(article.quotes[0]!.speaker)
    expect(first).toMatchObject({ confidence: 1, evidence: 'checked' })
  })

  test('one without a source has no cue either', () => {
    const [first] = applyCorrections(article, [
      { ...target(article.quotes[0]!), verdict: 'speaker', speaker: null },
    ]).quotes
    expect(first).toMatchObject({ speaker: null, cue: null, confidence: 1 })
  })

  test('a struck quotation is left out, and the indexes still point to the same records', () => {
    const { quotes, statements } = applyCorrections(linked, [{ ...target(linked.quotes[0]!), verdict: 'struck' }])
    expect(quotes.map(wordsOf)).toEqual(linked.quotes.slice(1).map(wordsOf))
    expect(quotes[1]!.repeats).toBe(0)
    expect(statements[0]!.quotes).toEqual([1])
  })

  test('what pointed to a struck record points to none', () => {
    const struck = [
      { ...target(linked.quotes[1]!), verdict: 'struck' } as const,
      { ...target(linked.statements[0]!, 'statement'), verdict: 'struck' } as const,
    ]
    const { quotes, statements } = applyCorrections(linked, struck)
    expect(statements).toEqual([])
    expect(quotes.at(-1)).toMatchObject({ repeats: null, statement: null })
  })

  test('the article itself is not changed', () => {
    const before = JSON.stringify(linked)
    applyCorrections(linked, [{ ...target(linked.quotes[0]!), verdict: 'struck' }])
    expect(JSON.stringify(linked)).toBe(before)
  })

  test('no corrections give the same records', () => {
    expect(applyCorrections(linked, [])).toEqual(linked)
  })

  test('the last of two corrections counts', () => {
    const place = target(article.quotes[0]!)
    const { quotes } = applyCorrections(article, [
      { ...place, verdict: 'struck' },
      { ...place, verdict: 'right' },
    ])
    expect(quotes).toHaveLength(article.quotes.length)
  })
})

describe('which words a correction is about', () => {
  const correction: Correction = { ...target(article.quotes[0]!), verdict: 'right' }

  test('the same words are found again when the text has moved', () => {
    const moved = { id: 'a.txt', ...extract(`A new first line.\n\n${TEXT}`) }
    expect(applyCorrections(moved, [correction]).quotes[0]).toMatchObject({ evidence: 'checked', start: 20 })
    expect(staleCorrections(moved, [correction])).toEqual([])
  })

  test('words that occur twice elsewhere are not guessed', () => {
    const twice = { id: 'a.txt', ...extract(`Oslo.\n\n${TEXT}\n\n${TEXT}`) }
    expect(staleCorrections(twice, [correction])).toEqual([correction])
    expect(applyCorrections(twice, [correction])).toEqual(twice)
  })

  test('words that are gone change nothing and are told', () => {
    const gone = { id: 'a.txt', ...extract('“Nothing is left,” said Anna Berg.') }
    expect(applyCorrections(gone, [correction])).toEqual(gone)
    expect(staleCorrections(gone, [correction])).toEqual([correction])
  })

  test('another article with the same words is left alone', () => {
    const other = { ...article, id: 'b.txt' }
    expect(applyCorrections(other, [correction])).toEqual(other)
    expect(staleCorrections(other, [correction])).toEqual([])
  })

  test('a numeric id is the same as its digits', () => {
    const numbered = { ...article, id: 7 }
    expect(applyCorrections(numbered, [{ ...correction, article: '7' }]).quotes[0]!.evidence).toBe('checked')
  })
})
