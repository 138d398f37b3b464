import { z } from 'zod'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'

/** An id with what a report calls it: a grade, a choice. */
export interface LabelledId {
  /** Stable id. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
}

/** Schema of {@link LabelledId}. */
export const labelledIdSchema = schemaOf<LabelledId>()(z.strictObject({ id: z.string(), label: localizedTextSchema }))
