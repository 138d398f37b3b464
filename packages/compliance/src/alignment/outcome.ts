import type { IndicatorMention, VerdictKind } from '@commune-plan/model'
import type { Statement } from './statement.js'
import type { ReasonId } from './reasons.js'

/** What judging a requirement comes to, before it is put into words. */
export interface Outcome {
  readonly verdict: VerdictKind
  readonly reason: ReasonId
  /** Slots of the reason beside those that every reason has. */
  readonly data?: Readonly<Record<string, string>>
  readonly decides?: readonly Statement[]
  readonly supports?: readonly Statement[]
  readonly lookAlikes?: readonly Statement[]
  /** Sentences without a figure that the verdict rests on. */
  readonly mentions?: readonly IndicatorMention[]
}
