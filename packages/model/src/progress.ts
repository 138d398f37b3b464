import { z } from 'zod'
import { daySchema, edtfSchema, type Day, type Edtf } from './day.js'
import { decimalSchema, type Decimal } from './decimal.js'
import { schemaOf } from './schema-of.js'

/** `not-reported`, `not-applicable` and a reported zero are three things. */
export type ReportedState = 'reported' | 'not-reported' | 'not-applicable'

/** Schema of {@link ReportedState}. */
export const reportedStateSchema = schemaOf<ReportedState>()(z.enum(['reported', 'not-reported', 'not-applicable']))

const text = z.nullable(z.string())
const decimal = z.nullable(decimalSchema)

/** An answer that somebody else confirmed. */
export interface VerifiedInput {
  /** The confirmed answer. */
  readonly value: string | null
  /** Who confirmed it. */
  readonly by: string
}

/** Schema of {@link VerifiedInput}. */
export const verifiedInputSchema = schemaOf<VerifiedInput>()(z.strictObject({ value: text, by: z.string() }))

/** An answer to an input of a scoring profile, as text: a decimal, `true`, `false`, a day, or one of the choices. */
export interface ReportedInput {
  /** Name of the input in the profile. */
  readonly input: string
  /** Whether there is an answer. */
  readonly state: ReportedState
  /** The answer as reported. */
  readonly value: string | null
  /** The answer as confirmed; `null` where nobody did. */
  readonly verified: VerifiedInput | null
  /** What proves it. */
  readonly evidence: readonly string[]
}

/** Schema of {@link ReportedInput}. */
export const reportedInputSchema = schemaOf<ReportedInput>()(
  z.strictObject({
    input: z.string(),
    state: reportedStateSchema,
    value: text,
    verified: z.nullable(verifiedInputSchema),
    evidence: z.array(z.string()),
  }),
)

/** A figure that somebody else confirmed. */
export interface VerifiedFigure {
  /** Confirmed numerator. */
  readonly numerator: Decimal | null
  /** Confirmed denominator. */
  readonly denominator: Decimal | null
  /** Confirmed value of a figure that is no rate. */
  readonly value: Decimal | null
  /** Who confirmed it. */
  readonly by: string
}

/** Schema of {@link VerifiedFigure}. */
export const verifiedFigureSchema = schemaOf<VerifiedFigure>()(
  z.strictObject({ numerator: decimal, denominator: decimal, value: decimal, by: z.string() }),
)

/** One reported figure. A rate is given as numerator and denominator; `value` beside them is only checked. */
export interface ReportedFigure {
  /** Id of the indicator. */
  readonly indicator: string
  /** What was counted. */
  readonly numerator: Decimal | null
  /** What it is divided by. */
  readonly denominator: Decimal | null
  /** The figure itself where it is no rate; beside a rate it is only checked. */
  readonly value: Decimal | null
  /** Whether there is a figure. */
  readonly state: ReportedState
  /** A level at a moment, a figure of the period alone, or a running total since the start of the year. */
  readonly measure: 'point-in-time' | 'in-period' | 'running-total'
  /** The figure as confirmed; `null` where nobody did. */
  readonly verified: VerifiedFigure | null
  /** What proves it. */
  readonly evidence: readonly string[]
}

/** Schema of {@link ReportedFigure}. */
export const reportedFigureSchema = schemaOf<ReportedFigure>()(
  z.strictObject({
    indicator: z.string(),
    numerator: decimal,
    denominator: decimal,
    value: decimal,
    state: reportedStateSchema,
    measure: z.enum(['point-in-time', 'in-period', 'running-total']),
    verified: z.nullable(verifiedFigureSchema),
    evidence: z.array(z.string()),
  }),
)

/** How far a task is. */
export type TaskState =
  'not-started' | 'in-progress' | 'done' | 'awaiting-approval' | 'continuous' | 'stopped' | 'replaced'

/** Schema of {@link TaskState}. */
export const taskStateSchema = schemaOf<TaskState>()(
  z.enum(['not-started', 'in-progress', 'done', 'awaiting-approval', 'continuous', 'stopped', 'replaced']),
)

/** What is reported of one task. */
export interface ReportedTask {
  /** Id or key of the task in the plan. */
  readonly task: string
  /** How far it is. */
  readonly state: TaskState
  /** Day on which it was done. */
  readonly doneOn: Day | null
  /** The product that was handed in. */
  readonly deliverable: string | null
  /** What proves it. */
  readonly evidence: readonly string[]
  /** Id or key of the task that took its place. */
  readonly replacedBy: string | null
}

/** Schema of {@link ReportedTask}. */
export const reportedTaskSchema = schemaOf<ReportedTask>()(
  z.strictObject({
    task: z.string(),
    state: taskStateSchema,
    doneOn: z.nullable(daySchema),
    deliverable: text,
    evidence: z.array(z.string()),
    replacedBy: text,
  }),
)

/** Reported figures and task states for a period. */
export interface ProgressReport {
  /** Version of this shape. */
  readonly schemaVersion: '1'
  /** Unit that reports, as in the plan's header, or a code. */
  readonly unit: string
  /** Slug or code of its province. */
  readonly province: string | null
  /** The period reported on: `2026-06`, `2026-Q2` is written `2026-34`. */
  readonly period: Edtf
  /** Day of the report. */
  readonly reportedOn: Day | null
  /** The figures. */
  readonly figures: readonly ReportedFigure[]
  /** The states of the tasks. */
  readonly tasks: readonly ReportedTask[]
  /** Answers to inputs of a scoring profile that are no indicator: counts, yes or no, a day, a choice. */
  readonly inputs?: readonly ReportedInput[]
}

/** Schema of {@link ProgressReport}. */
export const progressReportSchema = schemaOf<ProgressReport>()(
  z.strictObject({
    schemaVersion: z.literal('1'),
    unit: z.string(),
    province: text,
    period: edtfSchema,
    reportedOn: z.nullable(daySchema),
    figures: z.array(reportedFigureSchema),
    tasks: z.array(reportedTaskSchema),
    inputs: z.exactOptional(z.array(reportedInputSchema)),
  }),
)
