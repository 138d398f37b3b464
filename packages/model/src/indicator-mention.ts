import { z } from 'zod'
import { locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'

/** A sentence that touches upon an indicator without stating a figure for it. */
export interface IndicatorMention extends Located {
  /** Id of the indicator. */
  readonly indicator: string
  /** The sentence, as written. */
  readonly quote: string
  /** What kind of text it stands in. */
  readonly where: 'target' | 'task' | 'passage'
  /** Id of the target or task; `null` for running text. */
  readonly item: string | null
  /** The words that decided. */
  readonly words: readonly string[]
  /** It leaves the level to a superior: "theo kế hoạch của Thành phố". */
  readonly pointsToSuperior: boolean
}

/** Schema of {@link IndicatorMention}. */
export const indicatorMentionSchema = schemaOf<IndicatorMention>()(
  z.strictObject({
    ...locatedShape,
    indicator: z.string(),
    quote: z.string(),
    where: z.enum(['target', 'task', 'passage']),
    item: z.nullable(z.string()),
    words: z.array(z.string()),
    pointsToSuperior: z.boolean(),
  }),
)
