import type { Cadence, Clock, DueRule, Step } from '../meaning/time-meaning.js'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The recurrence rule of RFC 5545 for a cadence, without a start. RFC 5545 has no quarterly frequency: quarters and
 * halves are yearly rules with months.
 *
 * @param cadence a cadence
 * @param day `stated`: the day as written; `due`: the last day in time, one earlier where the text says "trước". Without
 *   a day in the text the last day of the interval is assumed.
 * @returns `null` for a cadence without a frequency, and where a time of day bounds it
 */
export function recurrenceRule(cadence: Cadence, day: 'stated' | 'due' = 'stated'): string | null {
  const { every, due } = cadence
  if (every === null || cadence.mode !== 'periodic') return null
  if (due === undefined) return withoutDue(every)
  if (day === 'due' && due.bound === 'before') return due.at === undefined ? dayBefore(every, due) : null
  return rule(every, due)
}

function withoutDue(every: Step): string | null {
  const { years, months, weeks, days } = every
  if (days !== undefined) return join('FREQ=DAILY', interval(days))
  if (weeks !== undefined) return join('FREQ=WEEKLY', interval(weeks), 'WKST=MO')
  if (months === 1) return 'FREQ=MONTHLY;BYMONTHDAY=-1'
  if (months !== undefined) {
    const ends = monthsEvery(months)
    return ends === null
      ? join('FREQ=MONTHLY', interval(months))
      : join('FREQ=YEARLY', `BYMONTH=${ends.join(',')}`, 'BYMONTHDAY=-1')
  }
  if (years === 1) return 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'
  return years === undefined ? null : join('FREQ=YEARLY', interval(years))
}

/** Last months of the parts of a year that is divided evenly; `null` where it is not. */
function monthsEvery(months: number): number[] | null {
  return 12 % months === 0 ? Array.from({ length: 12 / months }, (_, at) => (at + 1) * months) : null
}

function interval(count: number): string {
  return count === 1 ? '' : `INTERVAL=${String(count)}`
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(';')
}

function rule(every: Step, due: DueRule): string {
  const { months, days, workingDay } = due
  const frequency =
    every.weeks !== undefined
      ? 'FREQ=WEEKLY'
      : every.days !== undefined
        ? 'FREQ=DAILY'
        : (months?.length ?? 0) > 0
          ? 'FREQ=YEARLY'
          : 'FREQ=MONTHLY'
  return join(
    frequency,
    (months?.length ?? 0) > 0 ? `BYMONTH=${months!.join(',')}` : '',
    days === undefined ? '' : `BYMONTHDAY=${days.join(',')}`,
    due.weekdays === undefined
      ? ''
      : `BYDAY=${due.weekdays.map((day) => `${day.nth ?? ''}${weekdays[day.weekday - 1]!}`).join(',')}`,
    workingDay === undefined ? '' : `BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${workingDay === 'last' ? '-1' : '1'}`,
    due.at === undefined ? '' : clock(due.at),
    every.weeks === undefined ? '' : 'WKST=MO',
  )
}

function clock(at: Clock): string {
  return `BYHOUR=${String(at.hour)};BYMINUTE=${String(at.minute)};BYSECOND=0`
}

function dayBefore(every: Step, due: DueRule): string | null {
  const { days, months } = due
  if (due.weekdays !== undefined)
    return rule(every, {
      ...due,
      weekdays: due.weekdays.map((day) => ({ ...day, weekday: day.weekday === 1 ? 7 : day.weekday - 1 })),
    })
  if (days === undefined)
    return (months?.length ?? 0) > 0 ? rule(every, { ...due, months: months!.map(monthBefore), days: [-1] }) : null
  if (!days.every((each) => each === 1)) return rule(every, { ...due, days: days.map((each) => each - 1) })
  return rule(every, {
    ...due,
    ...(months === undefined ? {} : { months: months.map(monthBefore).sort((a, b) => a - b) }),
    days: [-1],
  })
}

function monthBefore(month: number): number {
  return month === 1 ? 12 : month - 1
}

/** Whether a month (1-12) always has the day. */
export function monthHasDay(month: number, day: number): boolean {
  return day <= monthLengths[month - 1]!
}
