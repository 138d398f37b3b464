import type { Indicator, Plan, Target, Task } from '@commune-plan/model'
import { findIndicatorMentions } from '../indicator/find-mentions.js'
import { recognisedTarget } from '../indicator/with-indicators.js'
import { readClauses } from '../quantity/read-clauses.js'
import { TimeReader } from '../reading/time.js'

/** Which fields of which statements people put right: `target 3` has `text`. */
export type ChangedFields = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads again what follows from a corrected field, unless that was corrected too: figures and indicators from the words of
 * a target or task, the schedule from its words, what a figure measures from the indicator of its target.
 *
 * @param changed fields by `kind index`; a statement that was added has the fields of its value
 * @param indicators the dictionary; empty: none is recognised
 */
export function settle(plan: Plan, changed: ChangedFields, indicators: readonly Indicator[]): Plan {
  if (changed.size === 0) return plan
  const time = new TimeReader(/^\d{4}$/u.test(plan.header.period ?? '') ? plan.header.period : null)
  const targets = plan.targets.map((target, index) => {
    const fields = changed.get(`target ${index}`)
    return fields === undefined ? target : settledTarget(target, fields, indicators)
  })
  const tasks = plan.tasks.map((task, index) => {
    const fields = changed.get(`task ${index}`)
    return fields === undefined ? task : settledTask(task, fields, time)
  })
  const settled = { ...plan, targets, tasks }
  return indicators.length === 0 ? settled : { ...settled, mentions: findIndicatorMentions(settled, indicators) }
}

function settledTarget(target: Target, fields: ReadonlySet<string>, indicators: readonly Indicator[]): Target {
  const read =
    fields.has('text') && !fields.has('clauses')
      ? { ...target, clauses: readClauses(target.text, { spanOf: () => target.span }) }
      : target
  if (fields.has('indicator')) {
    const [only, ...more] = read.clauses
    if (only === undefined || more.length > 0 || fields.has('clauses')) return read
    const { comparator, implied, value, unit, subject, strive, certainty, span } = only
    const upper = only.upper === undefined ? {} : { upper: only.upper }
    const clause = { comparator, implied, value, unit, subject, strive, ...upper, certainty, span }
    return { ...read, clauses: [{ ...clause, indicator: read.indicator }] }
  }
  const reads = ['text', 'clauses', 'section'].some((field) => fields.has(field))
  return reads && indicators.length > 0 ? recognisedTarget(read, indicators) : read
}

function settledTask(task: Task, fields: ReadonlySet<string>, time: TimeReader): Task {
  const read =
    fields.has('name') && !fields.has('clauses')
      ? { ...task, clauses: readClauses(task.name, { spanOf: () => task.span }) }
      : task
  if (!fields.has('scheduleRaw') || fields.has('schedule')) return read
  const { schedule, certainty } = time.schedule(read.scheduleRaw ?? '')
  return { ...read, schedule, scheduleCertainty: certainty }
}
