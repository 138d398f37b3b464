import type { Indicator, Plan, ScoringProfile } from '@commune-plan/model'
import { inputsOf } from '../../profile/inputs-of.js'
import type { Language } from '../../card/written.js'
import { columns, kinds, measures, type ColumnId } from './columns.js'

/** What a template asks for. */
export interface TemplateOptions {
  /** Unit that is to report. */
  readonly unit: string
  /** `2026-06`, `2026-Q2`, `2026`. */
  readonly period: string
  /** Indicators to report figures of. */
  readonly indicators?: readonly Indicator[]
  /** Its inputs that are no indicator and are not counted in the plan. */
  readonly profile?: ScoringProfile
  /** Its tasks. */
  readonly plan?: Plan
  /** Language of head, names and choices; Vietnamese where left out. */
  readonly language?: Language
}

/** A table to be filled: a head, and one row for each figure, answer and task. `progressFromRows` reads it back. */
export function progressTemplate(options: TemplateOptions): readonly (readonly string[])[] {
  const { language = 'vi' } = options
  const row = (cells: Partial<Record<ColumnId, string>>): readonly string[] =>
    columns.map(([id]) => ({ unit: options.unit, period: options.period, ...cells })[id] ?? '')
  const head = columns.map(([, vi, en]) => (language === 'vi' ? vi : en))
  const figures = (options.indicators ?? []).map((indicator) =>
    row({
      kind: kinds.figure[language],
      id: indicator.id,
      name: indicator.name[language],
      measure: measures[indicator.measure][language],
    }),
  )
  const asked =
    options.profile === undefined
      ? []
      : Object.entries(inputsOf(options.profile)).filter(([, { from }]) => from === 'manual')
  const answers = asked.map(([id, { label, values }]) => {
    const choices =
      values === undefined ? '' : ` (${values.map((value) => `${value.id}: ${value.label[language]}`).join('; ')})`
    return row({ kind: kinds.input[language], id, name: label[language] + choices })
  })
  const tasks = (options.plan?.tasks ?? []).map((task) =>
    row({ kind: kinds.task[language], id: task.id, name: task.name }),
  )
  return [head, ...figures, ...answers, ...tasks]
}
