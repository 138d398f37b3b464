import type { Certainty, Edtf, Span } from '@commune-plan/model'
import {
  readHorizon,
  readSchedule,
  scanTime,
  unitToEdtf,
  type CalendarUnit,
  type ScheduleReading,
  type TimeMeaning,
} from '@commune-plan/period'
import { scanCitations } from '../citation/scan-citations.js'

const bareYear = /^\D{0,24}(?<!\d)(20\d\d)(?!\d)\D{0,12}$/u
const startsWithYear = /^20\d\d(?![\d/.])/u
/** Words before a year that make it a point of comparison or part of a name, not an aim. */
const compared =
  /(?:so với|cùng kỳ|của|từ|kể từ|tính từ|kế hoạch|chương trình|đề án|chiến lược|nghị quyết|chỉ thị|quyết định|dự toán|thông báo|báo cáo|quy hoạch)(?:\s+\p{L}+){0,2}\s*$/iu
const aimed = /^(?:trong|vào|hết|cuối|hoàn thành|xong|đến|trước|chậm nhất)/iu
const citing =
  /\d\s*[-/]\s*\p{Lu}|nghị quyết|quyết định|kế hoạch|chỉ thị|đề án|thông báo|kết luận|chương trình|công văn/iu

/** Reads times of one plan; what was read once is not read again. */
export class TimeReader {
  private readonly labels = new Map<string, Edtf | null>()
  private readonly context: { readonly planYear?: number }

  /** @param planYear the plan's single year, for times without one; `null` where it has none */
  constructor(readonly planYear: Edtf | null) {
    this.context = planYear === null ? {} : { planYear: Number(planYear) }
  }

  /** The horizon of a heading, time line or head of a column: "Đến hết năm 2030", "2027". */
  label(text: string): Edtf | null {
    const known = this.labels.get(text)
    if (known !== undefined) return known
    const read = /\d|năm/u.test(text) ? readHorizon(text, { ...this.context, claimed: citedSpans(text) }) : null
    const horizon = read ?? bareYear.exec(text)?.[1] ?? null
    this.labels.set(text, horizon)
    return horizon
  }

  /**
   * The horizon that the running words of a target state: a deadline, or a period of doing ("trong năm 2027"). A start
   * ("Từ tháng …"), a vision, and a year that something is compared with are none.
   */
  statement(text: string): { horizon: Edtf; certainty: Certainty } | null {
    if (!/năm|tháng|quý|\d{1,2}\/\d/iu.test(text)) return null
    const { readings } = scanTime(text, { claimed: citedSpans(text) })
    for (const { meaning, span, written, certainty } of readings) {
      if (!aims(meaning, written, span.start === 0)) continue
      if (compared.test(text.slice(Math.max(0, span.start - 30), span.start))) continue
      const end = meaning.kind === 'loose' ? meaning.of : null
      const horizon = end === null ? readHorizon(written, this.context) : this.endOf(end)
      if (horizon === null || horizon.includes('X')) continue
      if (this.planYear === null || horizon.slice(0, 4) >= this.planYear) return { horizon, certainty }
    }
    return null
  }

  /** "cuối quý III": the unit by its last month, as {@link readHorizon} gives it. */
  private endOf(unit: CalendarUnit): Edtf | null {
    const year = unit.year ?? this.context.planYear ?? null
    const months = unit.grain === 'quarter' ? 3 : unit.grain === 'half' ? 6 : null
    if (months === null || unit.number === null) return unitToEdtf({ ...unit, year })
    return unitToEdtf({ grain: 'month', year, number: unit.number * months, day: null })
  }

  /** The schedule that a cell or line of time states. */
  schedule(text: string, claimed: readonly Span[] = []): ScheduleReading {
    const words = startsWithYear.test(text.trim()) ? `năm ${text.trim()}` : text
    return readSchedule(words, { ...this.context, claimed })
  }
}

/** Whether a time says by when something is to be reached. */
function aims(meaning: TimeMeaning, written: string, first: boolean): boolean {
  if (meaning.kind === 'deadline') return meaning.role === undefined
  if (meaning.kind !== 'period' || !('unit' in meaning.to) || meaning.asOf === true || meaning.grain === 'day')
    return meaning.kind === 'loose'
  return first || aimed.test(written)
}

/** Whether a text may cite a document; a text that may not is not scanned for citations. */
export function mayCite(text: string): boolean {
  return citing.test(text)
}

/** Stretches that belong to citations: their dates and years are not the text's own. */
export function citedSpans(text: string): Span[] {
  return mayCite(text) ? scanCitations(text).readings.map((reading) => reading.span) : []
}
