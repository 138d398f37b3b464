import type { Certainty, Edtf } from '@commune-plan/model'
import type { TimeReader } from '../reading/time.js'

/** By the end of which period, and how that is known. */
export interface KnownHorizon {
  readonly horizon: Edtf | null
  readonly certainty: Certainty
}

/** Texts that may state a horizon, by how near they stand to the target. */
export interface HorizonTexts {
  /** The item's own time line, the head of its value column. */
  readonly own: readonly string[]
  /** The words of the item. */
  readonly statement: string
  /** Lead-ins, group rows and headings, the nearest first. */
  readonly around: readonly string[]
}

/** The horizon that the nearest text states; the plan's single year where none does. */
export function horizonOf({ own, statement, around }: HorizonTexts, time: TimeReader): KnownHorizon {
  const said = time.statement(statement)
  for (const text of own) {
    const horizon = time.label(text)
    if (horizon === null) continue
    // "đến hết Quý I năm 2026" under a column "Kế hoạch năm 2026" says the same more exactly.
    return said?.horizon.startsWith(`${horizon}-`) === true ? said : { horizon, certainty: 'stated' }
  }
  if (said !== null) return said
  for (const text of around) {
    const horizon = time.label(text)
    if (horizon !== null) return { horizon, certainty: 'inherited' }
  }
  return { horizon: time.planYear, certainty: 'assumed' }
}
