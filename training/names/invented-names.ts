/**
 * Names that nobody bears, put together from parts: a model that has read them knows organizations and places by their last word
 * and by where they stand, not by heart.
 */

const WORD = /^\p{Lu}\p{Ll}{2,}$/u

/** Stand before "of" or "for". */
const BEFORE_OF = [
  'Ministry',
  'Department',
  'Institute',
  'University',
  'Bank',
  'Council',
  'Office',
  'Board',
  'Union',
].concat(['Association', 'Federation', 'Chamber', 'Society', 'Party', 'Academy', 'Bureau', 'Commission', 'Court'])
const BEFORE_HEAD = ['National', 'Federal', 'International', 'United', 'Royal', 'Central', 'General', 'New', 'Free']
const BEFORE_PLACE = ['Port', 'Mount', 'Lake', 'Fort', 'Cape', 'Saint', 'San', 'New', 'East', 'Camp']

/** Each as often as it is in acronyms, roughly. */
const LETTERS = 'AAAABBCCCCDDEEFFGHIIIJKLLMMMNNNOPPPRRRSSSSTTTUUVW'

/** What names are put together from. */
export interface Parts {
  /** The words that are listed under a kind. */
  readonly listed: (kind: string) => readonly string[]
  /** Words within names of organizations, but for their last. */
  readonly fields: readonly string[]
}

/** The words within names of organizations that tell of what they are. */
export function fieldsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => name.split(' ').slice(1, -1)).filter((word) => WORD.test(word))
}

export class Inventor {
  private readonly parts: Parts
  private readonly next: () => number
  private readonly families: readonly string[]
  private readonly cities: readonly string[]

  constructor(parts: Parts, next: () => number) {
    this.parts = parts
    this.next = next
    this.families = parts.listed('family-name').filter((name) => WORD.test(name))
    this.cities = parts.listed('city').filter((name) => WORD.test(name))
  }

  organization(): string {
    const head = () => this.word('organization-word')
    const field = () => this.pick(this.parts.fields)
    return this.pick([
      () => `${this.opening()} ${field()} ${head()}`,
      () => `${this.opening()} ${head()}`,
      () => `${this.opening()} ${field()} ${head()}`,
      () => `${this.opening()} ${head()}`,
      () => `${this.pick(BEFORE_OF)} ${this.pick(['of', 'of', 'for'])} ${field()}`,
      () => `${this.pick(BEFORE_HEAD)} ${this.pick(BEFORE_OF)} of ${this.coined()}`,
      () => `${this.word('city')} ${this.word('team-name')}`,
      () => `${this.word('family-name')} & ${this.word('family-name')}`,
      () => this.coined(),
      () => this.coined(),
    ])()
  }

  place(): string {
    return this.pick([
      () => `${this.bearer()} ${this.word('place-word')}`,
      () => `${this.pick(BEFORE_PLACE)} ${this.bearer()}`,
      () => this.coined(),
      () => this.coined(),
    ])()
  }

  building(): string {
    return `${this.bearer()} ${this.word('place-word')}`
  }

  /** A word of two halves: "Okwani". */
  coined(): string {
    const list = this.next() < 0.5 ? this.families : this.cities
    const [left, right] = [this.pick(list), this.pick(list)]
    return left.slice(0, Math.ceil(left.length / 2)) + right.slice(Math.floor(right.length / 2)).toLowerCase()
  }

  /** As many capital letters. */
  acronym(length: number): string {
    return Array.from({ length }, () => this.pick([...LETTERS])).join('')
  }

  private bearer(): string {
    return this.pick([() => this.coined(), () => this.word('family-name'), () => this.word('city')])()
  }

  private opening(): string {
    return this.pick([
      () => this.coined(),
      () => this.word('city'),
      () => this.word('demonym'),
      () => this.word('family-name'),
      () => this.word('region'),
      () => this.pick(BEFORE_HEAD),
    ])()
  }

  private word(kind: string): string {
    return this.pick(this.parts.listed(kind))
  }

  private pick<One>(all: readonly One[]): One {
    return all[Math.floor(this.next() * all.length)]!
  }
}
