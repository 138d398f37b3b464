import type { Day } from './day.js'

/** How much of a document was seen: a secondary source never carries a requirement's number. */
export type EvidenceGrade = 'full-text' | 'official-report' | 'news' | 'secondary'

/** Where a datum comes from. */
export interface Source {
  readonly title: string
  readonly url: string | null
  /** Place in the document: "Phụ lục I, hàng 11.2". */
  readonly locator: string | null
  readonly grade: EvidenceGrade
  readonly checkedOn: Day
  /** `true` where nobody compared the number with the signed text. */
  readonly unverified?: boolean
}
