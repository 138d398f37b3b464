import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { schemaOf } from './schema-of.js'

/** On a day: by it, from it on, or reached by it and kept from then on. */
export interface WhenDay {
  /** How the day is meant. */
  readonly kind: 'by' | 'from' | 'reach-then-keep'
  /** The day. */
  readonly day: Day
  /** "trước ngày": the day itself is too late. */
  readonly exclusive?: boolean
}

/** Again and again. */
export interface WhenEvery {
  /** Tells the kinds apart. */
  readonly kind: 'every'
  /** How often. */
  readonly rhythm: 'week' | 'month' | 'quarter' | 'half-year' | 'year'
  /** Day of the period on which it is due. */
  readonly dueDay?: number
  /** Day of the period at which the figures are cut off. */
  readonly cutoffDay?: number
  /** The due day itself is too late. */
  readonly exclusive?: boolean
}

/** Some days after an event. */
export interface WhenAfter {
  /** Tells the kinds apart. */
  readonly kind: 'after'
  /** The event, in words. */
  readonly event: string
  /** How many days. */
  readonly days: number
  /** Which days count. */
  readonly dayKind: 'calendar' | 'working' | 'unstated'
}

/** Not told. */
export interface WhenUnknown {
  /** Tells the kinds apart. */
  readonly kind: 'unknown'
}

/** By when something is asked, told apart by `kind`. */
export type When = WhenDay | WhenEvery | WhenAfter | WhenUnknown

/** Schema of {@link When}. */
export const whenSchema = schemaOf<When>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['by', 'from', 'reach-then-keep']),
      day: daySchema,
      exclusive: z.exactOptional(z.boolean()),
    }),
    z.strictObject({
      kind: z.literal('every'),
      rhythm: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
      dueDay: z.exactOptional(z.int().min(1).max(31)),
      cutoffDay: z.exactOptional(z.int().min(1).max(31)),
      exclusive: z.exactOptional(z.boolean()),
    }),
    z.strictObject({
      kind: z.literal('after'),
      event: z.string(),
      days: z.int().min(0),
      dayKind: z.enum(['calendar', 'working', 'unstated']),
    }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
)
