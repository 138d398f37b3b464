import type { Certainty } from './certainty.js'
import type { Day, Edtf } from './day.js'
import type { Decimal } from './decimal.js'
import type { Note } from './note.js'
import type { Place, Span } from './span.js'

/** Where in the document something was read. `line` is 1-based; for formats without lines, of the assembled text. */
export interface Located {
  readonly line: number
  readonly span: Span
  readonly place?: Place
}

/** A commune-level unit as the plan names it. */
export interface PlanUnit {
  readonly kind: 'xã' | 'phường' | 'đặc khu' | null
  readonly name: string | null
  /** Bare name of the province or centrally run city. */
  readonly province: string | null
}

export interface Signatory {
  readonly name: string | null
  readonly position: string | null
  /** The capacity line, "KT. Chủ tịch" or "TM. Ủy ban nhân dân". */
  readonly onBehalf: string | null
}

/** The head of the plan. Values the plan does not give are `null`, never guessed. */
export interface PlanHeader {
  readonly issuer: string | null
  readonly unit: PlanUnit
  /** What stands after the slash of "Số: 12/KH-UBND": `KH-UBND`. */
  readonly symbol: string | null
  readonly number: string | null
  readonly place: string | null
  /** Date of issue with the precision that is filled in. */
  readonly date: Edtf | null
  readonly title: string | null
  /** What the plan covers: `2026`, `2025/2045`. */
  readonly period: Edtf | null
  readonly signatory: Signatory
  /** 1-based lines of the fields that were found, by field name (`number`, `date`, `title`, `signatory`). */
  readonly lines: Readonly<Record<string, number>>
}

/** How a plan uses a document it names. */
export type ReferenceRelation = 'implements' | 'adjusts' | 'replaces' | 'cites'

/** A document that the plan cites: one entry a document, at its first mention. */
export interface LegalReference extends Located {
  /** Type as written in full: "Nghị quyết", "Kế hoạch hành động". */
  readonly type: string
  /** Number with symbol as written, blanks removed, never repaired: `57-NQ/TW`. */
  readonly number: string
  readonly date: Day | null
  readonly issuer: string | null
  readonly relation: ReferenceRelation
  /** Every mention, in text order, with what that mention states. */
  readonly mentions: readonly LegalMention[]
}

export interface LegalMention extends Located {
  readonly written: string
  readonly type: string | null
  readonly number: string | null
  readonly date: Day | null
  readonly issuer: string | null
}

export type Comparator = '>=' | '>' | '<=' | '<' | '='

/** One number of a target that is a threshold. */
export interface Clause {
  readonly comparator: Comparator
  /** `true` where no comparator word stands before the number ("đạt 100%"). */
  readonly implied: boolean
  readonly value: Decimal
  /** `%`, `Gbps`, or the counted noun ("mô hình"). "A | B" stands for "A hoặc B". */
  readonly unit: string
  /** What is measured, in the plan's words. */
  readonly subject: string
  /** `true` where "phấn đấu" (strive for) governs it. */
  readonly strive: boolean
  /** Upper end of a range; `null` or absent for a single threshold. */
  readonly upper?: Decimal | null
  /** Indicator that this clause states, where recognised. */
  readonly indicator?: string | null
  readonly certainty: Certainty
  readonly span: Span
}

/** A stated target. No clause: qualitative. */
export interface Target extends Located {
  /** Stable within the plan and against small edits of it: derived from origin and key, not from the line. */
  readonly id: string
  /** Position in the outline: `II.2.1.a.3`, `PL1.3`. */
  readonly key: string
  readonly origin: 'body' | 'annex'
  readonly text: string
  /** Heading path, outermost first, joined by " > ". */
  readonly section: string
  /** By the end of which period it is to be reached; `null` where none can be told. */
  readonly horizon: Edtf | null
  readonly horizonCertainty: Certainty
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  /** Indicator of the first clause that states one, or of the whole statement; `null` where unknown. */
  readonly indicator: string | null
  /** Why: the recogniser's words and the look-alikes it refused. */
  readonly recognition?: Recognition | null
  readonly clauses: readonly Clause[]
}

/** Which indicator a text states, and why. */
export interface Recognition {
  readonly indicator: string | null
  /** The words that decided, as they stand in the text. */
  readonly words: readonly string[]
  /** Other indicators that fit as well (ambiguous) or nearly (look-alikes), with the reason each was not taken. */
  readonly others: readonly { readonly indicator: string; readonly why: string }[]
}

export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'nine-monthly' | 'yearly'

/** When a task is to be done. */
export interface Schedule {
  /** `due`: finished within start..end; `ongoing`: continuous, no cadence; `recurring`: by `recurrence`. */
  readonly kind: 'due' | 'ongoing' | 'recurring'
  /** `null` where it would only repeat the plan's own period. */
  readonly start: Day | null
  readonly end: Day | null
  readonly recurrence: Recurrence | null
  /** "sau khi có hướng dẫn của cấp trên" */
  readonly condition: string | null
  /** `ongoing` where both were written ("Hàng năm/Thường xuyên"). */
  readonly also?: 'ongoing'
}

export interface Task extends Located {
  readonly id: string
  readonly key: string
  readonly origin: 'body' | 'annex'
  /** Number of the group row or section above it. */
  readonly group: string | null
  readonly section: string
  readonly name: string
  readonly head: string | null
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  readonly deliverable: string | null
  readonly scheduleRaw: string | null
  readonly schedule: Schedule | null
  readonly scheduleCertainty: Certainty
  /** Thresholds inside the task ("ít nhất 01 di tích"). */
  readonly clauses: readonly Clause[]
  /** Which of head, lead, coordinators, deliverable and schedule the layout of the plan has a place for. */
  readonly columns: readonly TaskColumn[]
}

export type TaskColumn = 'head' | 'lead' | 'coordinators' | 'deliverable' | 'schedule'

export type Cadence = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'nine-monthly' | 'yearly' | 'ad-hoc'

export interface ReportingDuty extends Located {
  readonly cadence: Cadence
  /** `before --06-05` (trước ngày), `by --06-05` (chậm nhất); `null` where no day is given. */
  readonly due: string | null
  readonly from: string | null
  readonly to: string | null
}

/** One numbered or styled heading of the body, an annex or a caption, in text order. */
export interface Section extends Located {
  /** As written, number included. */
  readonly title: string
  /** Outline key: `II.2.1`. */
  readonly key: string
  /** 1-based depth. */
  readonly depth: number
  readonly role: SectionRole
  /** Own text without sub-sections, paragraphs joined by line feeds. */
  readonly text: string
}

export type SectionRole =
  | 'purpose'
  | 'general-objectives'
  | 'targets'
  | 'tasks'
  | 'resources'
  | 'organisation'
  | 'reporting'
  | 'principles'
  | 'recipients'
  | 'annex'
  | 'other'

/** A body charged with work in the organisation section. */
export interface ChargedBody extends Located {
  readonly name: string
  readonly duties: readonly string[]
}

/** An annex: its own heading, and the places where the body points to it. */
export interface Annex {
  /** Label as written at its head ("Phụ lục I"); `null` where the annex has a caption only. */
  readonly label: string | null
  readonly title: string | null
  /** `null` where the plan refers to an annex that is not there. */
  readonly at: Located | null
  /** "(Kèm theo Kế hoạch số /KH-UBND ngày / 3 /2026 …)" */
  readonly caption: AnnexCaption | null
  readonly holds: 'targets' | 'tasks' | 'other' | null
  readonly mentions: readonly (Located & { readonly written: string })[]
}

export interface AnnexCaption extends Located {
  readonly written: string
  readonly number: string | null
  readonly date: Edtf | null
}

/** A commune's plan, as read. Fields after `notes` go beyond the interchange contract and serve the rules. */
export interface Plan {
  readonly schemaVersion: '1'
  readonly header: PlanHeader
  readonly references: readonly LegalReference[]
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
  readonly reporting: readonly ReportingDuty[]
  readonly notes: readonly Note[]
  readonly sections: readonly Section[]
  readonly charged: readonly ChargedBody[]
  readonly annexes: readonly Annex[]
  /** Every paragraph, list item and cell that is running text, for rules that look at the wording itself. */
  readonly passages: readonly Passage[]
}

export interface Passage extends Located {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'cell'
  readonly text: string
  /** Key of the section it stands in. */
  readonly section: string
}
