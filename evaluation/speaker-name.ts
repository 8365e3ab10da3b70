/**
 * When two names of a speaker are the same: after case, white space, the form of apostrophes, a leading article, a
 * trailing possessive and leading titles are put aside. Nothing else is: "Haniyeh" is not "Ismail Haniyeh". Of several
 * speakers ("A and B") the order does not count.
 */
const ARTICLE = /^(?:the|a|an) /
const POSSESSIVE = /'s?$/
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|prime minister|minister|senator|sen|representative|rep|governor|gov|judge|justice|general|gen|colonel|col|captain|capt|sheikh|imam|rev|reverend|father|sister|king|queen|prince|princess)\.? (?=.)/

export function sameSpeaker(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  return normalizeSpeaker(gold) === normalizeSpeaker(found)
}

export function normalizeSpeaker(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .split(/,? and |, /)
    .map(normalizeOne)
    .sort()
    .join(' and ')
}

function normalizeOne(name: string): string {
  let plain = name.replace(/\s+/g, ' ').trim().replace(ARTICLE, '').replace(POSSESSIVE, '')
  while (TITLE.test(plain)) plain = plain.replace(TITLE, '')
  return plain
}
