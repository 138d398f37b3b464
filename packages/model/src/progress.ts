import type { Day, Edtf } from './day.js'
import type { Decimal } from './decimal.js'

/** Reported figures and task states for a period. */
export interface ProgressReport {
  readonly schemaVersion: '1'
  /** Unit that reports, as in the plan's header, or a code. */
  readonly unit: string
  readonly province: string | null
  /** The period reported on: `2026-06`, `2026-Q2` is written `2026-34`. */
  readonly period: Edtf
  readonly reportedOn: Day | null
  readonly figures: readonly ReportedFigure[]
  readonly tasks: readonly ReportedTask[]
  /** Answers to inputs of a scoring profile that are no indicator: counts, yes or no, a day, a choice. */
  readonly inputs?: readonly ReportedInput[]
}

/** An answer to an input of a scoring profile, as text: a decimal, `true`, `false`, a day, or one of the choices. */
export interface ReportedInput {
  readonly input: string
  readonly state: 'reported' | 'not-reported' | 'not-applicable'
  readonly value: string | null
  readonly verified: { readonly value: string | null; readonly by: string } | null
  readonly evidence: readonly string[]
}

/** One reported figure. A rate is given as numerator and denominator; `value` beside them is only checked. */
export interface ReportedFigure {
  readonly indicator: string
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
  readonly value: Decimal | null
  /** `not-reported`, `not-applicable` and a reported zero are three things. */
  readonly state: 'reported' | 'not-reported' | 'not-applicable'
  readonly measure: 'point-in-time' | 'in-period' | 'running-total'
  readonly verified: {
    readonly numerator: Decimal | null
    readonly denominator: Decimal | null
    readonly value: Decimal | null
    readonly by: string
  } | null
  readonly evidence: readonly string[]
}

export type TaskState =
  'not-started' | 'in-progress' | 'done' | 'awaiting-approval' | 'continuous' | 'stopped' | 'replaced'

export interface ReportedTask {
  /** Id or key of the task in the plan. */
  readonly task: string
  readonly state: TaskState
  readonly doneOn: Day | null
  readonly deliverable: string | null
  readonly evidence: readonly string[]
  readonly replacedBy: string | null
}
