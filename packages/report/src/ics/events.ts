import type { Evaluation, ReportingDuty } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describePlace } from '../view/describe-place.js'
import { previousDay } from './previous-day.js'

/** An all-day event. */
export interface CalendarEvent {
  readonly id: string
  readonly day: string
  readonly summary: string
  readonly description: string
}

/** What goes into the calendar, and how much has no day to put it on. */
export interface CalendarEvents {
  readonly events: readonly CalendarEvent[]
  readonly undated: number
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const isDay = (year: string, month: string, day: string) => {
  const last =
    month === '02'
      ? Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
        ? 29
        : 28
      : ['04', '06', '09', '11'].includes(month)
        ? 30
        : 31
  return Number(day) >= 1 && Number(day) <= last
}

/** Years that the plan covers, at most ten: a calendar of twenty years helps nobody. */
function yearsOf(period: string | null): readonly string[] {
  const parts = /^(\d{4})(?:-\d{2})?(?:-\d{2})?(?:\/(\d{4}))?/u.exec(period ?? '')
  if (parts === null) return []
  const first = Number(parts[1])
  const last = Math.min(Number(parts[2] ?? parts[1]), first + 9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index))
}

/** Last days on which a report is in time, in the years of the plan. */
export function dueDays(duty: ReportingDuty, years: readonly string[]): readonly string[] {
  const parts = /^(before|by) --(?:(\d{2})-|-)(\d{2})$/u.exec(duty.due ?? '')
  if (parts === null) return []
  const [, how, month, day = ''] = parts
  return years.flatMap((year) =>
    (month === undefined ? months : [month])
      .filter((each) => isDay(year, each, day))
      .map((each) => `${year}-${each}-${day}`)
      .map((date) => (how === 'before' ? previousDay(date) : date)),
  )
}

/** Due days of tasks, and of reports in every year that the plan covers. */
export function calendarEvents(evaluation: Evaluation, lang: Language): CalendarEvents {
  const words = wordsOf(lang)
  const { plan } = evaluation
  const years = yearsOf(plan.header.period)
  const tasks = plan.tasks.flatMap((task): CalendarEvent[] => {
    const end = task.schedule?.end ?? null
    if (end === null) return []
    const facts = [
      task.name,
      `${words.columns.lead}: ${task.lead.join('; ') || words.schedule.none}`,
      ...(task.coordinators.length === 0 ? [] : [`${words.columns.coordinators}: ${task.coordinators.join('; ')}`]),
      ...(task.deliverable === null ? [] : [`${words.columns.deliverable}: ${task.deliverable}`]),
      ...(task.schedule?.condition == null ? [] : [task.schedule.condition]),
      describePlace(plan, task.line, task.span, lang),
    ]
    return [{ id: `task-${task.id}`, day: end, summary: words.calendar.task(task.name), description: facts.join('\n') }]
  })
  const reports = plan.reporting.flatMap((duty, index) =>
    dueDays(duty, years).map((day) => ({
      id: `report-${String(index + 1)}-${day}`,
      day,
      summary: words.calendar.report(words.cadences[duty.cadence], duty.to),
      description: [describePlace(plan, duty.line, duty.span, lang), duty.from ?? '']
        .filter((part) => part !== '')
        .join('\n'),
    })),
  )
  const undatedTasks = plan.tasks.filter((task) => (task.schedule?.end ?? null) === null).length
  const undatedDuties = plan.reporting.filter((duty) => dueDays(duty, years).length === 0).length
  return { events: [...tasks, ...reports], undated: undatedTasks + undatedDuties }
}
