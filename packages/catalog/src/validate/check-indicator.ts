import type { Indicator } from '@commune-plan/model'
import { checkSources } from './check-sources.js'
import { isDecimal } from './is-decimal.js'
import type { DataProblem } from './data-problem.js'

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** An indicator says what is counted over what; a definition of our own is marked `proposed`, any other has a source. */
export function checkIndicator(indicator: Indicator, known: ReadonlyMap<string, Indicator>): readonly DataProblem[] {
  const where = indicator.id
  const problems: string[] = []
  if (!idForm.test(indicator.id)) problems.push('has an id that is not kebab-case')
  if (known.get(indicator.id) !== indicator) problems.push('has an id that another indicator has')
  if (indicator.name.vi === '' || indicator.name.en === '' || indicator.numerator.vi === '')
    problems.push('lacks a name or numerator')
  if (indicator.unit === '%' && indicator.base === null) problems.push('is a share without a base')
  for (const bound of [indicator.minimum, indicator.maximum])
    if (bound !== null && !isDecimal(bound)) problems.push(`has the bound "${bound}"`)
  for (const other of indicator.lookAlikes)
    if (!known.has(other)) problems.push(`names the unknown look-alike ${other}`)
  for (const wording of [...indicator.wording, ...(indicator.mention ?? [])]) {
    if (wording.all.length === 0 && (wording.any ?? []).length === 0)
      problems.push('has a wording that fits every text')
  }
  const sources =
    indicator.status === 'sourced' && indicator.sources.length === 0
      ? checkSources(where, [])
      : indicator.sources.length > 0
        ? checkSources(where, indicator.sources)
        : []
  return [...problems.map((problem) => ({ where, problem })), ...sources]
}
