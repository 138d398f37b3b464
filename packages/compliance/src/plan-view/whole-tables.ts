import type { Plan, Task } from '@commune-plan/model'
import type { RuleHit } from '@commune-plan/engine'
import { folded } from '../wording/folded.js'

/** A table of tasks that lacks something in every row, with the place of its head. */
export interface WholeTable extends Pick<RuleHit, 'at' | 'quote'> {
  readonly tasks: readonly Task[]
}

const headCell =
  /^\W*(?:stt|tt|số tt|số thứ tự|nhiệm vụ|tên nhiệm vụ|nội dung(?: công việc| nhiệm vụ)?|nhiệm vụ, giải pháp)\W*$/u

/**
 * Splits the tasks into tables of which every row lacks something, told once at the head, and the tasks to be told one
 * by one.
 */
export function wholeTables(
  plan: Plan,
  lacks: (task: Task) => boolean,
): { readonly tables: readonly WholeTable[]; readonly others: readonly Task[] } {
  const bySection = new Map<string, Task[]>()
  for (const task of plan.tasks) {
    if (task.origin === 'annex') bySection.set(annexOf(task), [...(bySection.get(annexOf(task)) ?? []), task])
  }
  const whole = [...bySection.values()].filter((tasks) => tasks.length > 1 && tasks.every(lacks))
  const told = new Set(whole.flat())
  return { tables: whole.map((tasks) => place(plan, tasks)), others: plan.tasks.filter((task) => !told.has(task)) }
}

function annexOf({ section }: Task): string {
  return section.split(' > ')[0] ?? ''
}

function place(plan: Plan, tasks: readonly Task[]): WholeTable {
  const first = tasks.reduce((top, task) => (task.line < top.line ? task : top))
  const head = plan.passages.findLast(
    ({ kind, line, ...rest }) =>
      kind === 'cell' && line <= first.line && line >= first.line - 4 && headCell.test(folded({ ...rest })),
  )
  return {
    at: { line: head?.line ?? first.line, span: head?.span ?? first.span },
    quote: head?.text ?? first.name,
    tasks,
  }
}
