import type { ClauseRole, Relation } from './clause-role.js'
import type { VerbClass } from './verbs.js'

const RELATIONS: readonly Relation[] = [
  'subject',
  'passive',
  'inverted',
  'agent',
  'object',
  'according',
  'speech-noun',
  'label',
  'credit',
  'none',
]
const CLASSES: readonly VerbClass[] = ['say', 'tell', 'speech', 'characterize', 'think', 'other']

const NAMES = Object.fromEntries(
  RELATIONS.map((relation) => [
    relation,
    {
      alone: `role ${relation}`,
      ...(Object.fromEntries(CLASSES.map((verb) => [verb, `role ${relation} ${verb}`])) as Record<VerbClass, string>),
    },
  ]),
) as Record<Relation, Record<VerbClass | 'alone', string>>

/** The names of all roles, as features have them: "role subject say", "role label". */
export const ROLE_NAMES: readonly string[] = Object.values(NAMES).flatMap((names) => Object.values(names))

export function roleName({ relation, verb }: ClauseRole): string {
  return NAMES[relation][verb?.class ?? 'alone']
}
