import type { Plan, ProgressReport, ReportedFigure } from '@commune-plan/model'
import type { RuleContext, RuleHit } from '@commune-plan/engine'
import { periodName } from '../time/period-name.js'
import { indicatorOf } from '../measure/indicator-of.js'

/** What a finding on a reported figure has in common: where the plan sets that figure, and how it is named. */
export function figureHit(
  { plan, indicators }: Pick<RuleContext, 'plan' | 'indicators'>,
  report: ProgressReport,
  figure: ReportedFigure,
): Omit<RuleHit, 'message' | 'data'> & { readonly data: Readonly<Record<string, string>> } {
  const target = plan.targets.find(
    ({ indicator, clauses }) =>
      indicator === figure.indicator || clauses.some((clause) => clause.indicator === figure.indicator),
  )
  const name = indicatorOf(indicators, figure.indicator)?.name
  const written = [figure.numerator, figure.denominator].every((part) => part !== null)
    ? `${figure.numerator ?? ''}/${figure.denominator ?? ''}`
    : (figure.value ?? '')
  const period = periodName(report.period)
  return {
    data: {
      name: name?.vi ?? figure.indicator,
      nameEn: name?.en ?? figure.indicator,
      period: period.vi,
      periodEn: period.en,
      written,
    },
    subject: `figure:${report.period}:${figure.indicator}`,
    at: { line: target?.line ?? 1, span: target?.span ?? null },
    quote: target?.text ?? figure.indicator,
    value: `${report.period} ${figure.indicator} ${written}`,
  }
}

/** The figures that carry a number, report by report. */
export function reportedFigures(progress: readonly ProgressReport[]) {
  return progress.flatMap((report) =>
    report.figures.filter(({ state }) => state === 'reported').map((figure) => ({ report, figure })),
  )
}

/** Each figure of an indicator with the one of the report before it, within one calendar year where asked. */
export function successiveFigures(progress: readonly ProgressReport[], sameYear: boolean) {
  return progress.slice(1).flatMap((report, index) => {
    const earlier = progress.slice(0, index + 1).reverse()
    return report.figures.flatMap((figure) => {
      if (figure.state !== 'reported') return []
      for (const before of earlier) {
        if (sameYear && before.period.slice(0, 4) !== report.period.slice(0, 4)) continue
        const was = before.figures.find((other) => other.indicator === figure.indicator && other.state === 'reported')
        if (was !== undefined) return [{ report, figure, before, was }]
      }
      return []
    })
  })
}

/** Where the plan lays down a task, for findings on its state. */
export function taskOf(plan: Plan, key: string) {
  return plan.tasks.find((task) => task.id === key || task.key === key || task.id === `task:${key}`) ?? null
}
