import { z } from 'zod'
import { schemaOf } from './schema-of.js'

/** Holds for some kinds of commune-level unit. */
export interface KindCondition {
  /** Tells the conditions apart. */
  readonly on: 'commune-kind'
  /** The kinds. */
  readonly in: readonly ('xã' | 'phường' | 'đặc khu')[]
}

/** Holds for some regions, or for some named places. */
export interface PlaceCondition {
  /** Whether regions or places are named. */
  readonly on: 'region' | 'place'
  /** Their names. */
  readonly in: readonly string[]
}

/** Holds for the units of a group that the document forms. */
export interface GroupCondition {
  /** Tells the conditions apart. */
  readonly on: 'group'
  /** The group. */
  readonly is: string
}

/** Holds for units below a size. */
export interface SizeCondition {
  /** Tells the conditions apart. */
  readonly on: 'unit-size'
  /** Size from which it no longer holds. */
  readonly lessThan: number
}

/** Holds where something has happened first. */
export interface EventCondition {
  /** Budget was assigned, or a request was received. */
  readonly on: 'budget-assigned' | 'request-received'
}

/** Of whom a requirement is asked, told apart by `on`. */
export type Condition = KindCondition | PlaceCondition | GroupCondition | SizeCondition | EventCondition

/** Schema of {@link Condition}. */
export const conditionSchema = schemaOf<Condition>()(
  z.discriminatedUnion('on', [
    z.strictObject({ on: z.literal('commune-kind'), in: z.array(z.enum(['xã', 'phường', 'đặc khu'])) }),
    z.strictObject({ on: z.enum(['region', 'place']), in: z.array(z.string()) }),
    z.strictObject({ on: z.literal('group'), is: z.string() }),
    z.strictObject({ on: z.literal('unit-size'), lessThan: z.number() }),
    z.strictObject({ on: z.enum(['budget-assigned', 'request-received']) }),
  ]),
)
