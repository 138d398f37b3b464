import type { Plan, ReportingDuty } from '@commune-plan/model'
import { sameBody } from '../body/body-key.js'
import { amendsInPart } from './amends-in-part.js'
import { pairUp } from './pair-up.js'
import type { ChangeKind, PlanChange, PlanDiff } from './plan-change.js'
import { targetChanges, targetLikeness, targetSide } from './target-changes.js'
import { taskChanges, taskLikeness, taskSide } from './task-changes.js'

/**
 * What a newer plan changes of an older one, and in which direction: targets, tasks and reporting duties that were
 * added, dropped, softened, tightened, moved or renamed, each with the words of both plans.
 *
 * @param older the plan that is adjusted or replaced
 * @param newer the plan that adjusts or replaces it. What it does not repeat counts as dropped, unless it says that it
 *   changes parts alone ("một số nội dung", "các nội dung khác không thay đổi"): then the rest stays, and its own headings
 *   are no move
 */
export function diffPlans(older: Plan, newer: Plan): PlanDiff {
  const targets = pairUp(older.targets, newer.targets, targetLikeness, 0.7)
  const tasks = pairUp(older.tasks, newer.tasks, taskLikeness, 0.62)
  const duties = pairUp(older.reporting, newer.reporting, dutyLikeness, 1)
  const inPart = amendsInPart(newer)
  const changes = [
    ...changesOf('target', older.targets, newer.targets, targets, targetSide, targetChanges),
    ...changesOf('task', older.tasks, newer.tasks, tasks, taskSide, taskChanges),
    ...changesOf('reporting', older.reporting, newer.reporting, duties, dutySide, dutyChanges),
  ].filter(({ kind }) => !inPart || (kind !== 'dropped' && kind !== 'moved'))
  const counts: Record<ChangeKind, number> = {
    added: 0,
    dropped: 0,
    softened: 0,
    tightened: 0,
    changed: 0,
    moved: 0,
    renamed: 0,
  }
  for (const { kind } of changes) counts[kind] += 1
  return { changes, counts }
}

function changesOf<T>(
  subject: PlanChange['subject'],
  before: readonly T[],
  after: readonly T[],
  pairs: ReadonlyMap<T, T>,
  side: (item: T) => NonNullable<PlanChange['before']>,
  compare: (a: T, b: T) => readonly PlanChange[],
): readonly PlanChange[] {
  const origin = new Map([...pairs].map(([a, b]) => [b, a]))
  const whole = { subject, field: 'whole', from: null, to: null } as const
  const kept = after.flatMap((item): readonly PlanChange[] => {
    const was = origin.get(item)
    return was === undefined ? [{ ...whole, kind: 'added', before: null, after: side(item) }] : compare(was, item)
  })
  const dropped = before
    .filter((item) => !pairs.has(item))
    .map((item): PlanChange => ({ ...whole, kind: 'dropped', before: side(item), after: null }))
  return [...kept, ...dropped]
}

function dutyLikeness(a: ReportingDuty, b: ReportingDuty): number {
  const from = (a.from ?? '') === (b.from ?? '') || sameBody(a.from ?? '', b.from ?? '')
  const to = (a.to ?? '') === (b.to ?? '') || sameBody(a.to ?? '', b.to ?? '')
  return a.cadence === b.cadence && from ? (to ? 2 : 1) : 0
}

function dutySide({ from, line, cadence, due }: ReportingDuty): NonNullable<PlanChange['before']> {
  return { id: from ?? 'plan', line, quote: [cadence, due].filter((part) => part !== null).join(' ') }
}

function dutyChanges(before: ReportingDuty, after: ReportingDuty): readonly PlanChange[] {
  if (before.due === after.due) return []
  const day = (due: string | null) => due?.split(' ').at(-1) ?? null
  const [was, is] = [day(before.due), day(after.due)]
  const softer = is === null || (was !== null && is > was)
  return [
    {
      kind: softer ? 'softened' : 'tightened',
      subject: 'reporting',
      field: 'deadline',
      before: dutySide(before),
      after: dutySide(after),
      from: before.due,
      to: after.due,
    },
  ]
}
