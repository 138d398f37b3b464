import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { schemaOf } from './schema-of.js'

/** What a corrected statement of a plan is. */
export type CorrectedKind = 'header' | 'target' | 'task' | 'reference' | 'reporting'

/** Schema of {@link CorrectedKind}. */
export const correctedKindSchema = schemaOf<CorrectedKind>()(
  z.enum(['header', 'target', 'task', 'reference', 'reporting'], {
    error: 'expected "header", "target", "task", "reference" or "reporting"',
  }),
)

/** Where in the document a correction belongs: told by words, so that it survives edits elsewhere. */
export interface CorrectionPlace {
  /** What is corrected. */
  readonly kind: CorrectedKind
  /** The words of the statement as they stand in the document; may be left out for the header. */
  readonly quote?: string
  /** Heading of the section it stands in, for words that stand in several. */
  readonly section?: string
  /** 1-based line at the time of the correction; decides only between places that fit equally. */
  readonly line?: number
}

/** Schema of {@link CorrectionPlace}. */
export const correctionPlaceSchema = schemaOf<CorrectionPlace>()(
  z.strictObject({
    kind: correctedKindSchema,
    quote: z.exactOptional(z.string().min(1, { error: 'a quote needs words of the document' })),
    section: z.exactOptional(z.string()),
    line: z.exactOptional(z.int().min(1)),
  }),
)

/** A reading that a person put right. */
export interface Correction {
  /** Where it belongs. */
  readonly place: CorrectionPlace
  /**
   * Field of the statement: `horizon`, `lead`, `schedule.end`; `-` takes the statement out of the plan, `+` adds one that
   * was missed, at the words quoted.
   */
  readonly field: string
  /** What is right, in the form the field has in plan JSON; for `+` an object of the fields that are known. */
  readonly value: unknown
  /** Who says so. */
  readonly who: string
  /** Why, in words. */
  readonly why: string
  /** Day on which it was said. */
  readonly on?: Day
}

/** Schema of {@link Correction}. */
export const correctionSchema = schemaOf<Correction>()(
  z.strictObject({
    place: correctionPlaceSchema,
    field: z.string().min(1, { error: 'a correction needs a field, for example "horizon"' }),
    value: z.unknown(),
    who: z.string().min(1, { error: 'a correction needs the name or office of who made it' }),
    why: z.string().min(1, { error: 'a correction needs a reason' }),
    on: z.exactOptional(daySchema),
  }),
)

/** The content of `corrections.json`. */
export interface CorrectionFile {
  /** Version of this form. */
  readonly schemaVersion: '1'
  /** In the order in which they are applied. */
  readonly corrections: readonly Correction[]
}

/** Schema of {@link CorrectionFile}. */
export const correctionFileSchema = schemaOf<CorrectionFile>()(
  z.strictObject({ schemaVersion: z.literal('1'), corrections: z.array(correctionSchema) }),
)
