import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBranch, type Marked, nest, type Tree } from '../../src/report/model/nest.js'

const TEXT = 'abcdefghijklmnopqrst'

/** The tree as text, each mark in brackets with its rank before it: "ab[1 cd[2 e]]f". */
function draw(tree: Tree<Marked>): string {
  return tree
    .map((node) => (isBranch(node) ? `[${node.mark.rank} ${draw(node.children)}]` : TEXT.slice(node.start, node.end)))
    .join('')
}

const mark = (start: number, end: number, rank: number): Marked => ({ start, end, rank })
const drawn = (...marks: Marked[]) => draw(nest({ start: 0, end: 10 }, marks))

describe('nest', () => {
  test.each([
    ['no marks', 'abcdefghij', []],
    ['side by side', 'a[1 bc][2 de]fghij', [mark(1, 3, 1), mark(3, 5, 2)]],
    ['one in the other', 'a[1 b[2 c]d]efghij', [mark(1, 4, 1), mark(2, 3, 2)]],
    ['the same ends: the lower rank is outside', 'a[1 [2 bcd]]efghij', [mark(1, 4, 2), mark(1, 4, 1)]],
    ['crossing: the later one is cut', 'a[1 bc[2 d]][2 ef]ghij', [mark(1, 4, 1), mark(3, 6, 2)]],
    ['three that cross', '[1 a[2 b[3 c]]][3 [2 d]e]fghij', [mark(0, 3, 1), mark(1, 4, 2), mark(2, 5, 3)]],
    ['beyond the stretch: only what is in it', '[1 abc]defg[2 hij]', [mark(-5, 3, 1), mark(7, 15, 2)]],
    ['empty ones are left out', 'abcdefghij', [mark(3, 3, 1), mark(12, 14, 2)]],
  ])('%s', (_, expected, marks) => {
    expect(drawn(...marks)).toBe(expected)
  })

  test('tells the pieces of a mark that begin and end it', () => {
    const pieces: [number, boolean, boolean][] = []
    const walk = (tree: Tree<Marked>) => {
      for (const node of tree.filter(isBranch)) {
        pieces.push([node.mark.rank, node.first, node.last])
        walk(node.children)
      }
    }
    walk(nest({ start: 0, end: 10 }, [mark(1, 4, 1), mark(3, 6, 2)]))
    expect(pieces).toEqual([
      [1, true, true],
      [2, true, false],
      [2, false, true],
    ])
  })

  test('any marks: the text is whole, and each letter lies in just the marks that cover it', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20), fc.nat(5)).map(([a, b, rank]) => mark(Math.min(a, b), Math.max(a, b), rank)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(marks, (all) => {
        const covered: Marked[][] = Array.from(TEXT, () => [])
        const walk = (tree: Tree<Marked>, within: readonly Marked[]): string =>
          tree
            .map((node) => {
              if (isBranch(node)) return walk(node.children, [...within, node.mark])
              for (let i = node.start; i < node.end; i++) covered[i]!.push(...within)
              return TEXT.slice(node.start, node.end)
            })
            .join('')
        expect(walk(nest({ start: 0, end: 20 }, all), [])).toBe(TEXT)
        covered.forEach((within, i) => {
          expect(new Set(within)).toEqual(new Set(all.filter(({ start, end }) => start <= i && i < end)))
          expect(within).toHaveLength(new Set(within).size)
        })
      }),
    )
  })
})
