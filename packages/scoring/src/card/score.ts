import { addDecimals, compareDecimals, type RuleEngine } from '@commune-plan/engine'
import type { CardSummary, Decimal, GradeBand, LocalizedText, ScoreCard, ScoringProfile } from '@commune-plan/model'
import { checkGrades } from '../profile/check-grades.js'
import { defaultEngine } from './default-engine.js'
import { gradeLabels } from './grades-of.js'
import { widthOf } from './interval.js'
import { preparedFor } from './prepared-for.js'
import type { PreparedProfile } from './prepare-profile.js'
import { resolveValues, type ScoringValues, type ValueSource } from './scoring-values.js'
import { scoredItem } from './scored-item.js'
import type { Sides } from './sides.js'
import { cardSentence } from './sentences.js'
import { totalOf, type Total } from './total.js'

/** How a profile is applied. */
export interface ScoreOptions {
  /** What rules are evaluated with. */
  readonly engine?: RuleEngine
  /** Answers to the profile's open questions, and its parameters, by id; the profile's own where left out. */
  readonly options?: Readonly<Record<string, string>>
  /** Which of a self-reported and a verified value counts; the verified one where there is one, if left out. */
  readonly source?: ValueSource
  /** Other thresholds than the profile's, free of gaps and overlaps. */
  readonly grades?: readonly GradeBand[]
  /** `false` leaves out the tree of intermediate values and the arithmetic in words: for many units at once. */
  readonly trace?: boolean
}

/**
 * Scores values by a profile. Points that rest on missing figures are an interval; not applicable lowers the maximum; a
 * value that does not fit its declaration counts as missing and stands among the card's problems.
 *
 * @param profile a profile that `loadProfile` accepted
 * @param values by input name; an absent one is not reported
 * @throws TypeError where the profile, the options or the grades are not sound, with all problems
 */
export function score(profile: ScoringProfile, values: ScoringValues, given: ScoreOptions = {}): ScoreCard {
  const { engine = defaultEngine, options = {}, source = 'verified-else-self', trace = true } = given
  const prepared = preparedFor(profile, engine, options)
  const grades = given.grades === undefined ? profile.grades : soundGrades(given.grades, profile)
  const resolved = resolveValues(values, prepared.inputs, source)
  const total = totalOf(prepared, resolved, grades)
  const sides = sidesOf(prepared, values, grades)
  const groups = total.groups.map((group) => ({
    id: group.group.id,
    label: group.group.label,
    maximum: group.maximum,
    points: group.points,
    items: group.items.map(({ prepared: item, outcome }) =>
      scoredItem(item, outcome, resolved, { trace, inputs: prepared.inputs, sides }),
    ),
  }))
  const wouldSettle = settling(total, prepared)
  return {
    profile: profile.id,
    title: profile.title,
    scores: profile.scores,
    maximum: total.maximum,
    fullMaximum: profile.maximum,
    points: total.points,
    percent: total.percent,
    grades: gradeLabels(total.grades),
    gates: total.gates,
    gateLabels: profile.gates.filter(({ id }) => total.gates.includes(id)).map(({ id, label }) => ({ id, label })),
    groups,
    wouldSettle,
    sentence: cardSentence(
      total,
      wouldSettle.map(({ label }) => label),
      grades,
    ),
    standing: profile.standing ?? 'own',
    options: prepared.options,
    readings: total.readings.map((reading) => ({ ...reading, grades: gradeLabels(reading.grades) })),
    refusedBy: total.refusedBy,
    problems: resolved.problems,
    ...(sides === null ? {} : { selfReported: summaryOf(sides.self), verified: summaryOf(sides.verified) }),
  }
}

function sidesOf(prepared: PreparedProfile, values: ScoringValues, grades: readonly GradeBand[]): Sides | null {
  const anyVerified = Object.values(values).some(
    (value) => typeof value === 'object' && value !== null && 'verified' in value,
  )
  if (!anyVerified) return null
  const side = (source: ValueSource): Total => totalOf(prepared, resolveValues(values, prepared.inputs, source), grades)
  return { self: side('self'), verified: side('verified') }
}

function summaryOf({ points, percent, grades }: Total): CardSummary {
  return { points, percent, grades: gradeLabels(grades) }
}

function settling(total: Total, prepared: PreparedProfile): { input: string; width: Decimal; label: LocalizedText }[] {
  const widths = new Map<string, Decimal>(total.gateMissing.map((name) => [name, '0']))
  for (const { items } of total.groups) {
    for (const { outcome } of items) {
      if (outcome.state === 'scored' || outcome.state === 'not-applicable') continue
      for (const name of outcome.missing)
        widths.set(name, addDecimals(widths.get(name) ?? '0', widthOf(outcome.points)))
    }
  }
  return [...widths]
    .map(([input, width]) => ({ input, width, label: prepared.inputs[input]?.label ?? { vi: input, en: input } }))
    .sort((a, b) => compareDecimals(b.width, a.width) || (a.input < b.input ? -1 : 1))
}

function soundGrades(grades: readonly GradeBand[], profile: ScoringProfile): readonly GradeBand[] {
  const problems: string[] = []
  checkGrades(grades, profile.bounds?.floor ?? '0', (pointer, message) => void problems.push(`${pointer}: ${message}`))
  if (problems.length > 0) throw new TypeError(`grades: ${problems.join('; ')}`)
  return grades
}
