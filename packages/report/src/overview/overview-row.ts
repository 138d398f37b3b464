import type { Evaluation } from '@commune-plan/model'
import type { Language } from '../format.js'
import { describeInterval } from '../view/describe-number.js'
import { verdictTones, type Tone } from '../view/tone.js'
import { viewStatus } from '../view/view-status.js'

/** One plan in a list of several. */
export interface OverviewRow {
  readonly unit: string
  readonly title: string
  readonly fileName: string
  readonly tone: Tone
  readonly status: string
  readonly errors: number
  readonly warnings: number
  /** Requirements met, of those that were met or missed. */
  readonly met: number
  readonly asked: number
  /** Share of the points of the first card, an interval; empty without a card. */
  readonly score: string
  readonly grades: readonly string[]
  readonly notChecked: number
}

/** What a list of several plans tells of each. */
export function overviewRow(evaluation: Evaluation, lang: Language): OverviewRow {
  const { header } = evaluation.plan
  const { unit } = header
  const [card] = evaluation.cards
  const weights = evaluation.verdicts
    .map((verdict) => verdictTones[verdict.verdict])
    .filter((tone) => tone === 'good' || tone === 'bad')
  const name = [unit.kind, unit.name].filter((part) => part !== null).join(' ')
  return {
    unit:
      [name, unit.province].filter((part) => part !== null && part !== '').join(', ') ||
      (header.issuer ?? evaluation.name),
    title: header.title ?? '',
    fileName: evaluation.name,
    ...viewStatus(evaluation, lang),
    errors: evaluation.summary.findings.error,
    warnings: evaluation.summary.findings.warning,
    met: weights.filter((tone) => tone === 'good').length,
    asked: weights.length,
    score: card === undefined ? '' : `${describeInterval(card.percent, lang)}%`,
    grades: card === undefined ? [] : card.grades.map((grade) => grade.label[lang]),
    notChecked: evaluation.notChecked.length,
  }
}
