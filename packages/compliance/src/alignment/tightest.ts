import type { Indicator, Requirement } from '@commune-plan/model'
import { compareLevels, type Level } from './compare-thresholds.js'
import { dueOf } from './due-day.js'
import { levelOf } from './level-of.js'

/** A requirement with its level and due day, where it has them. */
export interface Graded {
  readonly requirement: Requirement
  readonly level: Level
  readonly due: string
}

/** Whether a requirement binds a commune (or its people), and not the nation or the province as a whole. */
function binds({ level }: Requirement): boolean {
  return level === 'each-commune' || level === 'each-unit' || level === 'population'
}

/** The binding requirements of each indicator that can be compared, the tightest first: most asked, then earliest due. */
export function gradedByIndicator(
  requirements: readonly Requirement[],
  byId: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, readonly Graded[]> {
  const found = new Map<string, Graded[]>()
  for (const requirement of requirements.filter(binds)) {
    const level = levelOf(requirement.threshold, byId.get(requirement.indicator))
    if (level === null) continue
    const list = found.get(requirement.indicator) ?? []
    list.push({ requirement, level, due: dueOf(requirement).day ?? '9999-12-31' })
    found.set(requirement.indicator, list)
  }
  for (const list of found.values())
    list.sort((a, b) => compareLevels(b.level, a.level) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return found
}
