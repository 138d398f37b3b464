import type { Cadence as ReportCadence, Recurrence } from '@commune-plan/model'
import type { Cadence, DueRule, Step } from '../meaning/time-meaning.js'

/** The model's name of an interval; `null` for one it has no name for (daily, every two years). */
export function recurrenceOf(every: Step | null): Recurrence | null {
  if (every === null) return null
  const { years, months, weeks, days } = every
  if (days !== undefined) return days === 7 ? 'weekly' : null
  if (weeks !== undefined) return weeks === 1 ? 'weekly' : null
  switch ((years ?? 0) * 12 + (months ?? 0)) {
    case 1:
      return 'monthly'
    case 3:
      return 'quarterly'
    case 6:
      return 'half-yearly'
    case 9:
      return 'nine-monthly'
    case 12:
      return 'yearly'
    default:
      return null
  }
}

/** The cadence of a reporting duty; `null` where the text gives no frequency. */
export function reportCadenceOf(cadence: Cadence): ReportCadence | null {
  if (cadence.mode === 'as-needed') return 'ad-hoc'
  return cadence.mode === 'periodic' ? recurrenceOf(cadence.every) : null
}

/**
 * The due rule of a reporting duty: `before --06-05`, `by --12-15`, with several days joined by `, `; `---25` for a day
 * of every month, `-W-5` for a day of the week. `null` where no day is given.
 */
export function dueText(due: DueRule | undefined): string | null {
  if (due === undefined) return null
  const bound = due.bound === 'before' ? 'before' : 'by'
  const days = dayTexts(due)
  return days.length === 0 ? null : `${bound} ${days.join(', ')}`
}

function dayTexts(due: DueRule): string[] {
  if (due.weekdays !== undefined) return due.weekdays.map((day) => `-W-${String(day.weekday)}`)
  const days = (due.days ?? []).filter((day) => day > 0).map((day) => String(day).padStart(2, '0'))
  if (due.months === undefined || due.months.length === 0) return days.map((day) => `---${day}`)
  return due.months.flatMap((month) => days.map((day) => `--${String(month).padStart(2, '0')}-${day}`))
}
