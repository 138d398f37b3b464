import type { Plan } from '@commune-plan/model'
import { edtfBounds } from '../time/edtf-bounds.js'
import { measuredOf, type Measured } from './measured.js'
import { sameMeasure } from './same-measure.js'

const known = new WeakMap<Plan, readonly (readonly Measured[])[]>()

/** The same measure through the horizons of the body, earliest first, one entry a horizon; series of one are left out. */
export function seriesOf(plan: Plan): readonly (readonly Measured[])[] {
  const before = known.get(plan)
  if (before !== undefined) return before
  const measured = plan.targets
    .filter(({ origin, horizon }) => origin === mainOrigin(plan) && horizon !== null)
    .flatMap(measuredOf)
    .filter(({ clause, target }) => clause !== null && (clause.unit === '%' || clause === target.clauses[0]))
    .sort((a, b) => compare(lastDay(a), lastDay(b)) || a.target.line - b.target.line)
  const groups: Measured[][] = []
  for (const one of measured) {
    const group = groups.find((members) => {
      const last = members[members.length - 1]
      return last !== undefined && lastDay(last) < lastDay(one) && sameMeasure(last, one)
    })
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  const series = groups.filter(({ length }) => length > 1)
  known.set(plan, series)
  return series
}

/** The last days of the plan's horizons, in order. */
export function horizonsOf(plan: Plan): readonly string[] {
  return [
    ...new Set(
      plan.targets
        .filter(({ origin }) => origin === mainOrigin(plan))
        .flatMap(({ horizon }) => edtfBounds(horizon)?.last ?? []),
    ),
  ].sort(compare)
}

/** Last day of the horizon of a measure; the end of time where it has none. */
export function lastDay({ horizon }: Measured): string {
  return edtfBounds(horizon)?.last ?? '9999-12-31'
}

/** Body and annex tell the same targets twice: a series is followed through the one that has more of them. */
function mainOrigin({ targets }: Plan): 'body' | 'annex' {
  const body = targets.filter(({ origin }) => origin === 'body').length
  return body * 2 >= targets.length ? 'body' : 'annex'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
