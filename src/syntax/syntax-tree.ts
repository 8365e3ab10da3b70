import type { Token } from '../text/document.js'
import { LABELS, type Label } from './labels.js'
import { TAGS, type Tag } from './tags.js'

/**
 * The dependency tree of one sentence. Its arrays are of the whole document and go by token index; they hold what they say for
 * the tokens `from` to `to - 1` alone. No arc crosses another, so every subtree is one stretch of tokens.
 */
export interface SyntaxTree {
  readonly tokens: readonly Token[]
  /** The sentence, as a token range. */
  readonly from: number
  readonly to: number
  /** The head of each token, as a token index; -1 of a root. A sentence may have several roots. */
  readonly head: Int32Array
  /** The number of each token's label: see {@link labelAt}. */
  readonly label: Uint8Array
  /** The number of each token's part of speech in the Penn Treebank: see {@link tagAt}. */
  readonly tag: Uint8Array
  /**
   * The first child of each token, and the next one of its head; -1 where there is none. Children are in text order. Questions go
   * from child to child by themselves: a generator would make an object for each.
   */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** The first and the last token of each one's subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** A range of tokens, `tokens[from]` to `tokens[to - 1]`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export function labelAt({ label }: SyntaxTree, token: number): Label {
  return LABELS[label[token]!]!
}

export function tagAt({ tag }: SyntaxTree, token: number): Tag {
  return TAGS[tag[token]!]!
}

/** Labels as a table, 1 for each that is in it: words are asked for their labels all the time. */
export function labelSet(...labels: readonly Label[]): Uint8Array {
  return Uint8Array.from(LABELS, (label) => (labels.includes(label) ? 1 : 0))
}

/** Parts of speech as a table. */
export function tagSet(isIn: (tag: Tag) => boolean): Uint8Array {
  return Uint8Array.from(TAGS, (tag) => (isIn(tag) ? 1 : 0))
}

export function hasLabel({ label }: SyntaxTree, token: number, labels: Uint8Array): boolean {
  return labels[label[token]!] === 1
}

export function hasTag({ tag }: SyntaxTree, token: number, tags: Uint8Array): boolean {
  return tags[tag[token]!] === 1
}

/** The first child with one of the labels; -1 where there is none. */
export function childWith(tree: SyntaxTree, token: number, ...labels: readonly Label[]): number {
  for (let child = tree.firstChild[token]!; child >= 0; child = tree.nextSibling[child]!) {
    if (labels.includes(labelAt(tree, child))) return child
  }
  return -1
}

/** The stretch of a token and all that hangs on it. */
export function subtreeOf({ first, last }: SyntaxTree, token: number): TokenRange {
  return { from: first[token]!, to: last[token]! + 1 }
}
