import { z } from 'zod'
import { certaintySchema, type Certainty } from './certainty.js'
import { daySchema, type Day } from './day.js'
import { locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'
import { clauseSchema, type Clause } from './target.js'

/** How often something is done again. */
export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'nine-monthly' | 'yearly'

/** Schema of {@link Recurrence}. */
export const recurrenceSchema = schemaOf<Recurrence>()(
  z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'nine-monthly', 'yearly']),
)

/** When a task is to be done. */
export interface Schedule {
  /** `due`: finished within start..end; `ongoing`: continuous, no cadence; `recurring`: by `recurrence`. */
  readonly kind: 'due' | 'ongoing' | 'recurring'
  /** First day; `null` where it would only repeat the plan's own period. */
  readonly start: Day | null
  /** Last day; `null` where it would only repeat the plan's own period. */
  readonly end: Day | null
  /** How often; `null` unless `recurring`. */
  readonly recurrence: Recurrence | null
  /** "sau khi có hướng dẫn của cấp trên" */
  readonly condition: string | null
  /** `ongoing` where both were written ("Hàng năm/Thường xuyên"). */
  readonly also?: 'ongoing'
}

/** Schema of {@link Schedule}. */
export const scheduleSchema = schemaOf<Schedule>()(
  z.strictObject({
    kind: z.enum(['due', 'ongoing', 'recurring']),
    start: z.nullable(daySchema),
    end: z.nullable(daySchema),
    recurrence: z.nullable(recurrenceSchema),
    condition: z.nullable(z.string()),
    also: z.exactOptional(z.literal('ongoing')),
  }),
)

/** A part of a task for which the layout of a plan may have a place. */
export type TaskColumn = 'head' | 'lead' | 'coordinators' | 'deliverable' | 'schedule'

/** Schema of {@link TaskColumn}. */
export const taskColumnSchema = schemaOf<TaskColumn>()(
  z.enum(['head', 'lead', 'coordinators', 'deliverable', 'schedule']),
)

/** Work that the plan assigns. */
export interface Task extends Located {
  /** Stable within the plan and against small edits of it: derived from origin and key, not from the line. */
  readonly id: string
  /** Position in the outline: `III.2`, `PL2.9`. */
  readonly key: string
  /** Whether it stands in the body or in an annex. */
  readonly origin: 'body' | 'annex'
  /** Number of the group row or section above it. */
  readonly group: string | null
  /** Heading path, outermost first, joined by " > ". */
  readonly section: string
  /** The work, as written. */
  readonly name: string
  /** Who answers for it in person, as written. */
  readonly head: string | null
  /** Bodies that lead it, as written, split into single ones. */
  readonly lead: readonly string[]
  /** Bodies that coordinate, as written, split into single ones. */
  readonly coordinators: readonly string[]
  /** Product, as written. */
  readonly deliverable: string | null
  /** The words on time, as written. */
  readonly scheduleRaw: string | null
  /** When it is to be done; `null` where nothing is said or it could not be read. */
  readonly schedule: Schedule | null
  /** How the schedule came to be known. */
  readonly scheduleCertainty: Certainty
  /** Thresholds inside the task ("ít nhất 01 di tích"). */
  readonly clauses: readonly Clause[]
  /** Which of head, lead, coordinators, deliverable and schedule the layout of the plan has a place for. */
  readonly columns: readonly TaskColumn[]
}

/** Schema of {@link Task}. */
export const taskSchema = schemaOf<Task>()(
  z.strictObject({
    ...locatedShape,
    id: z.string(),
    key: z.string(),
    origin: z.enum(['body', 'annex']),
    group: z.nullable(z.string()),
    section: z.string(),
    name: z.string(),
    head: z.nullable(z.string()),
    lead: z.array(z.string()),
    coordinators: z.array(z.string()),
    deliverable: z.nullable(z.string()),
    scheduleRaw: z.nullable(z.string()),
    schedule: z.nullable(scheduleSchema),
    scheduleCertainty: certaintySchema,
    clauses: z.array(clauseSchema),
    columns: z.array(taskColumnSchema),
  }),
)
