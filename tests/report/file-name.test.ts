import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/report/file-name.js'

test.each([
  [0, 'berg.txt', '0001-berg.html'],
  [1, 'a/b/Crème brûlée.html', '0002-a-b-creme-brulee.html'],
  [2, '../../etc/passwd', '0003-etc-passwd.html'],
  [3, 'C:\\con\u0000.txt', '0004-c-con.html'],
  [4, '新聞', '0005.html'],
  [9999, `${'long '.repeat(30)}`, `10000-${'long-'.repeat(12).slice(0, -1)}.html`],
])('article %i with the id %j is %s', (index, id, expected) => {
  expect(fileName(index, id)).toBe(expected)
})

test('any id gives a plain name', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => /^\d{4}[a-z0-9-]*\.html$/.test(fileName(0, id))))
})
