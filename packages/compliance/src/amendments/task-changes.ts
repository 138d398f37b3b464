import type { Schedule, Task } from '@commune-plan/model'
import { contentWords, overlap } from '../wording/content-words.js'
import { fold } from '../wording/fold.js'
import { headingOf, leadChange, sameWords } from './target-changes.js'
import type { ChangeSide, PlanChange } from './plan-change.js'

/** How surely two tasks of two plans are one. */
export function taskLikeness(a: Task, b: Task): number {
  const words = overlap(contentWords(a.name), contentWords(b.name))
  return words < 0.6 ? 0 : words + (a.key === b.key ? 0.05 : 0) + (a.origin === b.origin ? 0.05 : 0)
}

/** What changed between two readings of one task. */
export function taskChanges(before: Task, after: Task): readonly PlanChange[] {
  const changes: PlanChange[] = []
  const add = (kind: PlanChange['kind'], field: PlanChange['field'], from: string | null, to: string | null) =>
    changes.push({ kind, subject: 'task', field, before: taskSide(before), after: taskSide(after), from, to })
  const direction = scheduleDirection(before.schedule, after.schedule)
  if (direction !== null) add(direction, 'deadline', before.scheduleRaw, after.scheduleRaw)
  const lead = leadChange(before.lead, after.lead)
  if (lead !== null) add(lead, 'lead', before.lead.join('; ') || null, after.lead.join('; ') || null)
  const was = before.deliverable
  const is = after.deliverable
  if (was !== null && is === null) add('softened', 'product', was, null)
  else if (was === null && is !== null) add('tightened', 'product', null, is)
  else if (was !== null && is !== null && fold(was) !== fold(is) && !sameWords(was, is))
    add('changed', 'product', was, is)
  if (headingOf(before.section) !== headingOf(after.section)) add('moved', 'section', before.section, after.section)
  if (!sameWords(before.name, after.name)) add('renamed', 'wording', before.name, after.name)
  return changes
}

/** A task as a side of a change. */
export function taskSide({ id, line, name }: Task): ChangeSide {
  return { id, line, quote: name }
}

/** A later day, and "continuously" for a day, is softer; the reverse tighter; `null` where nothing changed. */
export function scheduleDirection(
  before: Schedule | null,
  after: Schedule | null,
): 'softened' | 'tightened' | 'changed' | null {
  if (before === null || after === null) return before === after ? null : after === null ? 'softened' : 'tightened'
  if (before.kind !== after.kind) {
    if (before.kind === 'due') return 'softened'
    return after.kind === 'due' ? 'tightened' : 'changed'
  }
  if (before.kind === 'recurring') return before.recurrence === after.recurrence ? null : 'changed'
  if (before.end === after.end) return null
  if (before.end === null || after.end === null) return before.end === null ? 'tightened' : 'softened'
  return after.end > before.end ? 'softened' : 'tightened'
}
