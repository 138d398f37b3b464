import type { Catalog, Indicator } from '@commune-plan/model'
import { checkRequirement } from './check-requirement.js'
import { checkSources } from './check-sources.js'
import { isDay } from './is-day.js'
import type { DataProblem } from './data-problem.js'

/** A catalog stands for one document, in one place, from one day on. */
export function checkCatalog(
  catalog: Catalog,
  known: ReadonlyMap<string, Indicator>,
  codes: ReadonlySet<string>,
): readonly DataProblem[] {
  const where = catalog.id
  const problems: string[] = []
  if (catalog.scope !== 'national' && !codes.has(catalog.scope))
    problems.push(`has the scope "${catalog.scope}"; expected national or the code of a province`)
  if (!isDay(catalog.validFrom)) problems.push(`has validFrom "${catalog.validFrom}"; expected a day like 2026-01-01`)
  if (catalog.validTo !== null && !(isDay(catalog.validTo) && catalog.validTo >= catalog.validFrom))
    problems.push(`has validTo "${catalog.validTo}"; expected a day from validFrom on`)
  if (!catalog.requirementsKnown && catalog.requirements.length > 0)
    problems.push('says that its requirements are not known, and lists some')
  if (catalog.requirementsKnown && catalog.requirements.length === 0)
    problems.push('says that its requirements are known, and lists none')
  if (catalog.document.date !== null && !isDay(catalog.document.date))
    problems.push(`has a document dated "${catalog.document.date}"`)
  const duties = catalog.reportingDuties.flatMap((duty) => checkSources(duty.id, duty.sources))
  return [
    ...problems.map((problem) => ({ where, problem })),
    ...checkSources(where, catalog.document.sources),
    ...duties,
    ...catalog.requirements.flatMap((requirement) => checkRequirement(requirement, known)),
  ]
}
