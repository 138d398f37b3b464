import type { Cadence, Certainty, EvidenceGrade, Note, ScoredItem, Severity, VerdictKind } from '@commune-plan/model'
import type { Columns } from './columns.js'

/** A short label and the sentence that explains it. */
export interface Labelled {
  readonly label: string
  readonly hint: string
}

/** Every word that a report says of its own, once for each language; {@link vi} and {@link en} fill it. */
export interface Words {
  readonly reportTitle: string
  readonly evaluatedOn: (day: string) => string
  readonly issuedOn: (day: string) => string
  readonly untitledPlan: string
  readonly contents: string
  readonly skipToContent: string
  readonly line: (line: number) => string
  readonly page: (page: number) => string
  readonly paragraph: (paragraph: number) => string
  readonly tableCell: (table: number, row: number) => string
  readonly wholePlan: string
  readonly status: Readonly<Record<'bad' | 'warn' | 'good' | 'open', string>>
  readonly statusIncomplete: string
  readonly statusOpenPoints: (count: number) => string
  readonly sections: {
    readonly scores: string
    readonly alignment: string
    readonly findings: string
    readonly waived: string
    readonly notChecked: string
    readonly notes: string
    readonly faults: string
    readonly reading: string
    readonly provenance: string
  }
  readonly verdicts: Readonly<Record<VerdictKind, Labelled>>
  /** Label of an aim of the nation or province that is no commune's own. */
  readonly sharedAim: string
  /** Said of findings whose details stand in the alignment. */
  readonly seeAlignment: string
  readonly verdictGroups: Readonly<Record<'bad' | 'warn' | 'open' | 'good' | 'none', string>>
  readonly severities: Readonly<Record<Severity, Labelled>>
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly uncertain: (certainty: string) => string
  readonly grades: Readonly<Record<EvidenceGrade, string>>
  readonly unverified: string
  readonly noteKinds: Readonly<Record<Note['kind'], string>>
  readonly itemStates: Readonly<Record<ScoredItem['state'], string>>
  readonly cadences: Readonly<Record<Cadence, string>>
  readonly columns: Columns
  readonly expected: string
  readonly actual: string
  readonly suggestion: string
  readonly basis: string
  readonly nothingFound: string
  readonly lookAlike: string
  readonly lookAlikes: (count: number) => string
  readonly moreEvidence: (count: number) => string
  readonly parentConflicts: (count: number) => string
  readonly unasked: (count: number) => string
  readonly notApplicable: (count: number) => string
  readonly fullList: string
  readonly product: (product: string) => string
  readonly problems: string
  readonly selfReported: string
  readonly verified: string
  readonly strive: string
  readonly points: (points: string, maximum: string) => string
  readonly reachable: (maximum: string, full: string) => string
  readonly grade: string
  readonly gradeOpen: string
  readonly wouldSettle: string
  readonly explanation: string
  readonly gates: string
  readonly noScores: string
  readonly noAlignment: string
  readonly noFindings: string
  readonly noFindingsLimited: string
  readonly notCheckedLead: string
  readonly notesLead: string
  readonly faultsLead: string
  readonly waivedLead: string
  readonly waivedBy: (approver: string, document: string, expires: string) => string
  readonly ruleCount: (count: number) => string
  readonly places: (count: number) => string
  readonly lineCount: (kind: 'targets' | 'tasks' | 'references' | 'reporting' | 'measurable', count: number) => string
  readonly requirementsUnknown: string
  readonly count: (severity: 'error' | 'warning' | 'info' | 'advice' | 'waived', count: number) => string
  readonly noCadenceDay: string
  readonly dutyDue: (how: 'before' | 'by', day: string, month: string | undefined) => string
  readonly madeWith: string
  readonly preset: string
  readonly documentHash: string
  readonly packages: string
  readonly catalogs: string
  readonly profiles: string
  readonly asOf: string
  readonly file: string
  readonly province: string
  readonly overviewTitle: string
  readonly overviewLead: (plans: number) => string
  readonly threshold: {
    readonly done: string
    readonly unknown: string
    readonly trend: Readonly<Record<'up' | 'keep-or-up' | 'keep', string>>
    readonly versus: Readonly<Record<'previous-year' | 'previous-month', string>>
    readonly rank: (maximum: string, among: string) => string
    readonly relative: Readonly<Record<'>' | '>=', (to: string) => string>>
    readonly byReference: (document: string) => string
  }
  readonly when: {
    readonly by: (day: string) => string
    readonly before: (day: string) => string
    readonly from: (day: string) => string
    readonly keep: (day: string) => string
    readonly every: Readonly<Record<'week' | 'month' | 'quarter' | 'half-year' | 'year', string>>
    readonly dueDay: (day: number) => string
    readonly after: (days: number, kind: 'calendar' | 'working' | 'unstated', event: string) => string
    readonly unknown: string
  }
  readonly schedule: {
    readonly due: (end: string) => string
    readonly ongoing: string
    readonly recurring: Readonly<Record<Exclude<Cadence, 'ad-hoc'>, string>>
    readonly unread: string
    readonly none: string
  }
  readonly calendar: {
    readonly name: (unit: string) => string
    readonly task: (name: string) => string
    readonly report: (cadence: string, to: string | null) => string
    readonly before: (day: string) => string
    readonly undated: (count: number) => string
  }
  readonly workStates: Readonly<Record<'to-mend' | 'waived' | 'not-checked' | 'fault', string>>
  readonly phases: Readonly<Record<string, string>>
  readonly orJoin: string
}
