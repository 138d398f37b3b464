import { z } from 'zod'
import { schemaOf } from './schema-of.js'
import { placeSchema, spanSchema, type Place, type Span } from './span.js'

/** Where in the document something was read. */
export interface Located {
  /** 1-based line; for formats without lines, of the assembled text. */
  readonly line: number
  /** Where it stands in the document's text. */
  readonly span: Span
  /** Where it stands for a person. */
  readonly place?: Place
}

/** Members of {@link Located}, for the schemas that extend it. */
export const locatedShape = {
  line: z.int().min(1),
  span: spanSchema,
  place: z.exactOptional(placeSchema),
}

/** Schema of {@link Located}. */
export const locatedSchema = schemaOf<Located>()(z.strictObject(locatedShape))
