import { typeError } from '../input-error.js'
import type { EntityType } from '../records.js'

/** A name that a house knows. */
export interface HouseName {
  /** As it is to be recorded. */
  readonly name: string
  readonly type: EntityType
  /** Other forms of it: found, too, and recorded under the name. */
  readonly aliases?: readonly string[]
  /** Of a person, where the article gives none: "Mayor". */
  readonly title?: string
}

/** What a house knows of its articles: options of `createExtractor`. */
export interface HouseOptions {
  /** Names to find wherever they are written so; capitals count. */
  readonly names?: readonly HouseName[]
  /** The house's own papers and sites: organizations. */
  readonly outlets?: readonly string[]
  /** Words never to take for a name. */
  readonly never?: readonly string[]
  /** Verbs that report what somebody says, beside those that are known: "toot", "fire off"; the infinitive, with its particle. */
  readonly cueVerbs?: readonly string[]
}

/** The content of onrecord.config.json. */
export interface ConfigFile extends HouseOptions {
  /** Where an editor finds the schema of the file. */
  readonly $schema?: string
}

export const HOUSE_OPTIONS = ['names', 'outlets', 'never', 'cueVerbs'] as const

const TYPES: readonly unknown[] = ['person', 'organization', 'place', 'group'] satisfies EntityType[]
const CUE_VERB = /^\p{Ll}+(?: \p{Ll}+)?$/u
const VERB_EXPECTED = 'a verb in small letters, of one word or with a particle ("toot", "fire off")'
const NAME_FIELDS = ['name', 'type', 'aliases', 'title']

/**
 * The options, checked.
 *
 * @throws TypeError that names the path of the field that is wrong: "names[2].type"
 */
export function readHouseOptions({
  names = [],
  outlets = [],
  never = [],
  cueVerbs = [],
}: HouseOptions): Required<HouseOptions> {
  check(Array.isArray(names), 'names', 'an array', names)
  names.forEach((name, i) => {
    checkName(name, `names[${i}]`)
  })
  checkStrings(outlets, 'outlets')
  checkStrings(never, 'never')
  checkStrings(cueVerbs, 'cueVerbs')
  for (const [i, verb] of cueVerbs.entries()) check(CUE_VERB.test(verb), `cueVerbs[${i}]`, VERB_EXPECTED, verb)
  return { names, outlets, never, cueVerbs }
}

function checkName(value: unknown, path: string): void {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), path, 'an object', value)
  const { name, type, aliases, title, ...others } = value as Record<string, unknown>
  checkString(name, `${path}.name`)
  check(TYPES.includes(type), `${path}.type`, `one of ${TYPES.join(', ')}`, type)
  if (aliases !== undefined) checkStrings(aliases, `${path}.aliases`)
  if (title !== undefined) checkString(title, `${path}.title`)
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw typeError('OPTION_TYPE', `${path}.${unknown} is unknown; the fields are: ${NAME_FIELDS.join(', ')}`)
}

function checkStrings(value: unknown, path: string): void {
  check(Array.isArray(value), path, 'an array', value)
  for (const [i, one] of (value as unknown[]).entries()) checkString(one, `${path}[${i}]`)
}

function checkString(value: unknown, path: string): void {
  check(typeof value === 'string' && value.trim() !== '', path, 'a string that is not empty', value)
}

function check(isRight: boolean, path: string, expected: string, value: unknown): void {
  if (!isRight)
    throw typeError('OPTION_TYPE', `${path} must be ${expected}, not ${JSON.stringify(value) ?? 'undefined'}`)
}
