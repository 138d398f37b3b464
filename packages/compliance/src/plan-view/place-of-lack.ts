import type { Plan, SectionRole } from '@commune-plan/model'
import type { RuleHit } from '@commune-plan/engine'
import { sectionFor } from './role-at.js'

/** Where to point for what a plan lacks altogether: the heading that should hold it, else the title, else the top. */
export function placeOfLack(plan: Plan, ...roles: readonly SectionRole[]): Pick<RuleHit, 'at' | 'quote'> {
  const section = sectionFor(plan, ...roles)
  if (section !== null) return { at: { line: section.line, span: section.span }, quote: section.title }
  return { at: { line: plan.header.lines.title ?? 1, span: null }, quote: plan.header.title ?? '' }
}
