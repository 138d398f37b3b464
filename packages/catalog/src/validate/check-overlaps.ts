import type { Catalog, Indicator, Province } from '@commune-plan/model'
import type { DataProblem } from './data-problem.js'

interface Dated {
  readonly id: string
  readonly from: string
  readonly to: string | null
}

/** Ids are unique, and of two records for one thing only one holds on any day. */
export function checkOverlaps(
  catalogs: readonly Catalog[],
  indicators: readonly Indicator[],
  provinces: readonly Province[],
): readonly DataProblem[] {
  const requirements = catalogs.flatMap((catalog) => catalog.requirements.map((requirement) => requirement.id))
  const doubles = [
    catalogs.map((catalog) => catalog.id),
    requirements,
    indicators.map((indicator) => indicator.id),
  ].flatMap(repeated)
  const sameDocument = groups(
    catalogs,
    (catalog) => `${catalog.scope} ${catalog.document.number} ${catalog.document.date ?? ''}`,
    (catalog) => ({ id: catalog.id, from: catalog.validFrom, to: catalog.validTo }),
  )
  const samePlace = groups(
    provinces,
    (province) => province.code,
    (province) => ({ id: `${province.code} ${province.kind}`, from: province.validFrom, to: province.validTo }),
  )
  return [
    ...doubles.map((id) => ({ where: id, problem: 'is an id given twice' })),
    ...[...sameDocument, ...samePlace].flatMap((group) => overlapping(group)),
  ]
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function groups<T>(
  all: readonly T[],
  key: (one: T) => string,
  dated: (one: T) => Dated,
): readonly (readonly Dated[])[] {
  const found = new Map<string, Dated[]>()
  for (const one of all) found.set(key(one), [...(found.get(key(one)) ?? []), dated(one)])
  return [...found.values()]
}

function overlapping(group: readonly Dated[]): readonly DataProblem[] {
  const sorted = [...group].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.flatMap((later, index) => {
    const earlier = sorted[index - 1]
    if (!earlier || (earlier.to !== null && earlier.to < later.from)) return []
    return [{ where: later.id, problem: `is in force while ${earlier.id} is; expected validity that does not overlap` }]
  })
}
