import { addDecimals, subtractDecimals } from '@commune-plan/engine'
import { addDays } from '@commune-plan/period'
import type { Decimal, Edtf, ProgressReport, ReportedFigure } from '@commune-plan/model'
import { periodDays, type PeriodDays } from './period-days.js'

/** One figure of a unit over time. Each keeps the measure it was reported in: nothing is mixed. */
export interface SeriesPoint extends PeriodDays {
  /** Period of the figure, as reported. */
  readonly period: Edtf
  /** The figure, in the measure it was reported in. */
  readonly figure: ReportedFigure
}

/** The counted part: a numerator, or a value. A denominator belongs to its own period and is never added up. */
export interface AmountPoint {
  /** Period of the figure, as reported. */
  readonly period: Edtf
  /** `null` where a period before it is missing: a gap is never bridged. */
  readonly amount: Decimal | null
}

/** The figures of one indicator by period, in order. A report on an unreadable period is left out. */
export function figureSeries(reports: readonly ProgressReport[], indicator: string): readonly SeriesPoint[] {
  return reports
    .flatMap((report) => {
      const days = periodDays(report.period)
      const figure = report.figures.find((one) => one.indicator === indicator)
      return days === null || figure === undefined ? [] : [{ ...days, period: report.period, figure }]
    })
    .sort((a, b) => (a.first < b.first || (a.first === b.first && a.last < b.last) ? -1 : 1))
}

/** Running totals since the start of each year, from running totals or from in-period figures without a gap. */
export function runningTotals(series: readonly SeriesPoint[]): readonly AmountPoint[] {
  let sum: { readonly until: string; readonly amount: Decimal } | null = null
  return series.map(({ period, first, last, figure }) => {
    const amount = amountOf(figure)
    if (figure.measure !== 'in-period') return { period, amount: figure.measure === 'running-total' ? amount : null }
    const follows: boolean = first.endsWith('-01-01') || (sum !== null && addDays(sum.until, 1) === first)
    const before: Decimal | null = first.endsWith('-01-01') ? '0' : (sum?.amount ?? null)
    sum = follows && amount !== null && before !== null ? { until: last, amount: addDecimals(before, amount) } : null
    return { period, amount: sum?.amount ?? null }
  })
}

/** What each period added, from in-period figures or as the difference of running totals that follow each other. */
export function inPeriodAmounts(series: readonly SeriesPoint[]): readonly AmountPoint[] {
  return series.map(({ period, first, figure }, index) => {
    const amount = amountOf(figure)
    if (figure.measure === 'in-period') return { period, amount }
    if (figure.measure !== 'running-total' || amount === null) return { period, amount: null }
    if (first.endsWith('-01-01')) return { period, amount }
    const before = series[index - 1]
    if (before?.figure.measure !== 'running-total' || addDays(before.last, 1) !== first) return { period, amount: null }
    const earlier = amountOf(before.figure)
    return { period, amount: earlier === null ? null : subtractDecimals(amount, earlier) }
  })
}

function amountOf(figure: ReportedFigure): Decimal | null {
  return figure.state === 'reported' ? (figure.numerator ?? figure.value) : null
}
