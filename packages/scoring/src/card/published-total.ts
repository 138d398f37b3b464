import { addDecimals, compareDecimals, isDecimal } from '@commune-plan/engine'
import type { Decimal, GradeBand, ScoringProfile } from '@commune-plan/model'
import { gradeLabels, gradesOf } from './grades-of.js'
import { exactly } from './interval.js'

/** A published table of points by group, added up and graded. */
export interface PublishedTotal {
  /** Sum of the points that could be counted. */
  readonly points: Decimal
  /** Grades that the sum allows: one. */
  readonly grades: readonly Pick<GradeBand, 'id' | 'label'>[]
  /** English: a group that is missing or unknown, or points beyond what the group can give. */
  readonly problems: readonly string[]
}

/**
 * Adds up points by group as an authority published them and grades the sum by points: to check a published result
 * against a profile without the figures behind it.
 *
 * @param groups points by id of the group
 */
export function publishedTotal(profile: ScoringProfile, groups: Readonly<Record<string, Decimal>>): PublishedTotal {
  const problems: string[] = []
  const known = new Map(profile.groups.map((group) => [group.id, group]))
  for (const id of known.keys()) if (!Object.hasOwn(groups, id)) problems.push(`no points for the group ${id}`)
  const counted = Object.entries(groups).flatMap(([id, points]) => {
    const group = known.get(id)
    if (group === undefined) problems.push(`unknown group ${id}; expected one of ${[...known.keys()].join(', ')}`)
    else if (!isDecimal(points))
      problems.push(`${id}: got ${JSON.stringify(points)}, expected a decimal such as "13.2"`)
    else if (compareDecimals(points, group.maximum) > 0)
      problems.push(`${id}: got ${points}, above its maximum of ${group.maximum}`)
    else return [points]
    return []
  })
  const total = addDecimals(...counted)
  return { points: total, grades: gradeLabels(gradesOf(exactly(total), profile.grades)), problems }
}
