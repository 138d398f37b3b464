import { addDecimals, minDecimal } from '@commune-plan/engine'
import type { Decimal, GradeBand, GradeReading, Interval, MissingPolicy, ScoringGroup } from '@commune-plan/model'
import { gradesOf, limitGrades, uniteGrades } from './grades-of.js'
import { addIntervals, exactly, heldWithin, percentOf } from './interval.js'
import type { PreparedItem, PreparedProfile } from './prepare-profile.js'
import { scoreItem, type ItemOutcome } from './score-item.js'
import type { ResolvedValues } from './scoring-values.js'

/** The figures of a card, before anything is put into words. */
export interface Total {
  readonly groups: readonly {
    readonly group: ScoringGroup
    readonly maximum: Decimal
    readonly points: Interval
    readonly items: readonly { readonly prepared: PreparedItem; readonly outcome: ItemOutcome }[]
  }[]
  readonly maximum: Decimal
  readonly points: Interval
  readonly percent: Interval
  readonly readings: readonly GradeReading[]
  readonly grades: readonly GradeBand[]
  readonly gates: readonly string[]
  readonly refusedBy: readonly string[]
  /** Inputs that an undecided gate waits for. */
  readonly gateMissing: readonly string[]
}

/** Adds up a profile for checked values. */
export function totalOf(prepared: PreparedProfile, values: ResolvedValues, grades: readonly GradeBand[]): Total {
  const { profile } = prepared
  const groups = prepared.groups.map(({ group, items }) => {
    const scored = items.map((item) => ({ prepared: item, outcome: scoreItem(item, values, policyOf(item, prepared)) }))
    const left = scored
      .filter(({ outcome }) => outcome.state !== 'not-applicable')
      .map((entry) => entry.prepared.item.maximum)
    const isDeduction = group.items.every(({ kind }) => kind === 'deduction')
    const maximum = isDeduction ? '0' : minDecimal(group.cap ?? group.maximum, addDecimals(...left))
    const sum = addIntervals(scored.map(({ outcome }) => outcome.points))
    return { group, maximum, points: isDeduction ? sum : heldWithin(sum, '0', maximum), items: scored }
  })
  const gates = gatesOf(prepared, values)
  const counted = addDecimals(...groups.map(({ maximum }) => maximum))
  const maximum = minDecimal(counted, profile.maximum)
  const bounds = profile.bounds ?? { floor: '0', ceiling: profile.maximum }
  const total = heldWithin(addIntervals(groups.map(({ points }) => points)), bounds.floor, bounds.ceiling)
  const percent = percentOf(total, maximum, profile.rounding.digits)
  const readings = readingsOf(prepared, total, percent, grades)
  const refused = gates.refused.length > 0
  const points = refused ? exactly(bounds.floor) : gates.mayRefuse ? { low: bounds.floor, high: total.high } : total
  return {
    groups,
    maximum,
    points,
    percent: points === total ? percent : percentOf(points, maximum, profile.rounding.digits),
    readings: readings.map((reading) => ({ ...reading, grades: gates.limit(reading.grades as readonly GradeBand[]) })),
    grades: refused
      ? []
      : gates.limit(uniteGrades(readings.flatMap((reading) => reading.grades as readonly GradeBand[]))),
    gates: gates.holding,
    refusedBy: gates.refused,
    gateMissing: gates.missing,
  }
}

/** What a missing input does to an item: its own policy, else what the taken option says. */
export function policyOf({ item }: PreparedItem, { profile, options }: PreparedProfile): MissingPolicy {
  if (item.missing !== undefined) return item.missing.policy
  const answer = profile.missingBy === undefined ? 'unknown' : options[profile.missingBy]
  return answer === 'zero' || answer === 'full' || answer === 'lower-maximum' ? answer : 'unknown'
}

function readingsOf(
  prepared: PreparedProfile,
  points: Interval,
  percent: Interval,
  grades: readonly GradeBand[],
): readonly GradeReading[] {
  const { gradeBy = 'points' } = prepared.profile
  const by = typeof gradeBy === 'object' ? prepared.options[gradeBy.option] : gradeBy
  const readings: GradeReading[] = []
  if (by !== 'percent') readings.push({ by: 'points', value: points, grades: gradesOf(points, grades) })
  if (by === 'percent' || by === 'both')
    readings.push({ by: 'percent', value: percent, grades: gradesOf(percent, grades) })
  return readings
}

interface Gates {
  readonly holding: readonly string[]
  readonly refused: readonly string[]
  readonly mayRefuse: boolean
  readonly missing: readonly string[]
  limit(grades: readonly GradeBand[]): readonly GradeBand[]
}

function gatesOf(prepared: PreparedProfile, values: ResolvedValues): Gates {
  const results = prepared.gates.map(({ gate, rule }) => ({ gate, result: rule.evaluate(values.row) }))
  const holds = results.filter(({ result }) => result.kind === 'value' && result.value === true).map(({ gate }) => gate)
  const undecided = results.filter(({ result }) => result.kind !== 'value')
  const missing = undecided.flatMap(({ result }) => (result.kind === 'unknown' ? result.missing : []))
  const all = prepared.profile.grades
  return {
    holding: holds.map(({ id }) => id),
    refused: holds.filter(({ effect }) => effect === 'refuse').map(({ id }) => id),
    mayRefuse: undecided.some(({ gate }) => gate.effect === 'refuse'),
    missing: [...new Set(missing)].sort(),
    limit(grades) {
      const limited = holds.reduce(
        (left, gate) => (gate.effect === 'refuse' ? left : limitGrades(left, gate.grade, all)),
        grades,
      )
      const perhaps = undecided.filter(({ gate }) => gate.effect !== 'refuse')
      return uniteGrades([...limited, ...perhaps.flatMap(({ gate }) => limitGrades(limited, gate.grade, all))])
    },
  }
}
