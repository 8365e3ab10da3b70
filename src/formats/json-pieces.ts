/**
 * What `JSON.stringify` makes of an object, in pieces: each of its fields, of a field that is a list each item. In memory the JSON of
 * a book takes several times what the pieces take together when they are written one by one.
 */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{'
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (Array.isArray(field)) yield* listPieces(field)
    else yield JSON.stringify(field)
  }
  yield before === '{' ? '{}' : '}'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = '['
  for (const item of items) {
    yield before + (JSON.stringify(item) ?? 'null')
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}
