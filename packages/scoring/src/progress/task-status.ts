import { daysBetween } from '@commune-plan/period'
import type { Day, ProgressReport, ReportedTask, Task } from '@commune-plan/model'

/** Where a task stands on a day. `unknown`: neither a report nor a due day tells. */
export type TaskStanding =
  | 'not-due'
  | 'in-time'
  | 'done-on-time'
  | 'done-late'
  | 'overdue'
  | 'awaiting-approval'
  | 'continuous'
  | 'stopped'
  | 'replaced'
  | 'unknown'

/** A task of a plan on a day. */
export interface TaskStatus {
  /** Id of the task in the plan. */
  readonly task: string
  /** Where it stands. */
  readonly state: TaskStanding
  /** Last day on which it is in time; `null` where none can be told. */
  readonly due: Day | null
  /** Days past the due day, of what is late: done late, overdue, or handed in late and awaiting approval. */
  readonly daysLate: number | null
  /** `reported`: somebody reported it; `inferred`: only the schedule tells, so that overdue means past due and not reported. */
  readonly from: 'reported' | 'inferred'
}

/**
 * Where a task stands on a day, from its schedule and the last report on it. Done on the due day is on time. A task
 * done without a day counts as on time only where the report itself is no later than the due day; else it is unknown
 * when, and the state says so. Past its due day a task is overdue until somebody reports it done; where nobody reported
 * anything, `from` says that it is inferred. A condition that is not met yet leaves the task not due.
 *
 * @param report the last report on the task; `null` where there is none
 * @param asOf the day of judgement
 * @param reportedOn the day of that report, where known
 */
export function taskStatus(
  task: Task,
  report: ReportedTask | null,
  asOf: Day,
  reportedOn: Day | null = null,
): TaskStatus {
  const due = task.schedule?.kind === 'due' ? task.schedule.end : null
  const lateOn = (day: Day): number | null => (due === null || day <= due ? null : daysBetween(due, day))
  const result = (state: TaskStanding, day: Day | null = null): TaskStatus => ({
    task: task.id,
    state,
    due,
    daysLate: day === null ? null : lateOn(day),
    from: report === null ? 'inferred' : 'reported',
  })
  switch (report?.state) {
    case 'stopped':
    case 'replaced':
      return result(report.state)
    case 'awaiting-approval':
      return result('awaiting-approval', report.doneOn)
    case 'continuous':
      return result('continuous')
    case 'done':
      return doneStatus(report.doneOn ?? earliest(reportedOn, due), due, result)
    default:
      return openStatus(task, report, due, asOf, result)
  }
}

/** States of all tasks of a plan, by the last of the reports that tells each. */
export function taskStates(
  tasks: readonly Task[],
  reports: readonly ProgressReport[],
  asOf: Day,
): readonly TaskStatus[] {
  const known = reports.filter(({ reportedOn }) => reportedOn === null || reportedOn <= asOf)
  return tasks.map((task) => {
    for (const report of [...known].reverse()) {
      const told = report.tasks.find(({ task: id }) => id === task.id || id === task.key)
      if (told !== undefined) return taskStatus(task, told, asOf, report.reportedOn)
    }
    return taskStatus(task, null, asOf)
  })
}

/** A report no later than the due day proves that the task was done by then. */
function earliest(reportedOn: Day | null, due: Day | null): Day | null {
  return reportedOn !== null && due !== null && reportedOn <= due ? reportedOn : null
}

function doneStatus(
  doneOn: Day | null,
  due: Day | null,
  result: (state: TaskStanding, day?: Day | null) => TaskStatus,
): TaskStatus {
  if (due === null) return result('done-on-time', doneOn)
  if (doneOn === null) return result('unknown')
  return doneOn <= due ? result('done-on-time', doneOn) : result('done-late', doneOn)
}

function openStatus(
  task: Task,
  report: ReportedTask | null,
  due: Day | null,
  asOf: Day,
  result: (state: TaskStanding, day?: Day | null) => TaskStatus,
): TaskStatus {
  if (task.schedule === null) return result('unknown')
  if (task.schedule.kind !== 'due')
    return result(task.schedule.kind === 'ongoing' || report === null ? 'continuous' : 'in-time')
  if (due === null) return result(task.schedule.condition === null ? 'unknown' : 'not-due')
  if (asOf > due) return result('overdue', asOf)
  return result(report?.state === 'in-progress' ? 'in-time' : 'not-due')
}
