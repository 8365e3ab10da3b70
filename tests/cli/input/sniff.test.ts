import { describe, expect, test } from 'vitest'
import { sniff } from '../../../src/cli/input/sniff.js'

const kindOf = (text: string) => sniff(Buffer.from(text), null)

describe('the first bytes tell what standard input is', () => {
  test.each([
    '<!DOCTYPE html><html><p>Ice.',
    '\ufeff\n<!doctype HTML>\n<title>Ice</title>',
    '<html lang="en"><body>Ice.',
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
    '<!-- saved from url=(0020)https://example.org/ -->\n<html><head>',
    '<article class="story"><p>“Ice,” said Ann Roe.</p></article>',
    '<p>Ice.</p>',
    '<meta charset="utf-8"><title>Ice</title>',
  ])('a page: %j', (text) => {
    expect(kindOf(text)).toBe('html')
  })

  test.each([
    '[{"text":"Ice."},{"text":"Snow."}]',
    '[\n  {\n    "text": "Ice."\n  }\n]',
    '[]',
    '[ ]',
    '{\n  "text": "Ice."\n}',
    '{\n"text": "Ice.",\n"id": 3}\n',
  ])('JSON over several lines: %j', (text) => {
    expect(kindOf(text)).toBe('json')
  })

  test.each([
    '{"text":"Ice."}',
    '\n\n{"text":"Ice."}\n{"text":"Snow."}',
    '\ufeff{"id":1,"text":"{"}\r\n',
    '{"text":"broken}\n{"text":"Ice."}',
    '{"text": }\n{"text":"Ice."}',
  ])('JSON Lines: %j', (text) => {
    // The first of a broken pair ends like an object, or the line after it does.
    expect(['jsonl', 'json']).toContain(kindOf(text))
    if (!text.includes('broken}')) expect(kindOf(text)).toBe('jsonl')
  })

  test.each([
    ['id,text\n1,Ice.', 'csv'],
    ['"Title";"Body"\n"a";"b"', 'csv'],
    ['url|content|date\na|b|c', 'csv'],
    ['id\ttext\n1\tIce.', 'tsv'],
    ['\ufeffdate,article_text,author\n', 'csv'],
  ])('a table: %j', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  test.each([
    '',
    'Ice.',
    'BRENT (AP) — The bridge, the text of the treaty says, stays shut.',
    '[Editor’s note: this story was corrected.] Ice.',
    '["We will rebuild," said Ann Roe.]',
    '{Photo: Ann Roe} The bridge is shut.',
    '<i>Brent</i> is a town.',
    '< 5 people were hurt, > 3 said so.',
    'Body, mind and text.\nShe said so.',
    '“Ice,” said Ann Roe.',
  ])('a text: %j', (text) => {
    expect(kindOf(text)).toBe('text')
  })
})
