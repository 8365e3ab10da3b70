import type { Span } from '../../records.js'
import { showsItem, type ViewState } from '../interaction/state.js'
import type { Item } from '../model/items.js'
import type { Mark } from '../model/marks.js'
import { type Branch, isBranch, type Tree } from '../model/nest.js'
import { writeOut } from '../model/visible.js'
import type { Voice } from '../model/voices.js'
import { voiceClass } from './badge.js'
import { Text } from './text.js'

interface MarkedTextProps {
  tree: Tree<Mark>
  text: string
  voices: ReadonlyMap<string, Voice>
  state: ViewState
}

/** A paragraph with its highlights. */
export function MarkedText({ tree, text, voices, state }: MarkedTextProps) {
  return (
    <>
      {tree.map((node) =>
        isBranch(node) ? (
          <Highlight key={`${node.start}-${node.mark.rank}`} branch={node} text={text} voices={voices} state={state} />
        ) : (
          <Plain key={node.start} span={node} text={text} />
        ),
      )}
    </>
  )
}

function Plain({ span, text }: { span: Span; text: string }) {
  return <Text value={text.slice(span.start, span.end)} />
}

interface HighlightProps extends Omit<MarkedTextProps, 'tree'> {
  branch: Branch<Mark>
}

function Highlight({ branch, ...rest }: HighlightProps) {
  const { mark } = branch
  const inside = <MarkedText tree={branch.children} {...rest} />
  const { filters, active } = rest.state
  switch (mark.kind) {
    case 'link':
      return <span class={active?.ref === mark.of ? `lit-${mark.role}` : undefined}>{inside}</span>
    case 'item':
      return showsItem(filters, mark.item) ? <SaidWords branch={branch} mark={mark} {...rest} /> : inside
    case 'mention': {
      const { type, form, confidence } = mark.mention
      const layer = form === 'name' ? type : 'reference'
      if (filters.hidden.has(layer) || filters.hidden.has(type) || confidence < filters.atLeast) return inside
      return <Reference mark={mark} classes={`${type} ${form}`} lit={active?.ref === mark.ref} inside={inside} />
    }
    case 'date':
      if (filters.hidden.has('date')) return inside
      return <Reference mark={mark} classes="date" lit={active?.ref === mark.ref} inside={inside} />
  }
}

interface SaidWordsProps extends HighlightProps {
  mark: Extract<Mark, { kind: 'item' }>
}

/** Quoted or reported words, with the speaker's initials after the last of them. */
function SaidWords({ branch, mark, ...rest }: SaidWordsProps) {
  const { item, part, voice } = mark
  const speaker = rest.voices.get(voice)
  const end = branch.last && part === item.parts.length - 1
  const classes = ['said', item.kind, speaker === undefined ? 'v-none' : voiceClass(speaker)]
  if (item.unsure) classes.push('unsure')
  if (item.verdict === 'struck') classes.push('struck')
  if (rest.state.active?.ref === item.ref) classes.push('lit')
  const first = branch.first && part === 0
  return (
    <span class={classes.join(' ')} data-ref={item.ref} id={first ? item.ref : undefined}>
      <MarkedText tree={branch.children} {...rest} />
      {end && <Initials item={item} speaker={speaker} />}
    </span>
  )
}

/** The initials open the record for those who do not hover. Their label begins with what is seen of them. */
function Initials({ item, speaker }: { item: Item; speaker: Voice | undefined }) {
  const seen = `${speaker?.initials ?? '×'}${item.unsure ? '?' : ''}`
  return (
    <button type="button" class="initials" data-ref={item.ref} aria-label={`${seen}: ${labelOf(item, speaker)}`}>
      {seen}
    </button>
  )
}

function labelOf({ kind, unsure, verdict }: Item, speaker: Voice | undefined): string {
  if (verdict === 'struck') return 'struck'
  const what = kind === 'quote' ? 'quotation' : 'statement'
  const source = speaker === undefined || speaker.color === null ? 'without a source' : `of ${writeOut(speaker.name)}`
  return `${what} ${source}${unsure ? ', to be checked' : ''}`
}

interface ReferenceProps {
  mark: Extract<Mark, { kind: 'mention' | 'date' }>
  classes: string
  lit: boolean
  inside: preact.ComponentChildren
}

/** A name or date: a link to its place in the list, which tells more on hover, focus and click. */
function Reference({ mark, classes, lit, inside }: ReferenceProps) {
  const target = mark.kind === 'mention' ? entityAnchor(mark.mention.entity) : 'dates'
  return (
    <a class={`ref ${classes}${lit ? ' lit' : ''}`} href={`#${target}`} id={mark.ref} data-ref={mark.ref}>
      {inside}
    </a>
  )
}

/** The id of the element that lists an entity; entity ids hold letters of any script, spaces become marks. */
export function entityAnchor(entity: string): string {
  return `entity-${entity.replace(/[^\p{L}\p{N}]+/gu, '-')}`
}
