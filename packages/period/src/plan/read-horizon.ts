import type { Edtf, Span } from '@commune-plan/model'
import { addDays, partsOfDay } from '../calendar.js'
import { unitToEdtf } from '../forms/edtf.js'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { Deadline, Period, TimeMeaning } from '../meaning/time-meaning.js'
import { unitOfPeriod } from '../meaning/unit-of-period.js'
import { resolveTime } from '../resolve/resolve-time.js'
import { scanTime } from '../scan-time.js'

/** What a caller knows of a heading, an item or a title. */
export interface HorizonContext {
  /** Stretches that are citations: their years are not the text's own. */
  readonly claimed?: readonly Span[]
  /** Fills a missing year ("hết quý III"). */
  readonly planYear?: number
  /** `deadline`: only words that bound ("đến hết năm 2030", "trong quý II"), for running text where a year may belong to
   * a noun; `any` (the default): also a bare year or stage, for headings. */
  readonly need?: 'any' | 'deadline'
}

/**
 * By the end of which period something is to be reached: "Đến hết năm 2025" gives `2025`, "Giai đoạn 2026 - 2030" gives
 * `2030`, "trước ngày 30/6/2026" gives `2026-06-29`, "Quý II/2026" gives `2026-06`.
 *
 * @param text a heading, a time line, an annex title, or the words of an item
 * @returns EDTF of the period or day; `null` where no end is said ("Từ tháng 01/2026" is a start). A vision ("tầm nhìn
 *   2045") never is the horizon beside another one.
 */
export function readHorizon(text: string, context: HorizonContext = {}): Edtf | null {
  const meanings = meaningsOf(text, context)
  const deadlines = meanings.filter((meaning) => meaning.kind === 'deadline')
  const horizon =
    deadlines.find((meaning) => meaning.role === undefined) ?? (meanings.some(isPeriod) ? undefined : deadlines[0])
  if (horizon !== undefined) return deadlineEnd(horizon, context)
  const periods = meanings.filter(isPeriod).filter((period) => 'unit' in period.to)
  if (context.need === 'deadline') return null
  const single = periods.filter((period) => unitOfPeriod(period) !== null)
  const chosen = single.at(-1) ?? periods.at(-1)
  return chosen === undefined ? null : periodEnd(chosen, context)
}

/**
 * The period that a title gives the plan itself: `2026`, `2026/2030`. Years in quotation marks and in citations belong to
 * other documents.
 *
 * @param title the title's words, without "Kế hoạch"
 * @returns EDTF, the year where it is a part of one; `null` where the title gives none, or only a horizon
 */
export function readPlanPeriod(title: string, context: HorizonContext = {}): Edtf | null {
  const quoted = quotedSpans(title)
  const claimed = [...(context.claimed ?? []), ...quoted]
  const periods = meaningsOf(title, { ...context, claimed })
    .filter(isPeriod)
    .filter((period) => !('open' in period.to))
  const years = periods.filter(
    (period) => period.grain === 'year' && 'unit' in period.to && period.to.unit.year !== null,
  )
  const stages = periods.filter((period) => period.grain === 'years')
  const chosen = years.at(-1) ?? stages.at(-1)
  if (chosen === undefined || !('unit' in chosen.from) || !('unit' in chosen.to)) return yearOfPart(periods)
  const [from, to] = [unitToEdtf(chosen.from.unit), unitToEdtf(chosen.to.unit)]
  return from === to ? from : `${from!}/${to!}`
}

/** A plan for a month, quarter or half is one of that year: "6 tháng cuối năm 2026". */
function yearOfPart(periods: readonly Period[]): Edtf | null {
  const part = periods.filter(({ grain }) => grain === 'half' || grain === 'quarter' || grain === 'month').at(-1)
  const year = part !== undefined && 'unit' in part.to ? part.to.unit.year : null
  return year === null ? null : String(year)
}

function isPeriod(meaning: TimeMeaning): meaning is Period {
  return meaning.kind === 'period' && meaning.gaps.every((gap) => gap === 'year')
}

function meaningsOf(text: string, context: HorizonContext): TimeMeaning[] {
  const { readings } = scanTime(text, context.claimed === undefined ? {} : { claimed: context.claimed })
  return readings.flatMap(({ meaning }) => (meaning.kind === 'joined' ? meaning.items : [meaning]))
}

function quotedSpans(text: string): Span[] {
  return [...text.matchAll(/[“"«][^”"»]{0,600}[”"»]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function deadlineEnd(deadline: Deadline, context: HorizonContext): Edtf | null {
  if (deadline.bound === 'before') {
    const { due } = resolveTime(deadline, context.planYear === undefined ? {} : { planYear: context.planYear })
    return due === null ? null : wholePeriod(due, deadline.stated)
  }
  return unitEnd(deadline.stated, context)
}

/** "trước năm 2030" ends with 2029, "trước tháng 7/2026" with June. */
function wholePeriod(due: string, stated: CalendarUnit): Edtf {
  const parts = partsOfDay(due)!
  if (stated.grain === 'year') return due.slice(0, 4)
  if (stated.grain === 'day') return due
  return partsOfDay(addDays(due, 1))!.day === 1 ? due.slice(0, 7) : `${String(parts.year)}-${due.slice(5)}`
}

function periodEnd(period: Period, context: HorizonContext): Edtf | null {
  return 'unit' in period.to ? unitEnd(period.to.unit, context) : null
}

/** The unit itself where EDTF has a plain form for it; a quarter or half by its last month, a week by its last day. */
function unitEnd(unit: CalendarUnit, context: HorizonContext): Edtf | null {
  const year = unit.year ?? (context.planYear === undefined ? null : context.planYear + (unit.shift ?? 0))
  if (year === null) return null
  const full = { ...unit, year }
  if (unit.grain === 'quarter' || unit.grain === 'half') {
    const month = (unit.number ?? 1) * (unit.grain === 'quarter' ? 3 : 6)
    return unitToEdtf({ grain: 'month', year, number: month, day: null })
  }
  if (unit.grain === 'week')
    return resolveTime({ kind: 'period', from: { unit: full }, to: { unit: full }, grain: 'week', gaps: [] }).end
  if (unit.blanks?.includes('month') === true) return unitToEdtf({ grain: 'year', year, number: null, day: null })
  return unit.day === null && unit.grain === 'day'
    ? unitToEdtf({ grain: 'month', year, number: unit.number, day: null })
    : unitToEdtf(full)
}
