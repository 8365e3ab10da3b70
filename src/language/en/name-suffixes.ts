const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/

/** Whether a word ends a person's name: the "Jr." of "Ann Holt Jr.", the "III" of "John Holt III". */
export function isNameSuffix(word: string): boolean {
  return SUFFIX.test(word)
}
