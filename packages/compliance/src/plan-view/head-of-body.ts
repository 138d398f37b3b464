import type { Passage, Plan } from '@commune-plan/model'

/** Line of the first numbered section: what stands before it is head, title and preamble. */
export function firstSectionLine(plan: Plan): number {
  return plan.sections.reduce((first, { line, role }) => (role === 'annex' ? first : Math.min(first, line)), Infinity)
}

/** Title and preamble: the passages before the first section, or all before the first annex where there is none. */
export function preamble(plan: Plan): readonly Passage[] {
  const end = firstSectionLine(plan)
  return plan.passages.filter(({ line }) => line < end)
}

/** The passages on a line, in order. */
export function passagesAt(plan: Plan, line: number): readonly Passage[] {
  return plan.passages.filter((passage) => passage.line === line)
}
