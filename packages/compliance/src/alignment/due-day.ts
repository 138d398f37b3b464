import { addDays } from '@commune-plan/period'
import type { Day, Requirement } from '@commune-plan/model'

/** By when a requirement is to be met. */
export interface Due {
  /** Last day that is in time; `null` where none can be told. */
  readonly day: Day | null
  /** `stated`, recurring without a day of its own, counted from an event nobody dated, or not said at all. */
  readonly kind: 'stated' | 'recurring' | 'after-event' | 'unstated'
}

/** The due day of a requirement; "trước ngày" ends on the day before. */
export function dueOf({ when }: Requirement): Due {
  const days = when.flatMap((one) =>
    one.kind === 'by' || one.kind === 'from' || one.kind === 'reach-then-keep'
      ? [one.exclusive === true ? addDays(one.day, -1) : one.day]
      : [],
  )
  const day = [...days].sort().at(-1)
  if (day !== undefined) return { day, kind: 'stated' }
  if (when.some((one) => one.kind === 'every')) return { day: null, kind: 'recurring' }
  return { day: null, kind: when.some((one) => one.kind === 'after') ? 'after-event' : 'unstated' }
}
