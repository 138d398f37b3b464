import { addDecimals, compareDecimals, divideDecimals, multiplyDecimals } from '@commune-plan/engine'
import type { Decimal, ProgressReport, ReportedFigure } from '@commune-plan/model'
import { meanOf } from './compare-groups.js'

/** A rate over many units. Units that did not report are named, and never counted as zero. */
export interface RollUp {
  /** Id of the indicator. */
  readonly indicator: string
  /** All units that were expected to report. */
  readonly units: number
  /** Units with a figure. */
  readonly reported: readonly string[]
  /** Units without one. */
  readonly notReported: readonly string[]
  /** Units to which it does not apply. */
  readonly notApplicable: readonly string[]
  /** Reported, but not as a rate that can be added up: no parts, or a denominator of zero. */
  readonly notAddable: readonly string[]
  /** Share of the units that reported among those to which it applies, in percent, two digits. */
  readonly coverage: Decimal
  /** Sum of the numerators. */
  readonly numerator: Decimal
  /** Sum of the denominators. */
  readonly denominator: Decimal
  /** Sum of numerators over sum of denominators, in percent; large units weigh more. */
  readonly weighted: Decimal | null
  /** Mean of the units' own rates, in percent; every unit weighs the same. */
  readonly simple: Decimal | null
}

/**
 * Adds up one indicator over units for one period.
 *
 * @param units all units expected to report, by the name their reports carry
 * @param reports their reports for the period; of several of one unit the last counts
 */
export function rollUp(units: readonly string[], reports: readonly ProgressReport[], indicator: string): RollUp {
  const figures = new Map<string, ReportedFigure>()
  for (const report of reports) {
    const figure = report.figures.find((one) => one.indicator === indicator)
    if (figure !== undefined) figures.set(report.unit, figure)
  }
  const withState = (state: ReportedFigure['state']): readonly string[] =>
    units.filter((unit) => figures.get(unit)?.state === state)
  const reported = withState('reported')
  const notApplicable = withState('not-applicable')
  const rates = reported.flatMap((unit) => {
    const { numerator, denominator } = figures.get(unit)!
    if (numerator === null || denominator === null || compareDecimals(denominator, '0') <= 0) return []
    return [{ unit, numerator, denominator }]
  })
  const numerator = addDecimals(...rates.map((rate) => rate.numerator))
  const denominator = addDecimals(...rates.map((rate) => rate.denominator))
  const applicable = units.length - notApplicable.length
  return {
    indicator,
    units: units.length,
    reported,
    notReported: units.filter((unit) => !reported.includes(unit) && !notApplicable.includes(unit)),
    notApplicable,
    notAddable: reported.filter((unit) => !rates.some((rate) => rate.unit === unit)),
    coverage: applicable === 0 ? '0' : percent(String(reported.length), String(applicable)),
    numerator,
    denominator,
    weighted: rates.length === 0 ? null : percent(numerator, denominator),
    simple: rates.length === 0 ? null : meanOf(rates.map((rate) => percent(rate.numerator, rate.denominator, 6))),
  }
}

function percent(numerator: Decimal, denominator: Decimal, digits = 2): Decimal {
  return divideDecimals(multiplyDecimals(numerator, '100'), denominator, { digits })
}
