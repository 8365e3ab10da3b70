import courtRuling from '../../fixtures/articles/court-ruling.txt'
import harbourFire from '../../fixtures/articles/harbour-fire.txt'
import libraryClosure from '../../fixtures/articles/library-closure.txt'
import ministerVisit from '../../fixtures/articles/minister-visit.txt'
import type { Source } from './source.js'

/** Articles of ours: none of it happened. */
export const EXAMPLES: readonly (Source & { readonly label: string })[] = [
  { label: 'A court in Ohio', id: 'court-ruling.txt', text: courtRuling },
  { label: 'A ferry off Norway', id: 'harbour-fire.txt', text: harbourFire },
  { label: 'A library in Derbyshire', id: 'library-closure.txt', text: libraryClosure },
  { label: 'A road in Nigeria', id: 'minister-visit.txt', text: ministerVisit },
]
