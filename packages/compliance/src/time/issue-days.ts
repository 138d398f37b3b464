import type { Day, Plan } from '@commune-plan/model'
import { edtfBounds } from './edtf-bounds.js'

/**
 * The days on which the plan can have been issued: what its date line leaves open, cut at the latest document that it
 * cites. `null` where it gives no date at all.
 */
export function issueDays(plan: Plan): { readonly first: Day; readonly last: Day } | null {
  const bounds = edtfBounds(plan.header.date)
  if (bounds === null) return null
  const cited = plan.references.flatMap(({ date }) =>
    date !== null && date >= bounds.first && date <= bounds.last ? [date] : [],
  )
  const first = cited.reduce((latest, date) => (date > latest ? date : latest), bounds.first)
  return { first, last: bounds.last }
}
