import type { Document, TokenSpan } from './document.js'

/** Longer paragraphs, in characters, are never one. */
const LONGEST = 420

const LABELS =
  /^(?:image|picture|photo(?:graph)?|media|video)s?\s(?:source|caption|credit|copyright)\b|^(?:also read|analysis|caption|credit|explainer|gallery|images?|listen|live updates?|more (?:from|on)\b.{0,40}|opinion|photo(?:graph)?s?|pictures?|podcast|read(?: also| more| next| on)?|recommended|related(?: articles?| content| news| stor(?:y|ies)| topics?)?|see (?:also|more)|source|video|watch(?: live| more| now)?)\s?[:|]/iu

const NOTICES =
  /^(?:advertisement|after newsletter promotion|(?:article|story) continues (?:after|below)|click here|follow us|most (?:popular|read|viewed)|photo gallery|read more\b|(?:scroll|skip) (?:down|past|to)|share (?:or comment|this)|sign up (?:for|to)|subscribe (?:for|now|to)|this (?:video|content) (?:can|is) not)\b/iu

const AGENCIES =
  'AAP|AFP|AP|Alamy|Anadolu|Bloomberg|EPA|EPA-EFE|Getty(?: Images)?|PA(?: Media| Wire)?|Reuters|Rex|Shutterstock|Sipa|The Canadian Press|Xinhua|Zuma'
const CREDITS = new RegExp(
  `(?:^|[.!?|–—(\\[]\\s?)(?:AP |[Ff]ile |[Cc]ourtesy )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit|[Ii]llustration|PHOTO|IMAGE)s?(?:\\s?[:/]| (?:by|courtesy of|credit)\\b)[^.!?]{0,80}\\W*$|/\\s?(?:${AGENCIES})\\W*$|^(?:${AGENCIES})$|(?:Getty Images|AP Photo)\\W*$`,
  'u',
)

const BYLINES = /^(?:(?:[Ww]ords|[Ss]tory|[Rr]eport|[Ww]ritten|[Pp]osted) )?(?:[Bb]y|BY)\s(?:the\s)?\p{Lu}[^.!?]{2,100}$/u

const TIMES =
  /^(?:(?:[Ff]irst )?[Pp]ublished|(?:[Ll]ast )?[Uu]pdated|[Ll]ast modified|[Pp]osted)\b[^!?]{0,60}\d[^!?]{0,30}(?<!\.)$|^\d{1,2}[.:]\d{2}\s?(?:am|pm|[A-Z]{2,4})\b.{0,20}$|^\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)\b|^(?:\d+ )?(?:comments?|shares?)$/u

/** The kinds of what is set between, by how they begin or end. */
const KINDS: readonly RegExp[] = [LABELS, NOTICES, CREDITS, BYLINES, TIMES]

const QUOTES = /["“”„«»]/u

/**
 * Numbers the paragraphs of the running text. What a page sets between them, which has nothing to do with what is told before and after, has the
 * number of the paragraph before it:
 *
 *   captions   Image caption, Ana Berg at the gate · Ana Berg at the gate on Monday. Picture: Ana Cruz/PA · Berg waves. (AP Photo/Ana Cruz)
 *   credits    Image source, Getty Images · Reuters
 *   pointers   Read more: Berg sues the city · RELATED: … · Watch: …
 *   bylines    By Ana Cruz, Senior Reporter · Published 24 November 2026 · Updated 3 hours ago
 *   notices    Advertisement · Sign up to our newsletter · Story continues below
 *
 * Near misses: a paragraph with quotation marks; the first one; Berg: a life in pictures · “…,” he told Reuters.
 */
export function numberRunning(text: string, paragraphs: readonly TokenSpan[]): Int32Array {
  const numbers = new Int32Array(paragraphs.length)
  let number = 0
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (index > 0 && !(end - start <= LONGEST && isSetBetween(text.slice(start, end)))) number++
    numbers[index] = number
  }
  return numbers
}

function isSetBetween(paragraph: string): boolean {
  return !QUOTES.test(paragraph) && KINDS.some((kind) => kind.test(paragraph))
}

/** Whether a paragraph is set between those of the running text: see {@link numberRunning}. */
export function isInterlude({ running }: Pick<Document, 'running'>, paragraph: number): boolean {
  return paragraph > 0 && running[paragraph] === running[paragraph - 1]
}

/** How many paragraphs of the running text one token stands behind another. */
export function paragraphsApart(
  { running, tokens }: Pick<Document, 'running' | 'tokens'>,
  from: number,
  to: number,
): number {
  return running[tokens[to]!.paragraph]! - running[tokens[from]!.paragraph]!
}
