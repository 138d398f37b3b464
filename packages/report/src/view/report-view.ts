import type { NotChecked, ScoredItem, Severity, TraceNode, VerdictKind } from '@commune-plan/model'
import type { Language } from '../format.js'
import type { SourceView } from './describe-source.js'
import type { Tone } from './tone.js'

/** One finding in the words of the report. Texts are not escaped: that is each format's part. */
export interface FindingView {
  readonly severity: Severity
  readonly message: string
  readonly place: string
  readonly line: number
  readonly quote: string
  readonly subject: string
  readonly expected: string | null
  readonly actual: string | null
  readonly suggestion: string | null
  readonly mender: string
  /** The requirement in words, where the finding repeats a verdict of the alignment. */
  readonly aligned: string | null
  readonly waiver: { readonly by: string; readonly reason: string } | null
  readonly fingerprint: string
}

/** All findings of one rule at one severity. */
export interface FindingGroup {
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  readonly basis: readonly string[]
  /** What all findings of the group have in common is told once, here, and left out of each. */
  readonly shared: { readonly quote: string; readonly expected: string | null; readonly suggestion: string | null }
  readonly findings: readonly FindingView[]
  /** Where the details stand, if not here. */
  readonly remark: string | null
}

/** A statement of the plan that a verdict names. */
export interface EvidenceView {
  readonly quote: string
  readonly place: string
  readonly figure: string | null
  readonly horizon: string | null
}

/** One line of the alignment table. */
export interface AlignmentRow {
  readonly verdict: VerdictKind
  readonly tone: Tone
  readonly label: string
  readonly requirement: string
  readonly name: string
  readonly text: string
  readonly asked: string
  readonly due: string
  readonly base: string | null
  /** What the verdict rests on. */
  readonly found: readonly EvidenceView[]
  /** What is near and measures something else. */
  readonly lookAlikes: readonly EvidenceView[]
  /** `null` where it says no more than the verdict and what is asked. */
  readonly why: string | null
  /** Set where the verdict rests on an uncertain reading. */
  readonly uncertain: string | null
  readonly remark: string | null
  readonly sources: readonly SourceView[]
  readonly catalog: string
}

/** The lines of one weight. */
export interface AlignmentGroup {
  readonly tone: Tone
  readonly title: string
  readonly rows: readonly AlignmentRow[]
}

/** One scored item. */
export interface ItemView {
  readonly label: string
  readonly state: ScoredItem['state']
  readonly stateLabel: string
  readonly points: string
  readonly maximum: string
  readonly sentence: string
  readonly missing: readonly string[]
  readonly basis: readonly string[]
  /** How the points come about, in words and figures; `null` where the card does not tell. */
  readonly arithmetic: string | null
  /** Cases that somebody has to confirm. */
  readonly flags: readonly string[]
  /** As decimals, for a bar; `null` for a deduction or where nothing is scored. */
  readonly bar: { readonly low: string; readonly high: string; readonly of: string } | null
  readonly trace: TraceNode
}

/** One score card. */
export interface CardView {
  readonly title: string
  readonly points: string
  readonly percent: string
  /** As decimals, for a bar. */
  readonly low: string
  readonly high: string
  readonly settled: boolean
  readonly grades: readonly string[]
  readonly gates: readonly string[]
  /** Set where not everything applies. */
  readonly reachable: string | null
  readonly groups: readonly {
    readonly label: string
    readonly points: string
    readonly maximum: string
    readonly low: string
    readonly high: string
    readonly of: string
    readonly items: readonly ItemView[]
  }[]
  readonly wouldSettle: readonly string[]
  readonly sentence: string | null
  readonly problems: readonly string[]
  /** Totals by self-reported and by verified figures, where they differ. */
  readonly sides: readonly string[]
}

/** Something that could not be read, or only with help. */
export interface NoteView {
  readonly kind: string
  readonly unread: boolean
  readonly code: string
  readonly message: string
  readonly messageLang: Language
  readonly quote: string
  readonly place: string
}

/** What every format shows, in order, in one language. */
export interface ReportView {
  readonly lang: Language
  readonly title: string
  readonly unit: string
  readonly issued: string
  /** Who issued the plan; findings without a lead of their own are for them to mend. */
  readonly issuer: string
  readonly fileName: string
  readonly asOf: string
  readonly tone: Tone
  readonly status: string
  readonly sentence: string
  readonly counts: readonly string[]
  readonly cards: readonly CardView[]
  readonly alignment: readonly AlignmentGroup[]
  readonly verdictCounts: readonly { readonly label: string; readonly tone: Tone; readonly count: number }[]
  /** Catalogs whose numbers were not seen. */
  readonly unknownCatalogs: readonly string[]
  readonly findings: readonly FindingGroup[]
  readonly waived: readonly FindingGroup[]
  readonly notChecked: readonly { readonly rule: NotChecked['rule']; readonly title: string; readonly why: string }[]
  readonly notes: readonly NoteView[]
  readonly faults: readonly { readonly phase: string; readonly source: string | null; readonly message: string }[]
  readonly reading: {
    readonly counts: readonly string[]
    readonly targets: readonly {
      readonly key: string
      readonly place: string
      readonly text: string
      readonly figures: string
      readonly horizon: string
      readonly indicator: string
      readonly lead: string
    }[]
    readonly tasks: readonly {
      readonly key: string
      readonly place: string
      readonly name: string
      readonly lead: string
      readonly deliverable: string
      readonly schedule: string
    }[]
    readonly reporting: readonly { readonly place: string; readonly text: string }[]
  }
  readonly provenance: readonly { readonly label: string; readonly values: readonly string[] }[]
}
