import type { Indicator, Requirement, Threshold, When } from '@commune-plan/model'
import { checkSources } from './check-sources.js'
import { isDay } from './is-day.js'
import { isDecimal } from './is-decimal.js'
import type { DataProblem } from './data-problem.js'

/** A requirement names a known indicator in its unit, and no number of it rests on a secondary source alone. */
export function checkRequirement(
  requirement: Requirement,
  known: ReadonlyMap<string, Indicator>,
): readonly DataProblem[] {
  const where = requirement.id
  const problems: string[] = []
  const indicator = known.get(requirement.indicator)
  const measured = isMeasured(requirement.threshold)
  if (!indicator) problems.push(unknownIndicator(requirement.indicator, known))
  else if (measured && !unitFits(requirement.unit, indicator.unit))
    problems.push(`has the unit "${requirement.unit}"; the indicator ${indicator.id} counts in "${indicator.unit}"`)
  if (requirement.when.length === 0) problems.push('does not say by when; expected at least { "kind": "unknown" }')
  const numbers = [requirement.threshold, ...requirement.milestones.map((step) => step.threshold)].flatMap(numbersOf)
  for (const number of numbers)
    if (!isDecimal(number)) problems.push(`has the value "${number}"; expected a decimal like 99.5`)
  if (
    measured &&
    requirement.sources.length > 0 &&
    requirement.sources.every((source) => source.grade === 'secondary')
  ) {
    problems.push(
      'has a number that rests on secondary sources alone; expected the threshold { "kind": "unknown" } or a better source',
    )
  }
  for (const day of [...requirement.when.flatMap(dayOf), ...requirement.milestones.map((step) => step.day)])
    if (!isDay(day)) problems.push(`has the day "${day}"`)
  if ((requirement.path === 'milestones') !== requirement.milestones.length > 0 && requirement.path !== 'linear')
    problems.push('has a path that does not agree with its milestones')
  if (isSuperiors(requirement) !== (requirement.communes !== undefined))
    problems.push('states `communes` where, and only where, it is an aim of the nation or of a province')
  return [...problems.map((problem) => ({ where, problem })), ...checkSources(where, requirement.sources)]
}

/** With the ids that share most words with the one given, for ids are made of words. */
function unknownIndicator(given: string, known: ReadonlyMap<string, Indicator>): string {
  const words = new Set(given.split('-'))
  const near = [...known.keys()]
    .map((id) => ({ id, shared: id.split('-').filter((word) => words.has(word)).length / id.split('-').length }))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
  return `names the unknown indicator "${given}"; expected an id of the dictionary, such as ${(near.length > 0 ? near : [{ id: 'dossiers-online' }]).map(({ id }) => id).join(', ')}`
}

function isSuperiors({ level }: Requirement): boolean {
  return level === 'nation' || level === 'province-aggregate'
}

function isMeasured(threshold: Threshold): boolean {
  return threshold.kind === 'compare' || threshold.kind === 'range'
}

function unitFits(given: string, counted: string): boolean {
  return (
    given === counted ||
    (counted.startsWith('% ') && given.startsWith('% ')) ||
    (given.startsWith('% ') && counted === '%')
  )
}

function numbersOf(threshold: Threshold): readonly string[] {
  if (threshold.kind === 'compare') return [threshold.value]
  return threshold.kind === 'range' ? [threshold.minimum, threshold.maximum] : []
}

function dayOf(when: When): readonly string[] {
  return when.kind === 'by' || when.kind === 'from' || when.kind === 'reach-then-keep' ? [when.day] : []
}
