import { splitSteering } from '../model/visible.js'

/** Text from an article: a character that would steer the page is shown by its code point. */
export function Text({ value }: { value: string }) {
  return (
    <>
      {splitSteering(value).map((piece) =>
        typeof piece === 'string' ? piece : <span class="control">{piece.codePoint}</span>,
      )}
    </>
  )
}

/** A name from an article: its writing direction does not reach what stands beside it. */
export function Name({ value }: { value: string }) {
  return (
    <bdi>
      <Text value={value} />
    </bdi>
  )
}
