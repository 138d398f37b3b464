import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type {
  Cadence,
  Clock,
  Deadline,
  DueRule,
  Edge,
  Offset,
  Period,
  Step,
  TimeMeaning,
} from '../meaning/time-meaning.js'
import { unitOfPeriod } from '../meaning/unit-of-period.js'

const romans = ['I', 'II', 'III', 'IV']
const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** Words of a meaning in Vietnamese, in the form officials write and `scanTime` reads back. */
export function printVietnamese(meaning: TimeMeaning): string {
  switch (meaning.kind) {
    case 'period':
      return condition(period(meaning), meaning.condition)
    case 'deadline':
      return condition(deadline(meaning), meaning.condition)
    case 'cadence':
      return condition(cadence(meaning), meaning.condition)
    case 'offset':
      return offset(meaning)
    case 'event':
      return `sau khi ${meaning.after}`
    case 'loose':
      return meaning.of === null || meaning.part === null
        ? meaning.words
        : `${parts[meaning.part]} ${unitWords(meaning.of)}`
    case 'duration':
      return `trong thời hạn ${length(meaning.length)}`
    case 'clock':
      return meaning.to === null ? clock(meaning.from) : `từ ${clock(meaning.from)} đến ${clock(meaning.to)}`
    case 'window':
      return `từ ${meaning.rule.from} đến ${meaning.rule.to} của kỳ báo cáo`
    case 'pointer':
      return meaning.ditto ? 'như trên' : `theo ${meaning.to}`
    case 'definition':
      return `${meaning.term} là ngày ${meaning.day < 0 ? 'cuối cùng' : String(meaning.day)} của tháng`
    case 'impossible':
      return meaning.written === null ? '' : unitWords(meaning.written)
    case 'joined':
      return meaning.items.map(printVietnamese).join(meaning.by === 'or' ? ' hoặc ' : ', ')
  }
}

const parts = { start: 'đầu', middle: 'giữa', end: 'cuối' } as const

function condition(text: string, after: string | undefined): string {
  return after === undefined ? text : `${text} (sau khi ${after})`
}

/** A unit with the words that head it: "quý II/2026", "ngày 05/6/2026"; a blank is left as dots. */
export function unitWords(unit: CalendarUnit): string {
  const { grain, number, year } = unit
  switch (grain) {
    case 'year':
      return year === null ? shifted(unit.shift ?? 0) : `năm ${String(year)}`
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm${year === null ? '' : ` ${String(year)}`}`
    case 'quarter':
      return `quý ${romans[(number ?? 1) - 1] ?? String(number)}${slashed(year)}`
    case 'month':
      return number === null ? `tháng …${slashed(year)}` : `tháng ${String(number)}${slashed(year)}`
    case 'week':
      return `tuần ${String(number)} năm ${String(year)}`
    case 'day':
      return day(unit)
  }
}

function shifted(shift: number): string {
  return shift === 0 ? 'trong năm' : shift > 0 ? 'năm sau' : 'năm trước'
}

function slashed(year: number | null): string {
  return year === null ? '' : `/${String(year)}`
}

function day({ day: dayOfMonth, number, year, blanks, shift }: CalendarUnit): string {
  if (blanks !== undefined && blanks.length > 0) {
    const filled = (value: number | null): string => (value === null ? '…' : String(value))
    return `ngày ${filled(dayOfMonth)} tháng ${filled(number)} năm ${filled(year)}`
  }
  if (number === null) return `ngày ${two(dayOfMonth ?? 1)}`
  const behind = shift === undefined ? slashed(year) : ` ${shifted(shift)}`
  return `ngày ${two(dayOfMonth ?? 1)}/${two(number)}${behind}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function period(meaning: Period): string {
  const { from, to, grain } = meaning
  const unit = unitOfPeriod(meaning)
  if (unit !== null) return meaning.asOf === true ? `tính đến ${unitWords(unit)}` : unitWords(unit)
  if (grain === 'years' && 'unit' in from && 'unit' in to)
    return `giai đoạn ${String(from.unit.year)} - ${String(to.unit.year)}`
  if ('within' in from && 'within' in to)
    return `${grain === 'term' ? 'nhiệm kỳ' : 'năm học'} ${String(from.within.year)} - ${String(to.within.year)}`
  const start = edge(from)
  return 'open' in to ? `từ ${start}` : `từ ${start} đến ${edge(to)}`
}

function edge(of: Edge): string {
  if ('unit' in of) return unitWords(of.unit)
  if ('within' in of) return unitWords(of.within)
  return 'documentDate' in of ? 'nay' : '…'
}

function deadline(meaning: Deadline): string {
  const unit = unitWords(meaning.stated)
  if (meaning.role === 'vision') return `tầm nhìn đến ${unit}`
  if (meaning.role === 'orientation') return `định hướng đến ${unit}`
  if (meaning.loose === true) return `đến cuối ${unit}`
  const time = meaning.at === undefined ? '' : `${clock(meaning.at)} `
  if (meaning.bound === 'before') return `trước ${time}${unit}`
  return `${meaning.explicitEnd ? 'đến hết' : time === '' ? 'đến' : 'chậm nhất'} ${time}${unit}`
}

function clock({ hour, minute }: Clock): string {
  return `${two(hour)} giờ ${two(minute)}`
}

function every(step: Step): string {
  if (step.years === 1) return 'hằng năm'
  if (step.months === 1) return 'hằng tháng'
  if (step.months === 3) return 'hằng quý'
  if (step.weeks === 1) return 'hằng tuần'
  return step.days === 1 ? 'hằng ngày' : `${length(step)} một lần`
}

/** "03 tháng", "05 ngày làm việc" */
function length(step: Step, working = false): string {
  const units: readonly (readonly [number | undefined, string])[] = [
    [step.years, 'năm'],
    [step.months, 'tháng'],
    [step.weeks, 'tuần'],
    [step.days, working ? 'ngày làm việc' : 'ngày'],
    [step.hours, 'giờ'],
    [step.minutes, 'phút'],
  ]
  return units.flatMap(([count, name]) => (count === undefined ? [] : [`${two(count)} ${name}`])).join(' ')
}

function cadence(meaning: Cadence): string {
  if (meaning.mode === 'continuous') return 'thường xuyên'
  if (meaning.mode === 'as-needed') return meaning.onRequest === true ? 'khi có yêu cầu' : 'đột xuất'
  const { every: step, due, times } = meaning
  if (step === null) return due === undefined ? 'định kỳ' : `${bound(due)}ngày ${days(due)} của tháng cuối kỳ báo cáo`
  if (times !== undefined) return counted(step, times)
  return due === undefined ? every(step) : dueWords(step, due)
}

function counted(step: Step, times: NonNullable<Cadence['times']>): string {
  const count = `${times.least ? 'ít nhất ' : ''}${two(times.count)} lần`
  const per =
    step.years === 1
      ? 'năm'
      : step.months === 3
        ? 'quý'
        : step.months === 1
          ? 'tháng'
          : step.weeks === 1
            ? 'tuần'
            : step.days === 1
              ? 'ngày'
              : length(step)
  return `${count}/${per}`
}

function bound(due: DueRule): string {
  return { before: 'trước ', by: 'chậm nhất ', on: '' }[due.bound]
}

/** "05 và ngày 20", "10, ngày 20 và ngày 30" */
function days(due: DueRule): string {
  const named = (due.days ?? []).map(two)
  const last = named.pop() ?? ''
  return named.length === 0 ? last : `${named.join(', ngày ')} và ngày ${last}`
}

/** Whether at least three days follow one another, so that they are a span. */
function isSpan({ days: all, bound: of }: DueRule): boolean {
  return of === 'on' && all !== undefined && all.length > 2 && all.every((day, at) => day === all[0]! + at)
}

function dueWords(step: Step, due: DueRule): string {
  const head = bound(due) + (due.at === undefined ? '' : `${clock(due.at)} `)
  if (due.workingDay !== undefined)
    return `${head}ngày làm việc ${due.workingDay === 'last' ? 'cuối cùng' : 'đầu tiên'} của ${intervalNoun(step)}`
  if (due.weekdays !== undefined) return head + weekdayWords(step, due)
  if (due.days?.[0] === -1) return `${head}ngày cuối cùng của ${intervalNoun(step)}`
  if (step.months === 3 && sameMonths(due, [3, 6, 9, 12])) return `${head}ngày ${days(due)} của tháng cuối quý`
  if (step.months === 3 && sameMonths(due, [1, 4, 7, 10])) return `${head}ngày ${days(due)} của tháng đầu quý`
  if (due.months !== undefined && due.months.length > 0) {
    const named = due.months.map((month) =>
      due.days === undefined ? `tháng ${String(month)}` : `ngày ${two(due.days[0] ?? 1)}/${two(month)}`,
    )
    const last = named.pop()!
    return `${head}${named.length === 0 ? last : `${named.join(', ')} và ${last}`} hằng năm`
  }
  if (isSpan(due)) return `từ ngày ${two(due.days![0]!)} đến ngày ${two(due.days!.at(-1)!)} hằng tháng`
  return due.days === undefined ? head + every(step) : `${head}ngày ${days(due)} hằng tháng`
}

function weekdayWords(step: Step, due: DueRule): string {
  const words = due.weekdays!.map(({ weekday, nth }) => {
    const name = weekdays[weekday - 1]!
    return nth === undefined ? name : nth < 0 ? `${name} cuối cùng` : `${name} tuần thứ ${String(nth)}`
  })
  const nth = due.weekdays![0]?.nth
  return `${words.join(' và ')} ${nth !== undefined && nth < 0 ? 'của tháng' : every(step)}`
}

function intervalNoun(step: Step): string {
  return step.months === 1 ? 'tháng' : step.months === 3 ? 'quý' : 'năm'
}

function sameMonths(due: DueRule, months: readonly number[]): boolean {
  return due.months?.join() === months.join()
}

function offset({ by, side, anchor, days: counting }: Offset): string {
  const after = anchor === null ? '' : ` kể từ ${anchor}`
  if (by === null) return `sau ${anchor ?? ''}`
  if (by.days === 0) return `ngay sau khi ${anchor ?? ''}`
  const count = length(by, counting === 'working')
  if (side === 'before') return `trước ${count}${anchor === null ? '' : ` so với ${anchor}`}`
  return side === 'within' ? `trong vòng ${count}${after}` : `sau ${count}${after}`
}
