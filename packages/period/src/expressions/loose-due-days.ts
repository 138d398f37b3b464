import type { Made, Match } from '@commune-plan/vietnamese'
import { daysInMonth } from '../calendar.js'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { DueRule, Step } from '../meaning/time-meaning.js'
import { periodic } from './cadences.js'
import { hasClass } from './unit-items.js'

const stepIn = (match: Match, slot: string): Step | undefined => match.slot(slot)!.value as Step | undefined

function boundIn(match: Match): DueRule['bound'] {
  const item = match.slot('b')
  return hasClass(item, 'truoc') ? 'before' : hasClass(item, 'chamnhat', 'den', 'hethan') ? 'by' : 'on'
}

/** "trước ngày 15/12 của năm báo cáo": a day of every year. */
export function ofReportYear(match: Match): Made | null {
  const day = match.slot('d')!.value as CalendarUnit
  if (stepIn(match, 'r')?.years !== 1 || day.year !== null || day.number === null || day.day === null) return null
  return periodic({ years: 1 }, { bound: boundIn(match), months: [day.number], days: [day.day] })
}

/** "quý IV hằng năm": every year, done by the end of the quarter; "trước quý IV" by the end of the one before. */
export function partOfYear(match: Match): Made | null {
  const { grain, number, year } = match.slot('u')!.value as CalendarUnit
  if (stepIn(match, 'c')?.years !== 1 || year !== null || number === null) return null
  const months = grain === 'half' ? 6 : 3
  const last = number * months
  const end = boundIn(match) === 'before' ? last - months : last
  const month = end === 0 ? 12 : end
  return periodic({ years: 1 }, { bound: 'by', months: [month], days: [daysInMonth(2026, month)] })
}

/** "đầu mỗi tháng": on its first day, as near as words say it. */
export function early(match: Match): Made | null {
  const step = stepIn(match, 'c')!
  const months = step.months === 3 ? [1, 4, 7, 10] : step.years === 1 ? [1] : null
  if (months === null && step.months !== 1) return null
  // A school year has no first day that the calendar fixes.
  const school = match.after?.gap === 1 && /^học/iu.test(match.text.slice(match.after.start, match.after.end))
  return school ? null : periodic(step, { bound: 'on', days: [1], ...(months === null ? {} : { months }) })
}

/** "cuối mỗi quý": what a cadence without a day means already. */
export function late(match: Match): Made | null {
  const step = stepIn(match, 'c')!
  return step.months !== undefined || step.years !== undefined ? periodic(step) : null
}
