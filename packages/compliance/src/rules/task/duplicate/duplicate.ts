import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { contentWords, overlap } from '../../../wording/content-words.js'

/** Two tasks with the same content. */
export const duplicate = defineRule({
  meta: {
    id: 'task/duplicate',
    severity: 'info',
    title: { vi: 'Hai nhiệm vụ trùng nội dung', en: 'Two tasks with the same content' },
    messages: {
      same: {
        vi: 'Nhiệm vụ “{quote}” trùng với nhiệm vụ “{other}” (dòng {line}).',
        en: 'Task “{quote}” repeats “{other}” (line {line}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const words = plan.tasks.map(({ name }) => contentWords(name))
    const marks = plan.tasks.map(({ name }) => (name.match(/\d+/gu) ?? []).join(' '))
    for (const [index, task] of plan.tasks.entries()) {
      const mine = words[index]!
      const before = plan.tasks.findIndex((other, at) => {
        const least = other.origin === task.origin ? 0.92 : 0.97
        return (
          at < index &&
          mine.size >= 4 &&
          overlap(mine, words[at]!) >= least &&
          marks[at] === marks[index] &&
          sameTime(other, task)
        )
      })
      const other = plan.tasks[before]
      if (other === undefined) continue
      yield {
        message: 'same',
        data: { quote: task.name, other: other.name, line: String(other.line) },
        subject: subjectOf('task', task.id),
        at: { line: task.line, span: task.span },
        quote: task.name,
        expected: { vi: 'một nhiệm vụ', en: 'one task' },
      }
    }
  },
})

/** The same work of two periods is two tasks. */
function sameTime(a: { readonly scheduleRaw: string | null }, b: { readonly scheduleRaw: string | null }): boolean {
  const year = (raw: string | null) => /\d{4}/u.exec(raw ?? '')?.[0] ?? null
  const [first, second] = [year(a.scheduleRaw), year(b.scheduleRaw)]
  return first === null || second === null || first === second
}
