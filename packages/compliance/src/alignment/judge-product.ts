import type { Day, IndicatorMention, Plan, Task } from '@commune-plan/model'
import type { Due } from './due-day.js'
import type { Outcome } from './outcome.js'
import type { Sayings, Statement } from './statement.js'

/**
 * Judges a product or a step that is to be done: a target or a task that names it, by the day on which it is due. For a
 * product a task is the natural place, so that a task alone answers it.
 */
export function judgeProduct(
  statements: readonly Statement[],
  said: readonly IndicatorMention[],
  due: Due,
  plan: Plan,
  sayings: Sayings,
): Outcome | null {
  const mentions = said.filter((mention) => mention.where === 'task')
  const ends = [
    ...statements.flatMap((one) => (one.end === null ? [] : [one.end])),
    ...mentions.flatMap(
      (mention) =>
        endOf(
          plan.tasks.find((task) => task.id === mention.item),
          sayings.last,
        ) ?? [],
    ),
  ].sort()
  if (statements.length === 0 && mentions.length === 0) return null
  const found = { decides: statements, mentions }
  const [earliest] = ends
  if (earliest === undefined) return { verdict: 'not-comparable', reason: 'product-undated', ...found }
  if (due.day === null)
    return {
      verdict: 'not-comparable',
      reason: due.kind === 'after-event' ? 'due-after-event' : 'due-unknown',
      ...found,
    }
  const data = { horizonDay: earliest, stepDay: due.day }
  if (sayings.first !== null && due.day < sayings.first)
    return { verdict: 'later', reason: 'product-later', ...found, data }
  if (earliest < due.day) return { verdict: 'tighter', reason: 'product-earlier', ...found, data }
  return earliest === due.day
    ? { verdict: 'equal', reason: 'product-equal', ...found, data }
    : { verdict: 'later', reason: 'product-later', ...found, data }
}

function endOf(task: Task | undefined, planEnd: Day | null): Day | null {
  if (task?.schedule?.kind !== 'due') return null
  return task.schedule.end ?? planEnd
}
