import type { Evaluation, Task } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeEdtf } from './describe-day.js'
import { describePlace } from './describe-place.js'
import { describeClause } from './describe-threshold.js'
import type { ReportView } from './report-view.js'

/** When a task is to be done, short; what the plan wrote where that could not be read. */
export function describeSchedule(task: Task, lang: Language): string {
  const words = wordsOf(lang).schedule
  const { schedule, scheduleRaw } = task
  if (schedule === null)
    return scheduleRaw === null || scheduleRaw === '' ? words.none : `${scheduleRaw} (${words.unread})`
  const parts: string[] = []
  if (schedule.kind === 'ongoing') parts.push(words.ongoing)
  if (schedule.kind === 'recurring')
    parts.push(schedule.recurrence === null ? words.ongoing : words.recurring[schedule.recurrence])
  if (schedule.kind === 'due' && schedule.end === null) parts.push(scheduleRaw ?? words.none)
  if (schedule.end !== null) parts.push(words.due(describeEdtf(schedule.end, lang)))
  if (schedule.condition !== null) parts.push(schedule.condition)
  return parts.join('; ')
}

/** What was read from the plan: counts, targets, tasks and reporting duties. */
export function viewReading(evaluation: Evaluation, lang: Language): ReportView['reading'] {
  const words = wordsOf(lang)
  const { plan, summary } = evaluation
  const names = new Map(
    evaluation.indicators.map((indicator) => [indicator.id, (indicator.short ?? indicator.name)[lang]]),
  )
  return {
    counts: [
      words.lineCount('targets', plan.targets.length),
      words.lineCount('measurable', summary.measurableTargets),
      words.lineCount('tasks', plan.tasks.length),
      words.lineCount('references', plan.references.length),
      words.lineCount('reporting', plan.reporting.length),
    ],
    targets: plan.targets.map((target) => ({
      key: target.key,
      place: describePlace(plan, target.line, target.span, lang),
      text: target.text,
      figures: target.clauses.map((clause) => describeClause(clause, lang)).join('; '),
      horizon: target.horizon === null ? '' : describeEdtf(target.horizon, lang),
      indicator: target.indicator === null ? '' : (names.get(target.indicator) ?? target.indicator),
      lead: target.lead.join('; '),
    })),
    tasks: plan.tasks.map((task) => ({
      key: task.key,
      place: describePlace(plan, task.line, task.span, lang),
      name: task.name,
      lead: task.lead.join('; '),
      deliverable: task.deliverable ?? '',
      schedule: describeSchedule(task, lang),
    })),
    reporting: plan.reporting.map((duty) => ({
      place: describePlace(plan, duty.line, duty.span, lang),
      text: [
        words.cadences[duty.cadence],
        describeDue(duty.due, lang),
        duty.from,
        duty.to === null ? null : `→ ${duty.to}`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    })),
  }
}

/** `before --06-05` as a reader knows it: `trước 05/06`. */
function describeDue(due: string | null, lang: Language): string {
  const parts = due === null ? null : /^(before|by) --(?:(\d{2})-|-)(\d{2})$/u.exec(due)
  if (parts === null) return due ?? wordsOf(lang).noCadenceDay
  const [, how, month, day] = parts as unknown as [string, 'before' | 'by', string | undefined, string]
  return wordsOf(lang).dutyDue(how, day, month)
}
