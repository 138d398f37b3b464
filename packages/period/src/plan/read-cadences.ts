import type { Cadence as ReportCadence, Certainty, Span } from '@commune-plan/model'
import type { Cadence, Period, TimeMeaning } from '../meaning/time-meaning.js'
import { scanTime } from '../scan-time.js'
import { dueText, reportCadenceOf } from './recurrence.js'

/** How often something is reported, and until when. */
export interface CadenceReading {
  readonly cadence: ReportCadence
  /** `before --06-05`, `by --12-15`, `before ---25` (of every month); `null` where no day is given. */
  readonly due: string | null
  /** UTF-16 offsets of the expression in the text given; cadences of one list share them. */
  readonly span: Span
  readonly written: string
  readonly certainty: Certainty
}

/**
 * The cadences that a sentence on reporting names: "báo cáo 6 tháng (trước ngày 05/6), báo cáo năm (trước ngày 10/11)"
 * gives half-yearly and yearly with their due days. "Định kỳ", "theo quy định" without a frequency give none; "đột xuất"
 * and "khi có yêu cầu" together give one `ad-hoc`.
 *
 * @param text a sentence, or the part of it that concerns one recipient
 * @param options stretches that are citations
 */
export function readCadences(
  text: string,
  options: { readonly claimed?: readonly Span[] } = {},
): readonly CadenceReading[] {
  const { readings } = scanTime(text, options)
  const found: CadenceReading[] = []
  for (const { meaning, span, written, certainty, rule } of readings) {
    for (const item of flat(meaning)) {
      const cadence = cadenceOf(item, rule)
      if (cadence === null) continue
      const known = found.findIndex(
        (each) =>
          each.cadence === cadence.cadence && (each.due === null || cadence.due === null || each.due === cadence.due),
      )
      if (known < 0) found.push({ ...cadence, span, written, certainty })
      else if (found[known]!.due === null && cadence.due !== null) found[known] = { ...found[known]!, due: cadence.due }
    }
  }
  return found
}

function flat(meaning: TimeMeaning): readonly TimeMeaning[] {
  return meaning.kind === 'joined' ? meaning.items.flatMap(flat) : [meaning]
}

function cadenceOf(meaning: TimeMeaning, rule: string): { cadence: ReportCadence; due: string | null } | null {
  if (meaning.kind === 'cadence') return named(meaning)
  return meaning.kind === 'period' && (rule === 'list/report-year' || rule === 'list/report-half')
    ? reported(meaning)
    : null
}

function named(meaning: Cadence): { cadence: ReportCadence; due: string | null } | null {
  const cadence = reportCadenceOf(meaning)
  return cadence === null ? null : { cadence, due: dueText(meaning.due) }
}

function reported(meaning: Period): { cadence: ReportCadence; due: null } {
  return { cadence: meaning.grain === 'half' ? 'half-yearly' : 'yearly', due: null }
}
