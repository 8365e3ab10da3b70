import { readFileSync } from 'node:fs'
import type { ArticleRecord } from '../../src/formats/record.js'
import { extract } from '../../src/index.js'
import type { Statement } from '../../src/records.js'

export function recordOf(
  text: string,
  id: string | number = 'article.txt',
  rest: Partial<ArticleRecord> = {},
): ArticleRecord {
  return { id, ...extract(text), ...rest }
}

export function fixture(name: string): ArticleRecord {
  return recordOf(readFileSync(new URL(`../../fixtures/articles/${name}.txt`, import.meta.url), 'utf8'), `${name}.txt`)
}

/** A statement of these words, which must stand in the text once. */
export function statement(text: string, words: string, rest: Partial<Statement> = {}): Statement {
  const start = text.indexOf(words)
  return {
    start,
    end: start + words.length,
    text: words,
    speaker: null,
    cue: null,
    confidence: 0.9,
    alternatives: [],
    evidence: 'cue-before',
    quotes: [],
    ...rest,
  }
}

/** An article of which a page would run, load or obey something, if it could. */
export const HOSTILE = [
  '<script>window.hit = 1</script><img src=x onerror="window.hit = 2">',
  '“</script><script>window.hit = 3</script> <!-- ‘]]>”,” said Anna "><svg/onload=window.hit=4> Berg, the \u202emayor\u202c.',
  'By <a href="javascript:window.hit = 5">Tom Cole</a>\u0000 \u001b[31m \ud800',
  "“We will &lt;b&gt; appeal,” said O'Neil <style>*{display:none}</style> Inc. in Paris{{7*7}} on 3 July 2024.",
  '"It is {{window.hit = 6}} over," Berg told </textarea></title><iframe src="https://example.org/"> reporters.',
].join('\n\n')
