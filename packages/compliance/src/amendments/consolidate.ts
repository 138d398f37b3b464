import type { Day, Plan } from '@commune-plan/model'
import { edtfBounds } from '../time/edtf-bounds.js'
import { fold } from '../wording/fold.js'
import { pairUp } from './pair-up.js'
import { targetLikeness } from './target-changes.js'
import { taskLikeness } from './task-changes.js'

/** A plan with its amendments worked in. */
export interface Consolidation {
  /** What holds on the day. Spans of items that an amendment brought are offsets into that amendment. */
  readonly plan: Plan
  /** Amendments worked in, in order of their dates, by number and symbol or title. */
  readonly applied: readonly string[]
  /** Amendments left out, with the reason. */
  readonly skipped: readonly { readonly amendment: string; readonly why: 'later' | 'undated' }[]
}

/**
 * What holds of a plan on a day, given what amended it. An amendment that says it replaces the plan takes its place
 * whole; any other replaces the targets, tasks and reporting duties it states anew and adds what is new; what it does
 * not mention stays.
 *
 * @param base the plan as first issued
 * @param amendments in any order; one dated after `asOf`, or not dated, is left out and named
 * @param asOf the day, `YYYY-MM-DD`
 */
export function consolidate(base: Plan, amendments: readonly Plan[], asOf: Day): Consolidation {
  const dated = amendments.map((plan) => ({
    plan,
    name: nameOf(plan),
    last: edtfBounds(plan.header.date)?.last ?? null,
  }))
  const skipped = dated
    .filter(({ last }) => last === null || last > asOf)
    .map(({ name, last }) => ({ amendment: name, why: last === null ? ('undated' as const) : ('later' as const) }))
  const due = dated
    .filter(({ last }) => last !== null && last <= asOf)
    .sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : (a.last ?? '') > (b.last ?? '') ? 1 : 0))
  let plan = base
  for (const { plan: amendment } of due) plan = replaces(amendment, plan) ? amendment : merged(plan, amendment)
  return { plan, applied: due.map(({ name }) => name), skipped }
}

function nameOf({ header }: Plan): string {
  return header.number === null ? (header.title ?? 'amendment') : `${header.number}/${header.symbol ?? ''}`
}

/** The amendment names the plan, by its number, as one that it replaces. */
function replaces(amendment: Plan, { header }: Plan): boolean {
  const replaced = amendment.references.filter(({ relation }) => relation === 'replaces')
  if (header.number === null) return replaced.length > 0
  return replaced.some(({ number }) =>
    fold(number)
      .replace(/\s/gu, '')
      .startsWith(`${fold(header.number ?? '')}/`),
  )
}

function merged(plan: Plan, amendment: Plan): Plan {
  return {
    ...plan,
    targets: worked(plan.targets, amendment.targets, targetLikeness, 0.7),
    tasks: worked(plan.tasks, amendment.tasks, taskLikeness, 0.62),
    reporting: [
      ...plan.reporting.filter(
        (old) => !amendment.reporting.some((duty) => duty.cadence === old.cadence && duty.from === old.from),
      ),
      ...amendment.reporting,
    ],
  }
}

function worked<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
  threshold: number,
): readonly T[] {
  const pairs = pairUp(before, after, likeness, threshold)
  const used = new Set(pairs.values())
  return [...before.map((item) => pairs.get(item) ?? item), ...after.filter((item) => !used.has(item))]
}
