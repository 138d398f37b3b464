import type { Clause, Target } from '@commune-plan/model'
import { compareDecimals, isDecimal } from '@commune-plan/engine'
import { sameBody } from '../body/body-key.js'
import { measuredOf } from '../measure/measured.js'
import { likeness } from '../measure/same-measure.js'
import { wantsLess } from '../measure/wants-less.js'
import { edtfBounds } from '../time/edtf-bounds.js'
import { contentWords, overlap } from '../wording/content-words.js'
import { fold } from '../wording/fold.js'
import type { ChangeSide, PlanChange } from './plan-change.js'

/** How surely two targets of two plans are one: the measure, helped by horizon, origin and place. */
export function targetLikeness(a: Target, b: Target): number {
  const [first] = measuredOf(a)
  const [second] = measuredOf(b)
  if (first === undefined || second === undefined) return 0
  const measure =
    first.clause === null || second.clause === null
      ? overlap(contentWords(a.text), contentWords(b.text))
      : likeness(first, second)
  if (measure < 0.6) return 0
  return (
    measure + (a.horizon === b.horizon ? 0.2 : 0) + (a.origin === b.origin ? 0.1 : 0) + (a.key === b.key ? 0.01 : 0)
  )
}

/** What changed between two readings of one target. */
export function targetChanges(before: Target, after: Target): readonly PlanChange[] {
  const changes: PlanChange[] = []
  const add = (kind: PlanChange['kind'], field: PlanChange['field'], from: string | null, to: string | null) =>
    changes.push({ kind, subject: 'target', field, before: targetSide(before), after: targetSide(after), from, to })
  for (const [index, clause] of before.clauses.entries()) {
    const now = after.clauses[index]
    if (now === undefined) {
      add('softened', 'value', clauseText(clause), null)
      continue
    }
    const direction = valueDirection(before, clause, now)
    if (direction !== null) add(direction, 'value', clauseText(clause), clauseText(now))
    if (clause.strive !== now.strive)
      add(
        now.strive ? 'softened' : 'tightened',
        'strive',
        clause.strive ? 'phấn đấu' : null,
        now.strive ? 'phấn đấu' : null,
      )
  }
  for (const clause of after.clauses.slice(before.clauses.length)) add('tightened', 'value', null, clauseText(clause))
  const was = edtfBounds(before.horizon)?.last ?? null
  const is = edtfBounds(after.horizon)?.last ?? null
  if (was !== is)
    add(is === null || (was !== null && is > was) ? 'softened' : 'tightened', 'deadline', before.horizon, after.horizon)
  const oldBase = measuredOf(before)[0]
  const newBase = measuredOf(after)[0]
  if (oldBase?.base != null && newBase?.base != null && oldBase.base !== newBase.base)
    add('changed', 'base', oldBase.baseWords, newBase.baseWords)
  const lead = leadChange(before.lead, after.lead)
  if (lead !== null) add(lead, 'lead', before.lead.join('; ') || null, after.lead.join('; ') || null)
  if (headingOf(before.section) !== headingOf(after.section)) add('moved', 'section', before.section, after.section)
  if (!sameWords(before.text, after.text)) add('renamed', 'wording', before.text, after.text)
  return changes
}

/** A target as a side of a change. */
export function targetSide({ id, line, text }: Target): ChangeSide {
  return { id, line, quote: text }
}

/** What a change of who leads comes to: nobody any more is softer, somebody at last is tighter. */
export function leadChange(
  before: readonly string[],
  after: readonly string[],
): 'softened' | 'tightened' | 'changed' | null {
  if (before.length > 0 && after.length === 0) return 'softened'
  if (before.length === 0 && after.length > 0) return 'tightened'
  const same = before.length === after.length && before.every((body) => after.some((other) => sameBody(body, other)))
  return same ? null : 'changed'
}

/** The innermost heading without its number, folded. */
export function headingOf(section: string): string {
  return fold(section.split(' > ').at(-1) ?? '')
    .replace(/^[\s*#]*(?:[ivx]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s*/u, '')
    .trim()
}

/** Whether two wordings differ in figures and filler only. */
export function sameWords(a: string, b: string): boolean {
  const first = contentWords(a)
  const second = contentWords(b)
  return first.size === second.size && [...first].every((word) => second.has(word))
}

function valueDirection(target: Target, before: Clause, after: Clause): 'softened' | 'tightened' | null {
  if (!isDecimal(before.value) || !isDecimal(after.value) || fold(before.unit) !== fold(after.unit)) return null
  const measured = measuredOf(target)[0]
  const less = measured !== undefined && wantsLess(measured, [])
  const order = compareDecimals(after.value, before.value)
  if (order !== 0) return order > 0 === less ? 'softened' : 'tightened'
  const strict = (clause: Clause) => clause.comparator === '>' || clause.comparator === '<'
  return strict(before) === strict(after) ? null : strict(after) ? 'tightened' : 'softened'
}

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' }

/** As officials write a level: "≥ 90 %". */
function clauseText({ comparator, value, unit }: Clause): string {
  return `${signs[comparator] ?? comparator} ${value} ${unit}`
}
