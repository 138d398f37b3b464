import { z } from 'zod'
import { schemaOf } from './schema-of.js'

/** The same text in the two languages of a report. Vietnamese is what officers read; English what engineers read. */
export interface LocalizedText {
  /** Vietnamese, NFC. */
  readonly vi: string
  /** English. */
  readonly en: string
}

/** Schema of {@link LocalizedText}. */
export const localizedTextSchema = schemaOf<LocalizedText>()(z.strictObject({ vi: z.string(), en: z.string() }))
