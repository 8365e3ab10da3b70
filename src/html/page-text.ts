import { ELEMENT, type PageNode, TEXT } from './dom.js'

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME SVG BUTTON SELECT TEXTAREA OBJECT'.split(' '))

const PARAGRAPH = '\n\n'
const WHITE_SPACE = /[ \t\r\n\f]+/g

/** The words that a piece of a page shows: its blocks separated by an empty line, `<br>` as a line feed. */
export function textOf(root: PageNode): string {
  const pieces: string[] = []
  // A stack of our own: pages nest deeper than calls may.
  const stack: (PageNode | string)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') pieces.push(node)
    else if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replace(WHITE_SPACE, ' '))
    else if (node.nodeType === ELEMENT && !SILENT.has(node.nodeName.toUpperCase())) pushChildren(node, stack)
  }
  return tidy(pieces.join(''))
}

function pushChildren(node: PageNode, stack: (PageNode | string)[]): void {
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') {
    stack.push('\n')
    return
  }
  const border = BLOCKS.has(name) ? PARAGRAPH : ''
  stack.push(border, ...[...node.childNodes].reverse(), border)
}

/** No white space at the ends of lines, no more than one empty line. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, PARAGRAPH)
    .trim()
}
