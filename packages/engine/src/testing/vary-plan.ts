import type { Plan } from '@commune-plan/model'

/** The fields of a plan that hold its words; ids, dates, kinds, symbols and canonical values are read the same from every spelling. */
const wordFields = new Set(
  'issuer title place position onBehalf written text section subject lead coordinators head deliverable scheduleRaw group name duties label from to quote'.split(
    ' ',
  ),
)

/** The plan as it is read when the words of its text are spelled otherwise. */
export function varyPlan(plan: Plan, apply: (text: string) => string): Plan {
  return vary(plan, false, apply) as Plan
}

function vary(value: unknown, words: boolean, apply: (text: string) => string): unknown {
  if (typeof value === 'string') return words ? apply(value) : value
  if (Array.isArray(value)) return value.map((item) => vary(item, words, apply))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, vary(inner, wordFields.has(name), apply)]),
  )
}
