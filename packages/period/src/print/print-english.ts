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
import { englishMonths, englishWeekdays } from './english-words.js'

/** Words of a meaning in English; those of dated periods, deadlines and cadences read back with `readEnglish`. */
export function printEnglish(meaning: TimeMeaning): string {
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
      return `after: ${meaning.after}`
    case 'loose':
      return meaning.of === null || meaning.part === null
        ? meaning.words
        : `around the ${meaning.part} of ${englishUnit(meaning.of)}`
    case 'duration':
      return `for ${length(meaning.length)}`
    case 'clock':
      return meaning.to === null ? clock(meaning.from) : `${clock(meaning.from)} to ${clock(meaning.to)}`
    case 'window':
      return `report window ${meaning.rule.from} to ${meaning.rule.to}`
    case 'pointer':
      return meaning.ditto ? 'as above' : `according to ${meaning.to}`
    case 'definition':
      return `${meaning.term} means day ${meaning.day < 0 ? 'last' : String(meaning.day)} of the month`
    case 'impossible':
      return `impossible date (${meaning.code})`
    case 'joined':
      return meaning.items.map(printEnglish).join(meaning.by === 'or' ? ' or ' : '; ')
  }
}

function condition(text: string, after: string | undefined): string {
  return after === undefined ? text : `${text} (after: ${after})`
}

/** A unit in English: `Q2 2026`, `first half of 2026`, `week 27 of 2026`, `5 June 2026`. */
export function englishUnit(unit: CalendarUnit): string {
  const { grain, number, year, day } = unit
  switch (grain) {
    case 'year':
      return year === null ? shifted(unit.shift ?? 0) : String(year)
    case 'half':
      return `${number === 1 ? 'first' : 'second'} half of ${year === null ? 'the year' : String(year)}`
    case 'quarter':
      return `Q${String(number)}${spaced(year)}`
    case 'month':
      return `${number === null ? 'a month not filled in,' : englishMonths[number - 1]!}${spaced(year)}`
    case 'week':
      return `week ${String(number)} of ${String(year)}`
    case 'day': {
      const name = number === null ? 'a month not filled in' : englishMonths[number - 1]!
      const behind = unit.shift === undefined ? spaced(year) : ` ${shifted(unit.shift)}`
      return `${day === null ? 'a day not filled in,' : String(day)} ${name}${behind}`
    }
  }
}

function shifted(shift: number): string {
  return shift === 0 ? 'this year' : shift > 0 ? 'next year' : 'last year'
}

function spaced(year: number | null): string {
  return year === null ? '' : ` ${String(year)}`
}

function period(meaning: Period): string {
  const unit = unitOfPeriod(meaning)
  if (unit !== null) return meaning.asOf === true ? `as of ${englishUnit(unit)}` : englishUnit(unit)
  const { from, to } = meaning
  if ('within' in from && 'within' in to)
    return `${meaning.grain === 'term' ? 'term' : 'school year'} ${englishUnit(from.within)}-${englishUnit(to.within)}`
  return 'open' in to ? `from ${edge(from)} on` : `from ${edge(from)} to ${edge(to)}`
}

function edge(of: Edge): string {
  if ('unit' in of) return englishUnit(of.unit)
  if ('within' in of) return englishUnit(of.within)
  return 'documentDate' in of ? 'the day of the document' : 'an open end'
}

function deadline(meaning: Deadline): string {
  const unit = englishUnit(meaning.stated)
  const time = meaning.at === undefined ? '' : `${clock(meaning.at)} on `
  if (meaning.role !== undefined && meaning.role !== 'horizon') return `${meaning.role} to ${unit}`
  if (meaning.loose === true) return `by about the end of ${unit}`
  if (meaning.bound === 'before') return `before ${time}${unit}`
  return meaning.explicitEnd ? `by the very end of ${time}${unit}` : `by ${time}${unit}`
}

function clock({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function length(step: Step, working = false): string {
  const units: readonly (readonly [number | undefined, string])[] = [
    [step.years, 'year'],
    [step.months, 'month'],
    [step.weeks, 'week'],
    [step.days, working ? 'working day' : 'day'],
    [step.hours, 'hour'],
    [step.minutes, 'minute'],
  ]
  return units
    .flatMap(([count, name]) => (count === undefined ? [] : [`${String(count)} ${name}${count === 1 ? '' : 's'}`]))
    .join(' ')
}

function every(step: Step): string {
  if (step.months === 3) return 'every quarter'
  return `every ${length(step).replace(/^1 /u, '')}`
}

function cadence(meaning: Cadence): string {
  if (meaning.mode === 'continuous') return 'continuously'
  if (meaning.mode === 'as-needed') return meaning.onRequest === true ? 'on request' : 'as needed'
  const { every: step, due, times } = meaning
  const head = step === null ? 'periodically' : every(step)
  if (times !== undefined)
    return `${times.least ? 'at least ' : ''}${times.count === 1 ? 'once' : `${String(times.count)} times`} ${head}`
  return due === undefined ? head : `${head}, ${dueWords(due)}`
}

function dueWords(due: DueRule): string {
  const at = due.at === undefined ? '' : ` at ${clock(due.at)}`
  const months =
    due.months === undefined || due.months.length === 0
      ? ''
      : ` of ${due.months.map((month) => englishMonths[month - 1]!).join(', ')}`
  return `${due.bound} ${place(due)}${months}${at}`
}

function place(due: DueRule): string {
  if (due.workingDay !== undefined) return `the ${due.workingDay} working day`
  if (due.weekdays !== undefined)
    return due.weekdays
      .map(
        ({ weekday, nth }) =>
          `${nth === undefined ? '' : nth < 0 ? 'last ' : `${String(nth)}. `}${englishWeekdays[weekday - 1]!}`,
      )
      .join(' and ')
  if (due.ofReportPeriod === true) return `day ${(due.days ?? []).join(' and ')} of the last month of the report period`
  return due.days === undefined ? 'any day' : due.days[0] === -1 ? 'the last day' : `day ${due.days.join(' and ')}`
}

function offset({ by, side, anchor, days }: Offset): string {
  const of = anchor ?? 'the event'
  if (by === null) return `after ${of}`
  if (by.days === 0) return `right after ${of}`
  return `${side === 'within' ? 'within ' : ''}${length(by, days === 'working')} ${side === 'before' ? 'before' : 'after'} ${of}`
}
