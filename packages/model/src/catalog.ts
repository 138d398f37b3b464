import type { Day } from './day.js'
import type { Comparator } from './plan.js'
import type { Decimal } from './decimal.js'
import type { LocalizedText } from './localized-text.js'
import type { Source } from './source.js'

/** Identity of an official document. */
export interface DocumentRecord {
  /** `57-NQ/TW`, `03/NQ-CP`, as its issuer writes it. */
  readonly number: string
  /** "Nghị quyết" */
  readonly type: string
  readonly date: Day | null
  readonly issuer: string
  readonly title: string
  /** Province code where a provincial body issued it. */
  readonly province: string | null
  readonly status: 'in-force' | 'amended' | 'replaced' | 'expired' | 'draft' | 'unknown'
  readonly amendedBy: readonly string[]
  readonly replacedBy: readonly string[]
  /** Other forms under which it is cited: "Đề án 06", "Nghị quyết 57". */
  readonly aliases: readonly string[]
  readonly sources: readonly Source[]
}

/** Whom a requirement binds. */
export type BindingLevel =
  | 'nation'
  | 'province-aggregate'
  | 'each-commune'
  | 'each-unit'
  | 'population'
  | 'count-of-communes'

export type Threshold =
  | { readonly kind: 'compare'; readonly comparator: Comparator; readonly value: Decimal; readonly written?: string }
  | { readonly kind: 'range'; readonly minimum: Decimal; readonly maximum: Decimal }
  | { readonly kind: 'done' }
  | { readonly kind: 'trend'; readonly versus: 'previous-year' | 'previous-month'; readonly direction: 'up' | 'keep-or-up' | 'keep' }
  | { readonly kind: 'rank'; readonly maximum: number; readonly among: string }
  | { readonly kind: 'relative'; readonly to: string; readonly comparator: '>' | '>=' }
  | { readonly kind: 'by-reference'; readonly document: string }
  | { readonly kind: 'unknown' }

export type When =
  | { readonly kind: 'by'; readonly day: Day }
  | { readonly kind: 'from'; readonly day: Day }
  | { readonly kind: 'reach-then-keep'; readonly day: Day }
  | { readonly kind: 'every'; readonly rhythm: 'week' | 'month' | 'quarter' | 'half-year' | 'year'; readonly dueDay?: number; readonly cutoffDay?: number }
  | { readonly kind: 'after'; readonly event: string; readonly days: number; readonly dayKind: 'calendar' | 'working' | 'unstated' }
  | { readonly kind: 'unknown' }

export type Condition =
  | { readonly on: 'commune-kind'; readonly in: readonly ('xã' | 'phường' | 'đặc khu')[] }
  | { readonly on: 'region'; readonly in: readonly string[] }
  | { readonly on: 'place'; readonly in: readonly string[] }
  | { readonly on: 'group'; readonly is: string }
  | { readonly on: 'unit-size'; readonly lessThan: number }
  | { readonly on: 'budget-assigned' }
  | { readonly on: 'request-received' }

/** What a document from above asks: indicator, threshold, by when, of whom. */
export interface Requirement {
  /** Forever stable: `nq03-2025/11.2`. */
  readonly id: string
  readonly indicator: string
  readonly text: LocalizedText
  readonly level: BindingLevel
  readonly role?: 'direct' | 'coordinate'
  readonly threshold: Threshold
  readonly unit: string
  /** What the share is taken of, where the document says so; `unstated` where it leaves it open. */
  readonly base: string | null
  readonly when: readonly When[]
  /** Intermediate steps with their own due day; empty where none are given. */
  readonly milestones: readonly { readonly day: Day; readonly threshold: Threshold }[]
  /** How the level is approached between now and the due day: stated milestones, a straight line, or not known. */
  readonly path: 'milestones' | 'linear' | 'none'
  readonly appliesIf: readonly Condition[]
  readonly ifNotApplicable?: 'lower-maximum' | 'skip'
  readonly supersedes: readonly string[]
  readonly sources: readonly Source[]
  /** What a reader of the verdict must know: "values to be confirmed against NQ 71". */
  readonly remark?: LocalizedText
}

/** The requirements of one document (and its annexes), dated and sourced. */
export interface Catalog {
  readonly schemaVersion: '1'
  /** `nq03-2025`, `phu-tho-69-kh-ubnd-2026`. */
  readonly id: string
  readonly title: LocalizedText
  readonly document: DocumentRecord
  /** `national`, or the code of a province. */
  readonly scope: string
  readonly line: 'party' | 'government'
  readonly validFrom: Day
  readonly validTo: Day | null
  /** `false`: the document is known to exist, its numbers were not seen; every verdict is `requirement-unknown`. */
  readonly requirementsKnown: boolean
  readonly requirements: readonly Requirement[]
  readonly reportingDuties: readonly SuperiorReportingDuty[]
  readonly licence: string
}

/** When a superior wants the commune's report; `progress/late` and `reporting/after-superior` rest on it. */
export interface SuperiorReportingDuty {
  readonly id: string
  readonly cadence: string
  /** `before --06-10` or `by --06-10`; monthly: `before ---22`. */
  readonly due: string
  readonly to: string
  readonly sources: readonly Source[]
}

/** One of the 34 provinces. */
export interface Province {
  /** Code of QĐ 19/2025/QĐ-TTg. */
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly kind: 'tỉnh' | 'thành phố'
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly mergedFrom: readonly string[]
  readonly aliases: readonly string[]
  readonly sources: readonly Source[]
}
