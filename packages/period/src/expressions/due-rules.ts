import type { Item, Made, Match, Row } from '@commune-plan/vietnamese'
import type { Clock, DueRule, Period, Step } from '../meaning/time-meaning.js'
import { cadence, periodic } from './cadences.js'
import { pointOf } from './moments.js'
import { hasClass, reading, unitOf } from './unit-items.js'
import { early, late, ofReportYear, partOfYear } from './loose-due-days.js'
import { yearlyCadence } from './yearly-cadence.js'

const bound = 'b:truoc|chamnhat|den|hethan|vao?'
const yearly = 'u-day|maybeday'
const quarterEnds = [3, 6, 9, 12]

/**
 * On which day a cadence falls due: "trước ngày 28 hàng tháng", "ngày 15 của tháng cuối quý", "trước ngày 14/6 và ngày
 * 14/12 hàng năm", "thứ Sáu hằng tuần", "trước 16h30 thứ Năm hằng tuần", "ngày làm việc cuối cùng của tháng".
 */
export const dueRows: readonly Row[] = [
  { id: 'due/monthly-day', slots: `${bound} vao? d:dayonly cua? c:cad`, make: (match) => dayOfMonth(match) },
  { id: 'due/monthly-bare-day', slots: 'b:truoc|chamnhat d:n2 cua? c:cad', make: (match) => dayOfMonth(match) },
  { id: 'due/yearly-range', slots: 'range c:cad', make: (match) => yearlyRange(match) },
  { id: 'due/monthly-day-first', slots: `c:cad ,? ${bound} d:dayonly`, make: (match) => dayOfMonth(match) },
  { id: 'due/monthly-day-bracket', slots: `dinhky? c:cad ( ${bound} d:dayonly )`, make: (match) => dayOfMonth(match) },
  {
    id: 'due/monthly-days',
    slots: `${bound} d:dayonly ,|va e:dayonly|n2 cua? c:cad`,
    make: (match) => dayOfMonth(match),
  },
  {
    id: 'due/monthly-three-days',
    slots: `${bound} d:dayonly , e:dayonly|n2 ,|va f:dayonly|n2 cua? c:cad`,
    make: (match) => dayOfMonth(match),
  },
  {
    id: 'due/monthly-days-first',
    slots: `c:cad ,|(? ${bound} cac? d:dayonly ,|va e:dayonly|n2 )?`,
    make: (match) => dayOfMonth(match),
  },
  {
    id: 'due/next-month',
    slots: `${bound} d:dayonly cua? thang sau|tieptheo|ke sau|tieptheo?`,
    make: (match) => nextMonth(match),
  },
  { id: 'due/monthly-span', slots: 's:dayspan cua? c:cad', make: (match) => spanOfDays(match) },
  {
    id: 'due/last-month',
    slots: `${bound} d:dayonly cua? thang cuoi cua? e:quy|ky|kybaocao|cad|nam`,
    make: (match) => lastMonth(match),
  },
  {
    id: 'due/first-month',
    slots: `${bound} d:dayonly cua? thang dau cua? e:quy|cad sau|tieptheo?`,
    make: (match) => firstMonth(match),
  },
  { id: 'due/of-month', slots: `${bound} d:dayonly cua thang`, make: (match) => dayOfMonth(match) },
  { id: 'due/yearly', slots: `${bound} d:${yearly} cua? c:cad`, make: (match) => yearlyDays(match) },
  {
    id: 'due/yearly-two',
    slots: `${bound} d:${yearly} ,|va e:${yearly} cua? c:cad`,
    make: (match) => yearlyDays(match),
  },
  { id: 'due/yearly-first', slots: `c:cad ,|(? ${bound} d:${yearly} )?`, make: (match) => yearlyDays(match) },
  {
    id: 'due/yearly-four',
    slots: `${bound} d:${yearly} ,|va e:${yearly} ,|va f:${yearly} ,|va? g:${yearly}? cua? c:cad`,
    make: (match) => yearlyDays(match),
  },
  { id: 'due/of-report-year', slots: `${bound} d:${yearly} cua? r:kybaocao`, make: (match) => ofReportYear(match) },
  {
    id: 'due/part-of-year',
    slots: `b:truoc|chamnhat|den|hethan|vao|trong? u:u-quarter|u-half cua? c:cad`,
    make: (match) => partOfYear(match),
  },
  { id: 'due/early', slots: 'dau c:cad', make: (match) => early(match) },
  { id: 'due/late', slots: 'cuoi c:cad', make: (match) => late(match) },
  { id: 'due/months', slots: `${bound} m:u-month ,|va? n:u-month? c:cad`, make: (match) => months(match) },
  { id: 'due/weekly', slots: `${bound} ngay? w:weekday c:cad`, make: (match) => weekly(match) },
  { id: 'due/weekly-two', slots: `${bound} ngay? w:weekday ,|va v:weekday c:cad`, make: (match) => weekly(match) },
  { id: 'due/weekly-first', slots: `c:cad ,? ${bound} ngay? w:weekday`, make: (match) => weekly(match) },
  { id: 'due/weekly-bracket', slots: `dinhky? c:cad ( ${bound} ngay? w:weekday )`, make: (match) => weekly(match) },
  { id: 'due/weekly-clock', slots: `${bound} t:clock ,? ngay? w:weekday c:cad`, make: (match) => weekly(match) },
  { id: 'due/daily-clock', slots: `${bound} t:clock c:cad`, make: (match) => weekly(match) },
  { id: 'due/clock-day', slots: `${bound} t:clock d:dayonly c:cad`, make: (match) => dayOfMonth(match) },
  {
    id: 'due/nth-weekday',
    slots: `${bound} ngay? w:weekday o:nthweek cua? c:cad|thang`,
    make: (match) => nthWeekday(match),
  },
  {
    id: 'due/nth-weekday-two',
    slots: `${bound} ngay? w:weekday o:nthweek ,|va ngay? v:weekday p:nthweek cua? c:cad|thang`,
    make: (match) => nthWeekday(match),
  },
  {
    id: 'due/last-week',
    slots: `${bound} ngay? w:weekday cua? tuan l:cuoi|dau cua? c:cad|thang`,
    make: (match) => nthWeekday(match),
  },
  {
    id: 'due/last-weekday',
    slots: `${bound} ngay? w:weekday l:cuoi|dau cua? c:cad|thang`,
    make: (match) => nthWeekday(match),
  },
  {
    id: 'due/working-day',
    slots: `${bound} ngaylv l:cuoi|dau cua? c:thang|quy|nam|cad`,
    make: (match) => workingDay(match),
  },
  {
    id: 'due/last-day',
    slots: `${bound} ngay l:cuoi|dautien cua? c:thang|quy|nam|cad`,
    make: (match) => lastDay(match),
  },
]

function boundOf(match: Match): DueRule['bound'] {
  const item = match.slot('b')
  return hasClass(item, 'truoc') ? 'before' : hasClass(item, 'chamnhat', 'den', 'hethan') ? 'by' : 'on'
}

function stepOf(item: Item | undefined): Step | null {
  if (hasClass(item, 'cad')) return item!.value as Step
  return hasClass(item, 'thang')
    ? { months: 1 }
    : hasClass(item, 'quy')
      ? { months: 3 }
      : hasClass(item, 'nam')
        ? { years: 1 }
        : null
}

function isMonthly(step: Step | null): boolean {
  return step?.months === 1
}

function dayIn(match: Match, slot = 'd'): number {
  return pointOf(match.slot(slot))?.day ?? Number.NaN
}

function clockIn(match: Match): { at?: Clock } {
  const value = match.slot('t')?.value as Clock | undefined
  return value === undefined ? {} : { at: { hour: value.hour, minute: value.minute } }
}

function dayOfMonth(match: Match): Made | null {
  const step = match.slot('c') === undefined ? { months: 1 } : stepOf(match.slot('c'))
  if (step === null || step.weeks !== undefined || step.days !== undefined) return null
  const days = ['d', 'e', 'f'].filter((slot) => match.slot(slot) !== undefined).map((slot) => dayIn(match, slot))
  const rising = days.every((day, at) => day >= 1 && day <= 31 && (at === 0 || day > days[at - 1]!))
  const opened = match.items.some((item) => hasClass(item, '('))
  if (!rising || opened !== match.items.some((item) => hasClass(item, ')'))) return null
  const last = isMonthly(step) ? {} : { months: step.months === 3 ? quarterEnds : [12] }
  return periodic(step, { bound: boundOf(match), ...last, days, ...clockIn(match) })
}

/** "trước ngày 05 của tháng sau": monthly, on a day of the month that follows. */
function nextMonth(match: Match): Made {
  return periodic({ months: 1 }, { bound: boundOf(match), days: [dayIn(match)] })
}

function spanOfDays(match: Match): Made | null {
  const [from, to] = match.slot('s')!.value as readonly [number, number]
  const days = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return isMonthly(stepOf(match.slot('c'))) ? periodic({ months: 1 }, { bound: 'on', days }) : null
}

function lastMonth(match: Match): Made {
  const end = match.slot('e')
  const step = stepOf(end)
  const rule: DueRule = { bound: boundOf(match), days: [dayIn(match)] }
  if (step === null)
    return reading(cadence({ mode: 'periodic', due: { ...rule, ofReportPeriod: true }, gaps: ['report-period'] }))
  return periodic(step, { ...rule, months: step.months === 3 ? quarterEnds : step.years === 1 ? [12] : [] })
}

function firstMonth(match: Match): Made | null {
  const step = stepOf(match.slot('e'))
  return step?.months === 3
    ? periodic(step, { bound: boundOf(match), months: [1, 4, 7, 10], days: [dayIn(match)] })
    : null
}

/** Days of the year; two of the same day half a year apart make a half-yearly cadence, four a quarterly one. */
function yearlyDays(match: Match): Made | null {
  if (stepOf(match.slot('c'))?.years !== 1) return null
  const opened = match.items.some((item) => hasClass(item, '('))
  if (opened !== match.items.some((item) => hasClass(item, ')'))) return null
  const units = ['d', 'e', 'f', 'g'].flatMap((slot) => pointOf(match.slot(slot)) ?? [])
  if (units.some((unit) => unit.year !== null)) return null
  return yearlyCadence(units, boundOf(match))
}

function months(match: Match): Made | null {
  if (stepOf(match.slot('c'))?.years !== 1) return null
  const units = ['m', 'n'].flatMap((slot) => unitOf(match.slot(slot)) ?? [])
  return units.some((unit) => unit.year !== null || unit.number === null) ? null : yearlyCadence(units, boundOf(match))
}

function weekly(match: Match): Made | null {
  const step = stepOf(match.slot('c'))
  const days = ['w', 'v'].map((slot) => match.number(slot)).filter((day) => !Number.isNaN(day))
  if (days.length === 0) return step?.days === 1 ? periodic(step, { bound: boundOf(match), ...clockIn(match) }) : null
  if (step?.weeks !== 1) return null
  return periodic(step, { bound: boundOf(match), weekdays: days.map((weekday) => ({ weekday })), ...clockIn(match) })
}

function nthWeekday(match: Match): Made | null {
  if (!isMonthly(stepOf(match.slot('c')))) return null
  const last = match.slot('l')
  const nth = (slot: string): number => (last === undefined ? match.number(slot) : hasClass(last, 'dau') ? 1 : -1)
  const weekdays = [{ weekday: match.number('w'), nth: nth('o') }]
  if (match.slot('v') !== undefined) weekdays.push({ weekday: match.number('v'), nth: nth('p') })
  return periodic({ months: 1 }, { bound: boundOf(match), weekdays })
}

function workingDay(match: Match): Made | null {
  const step = stepOf(match.slot('c'))
  if (step === null) return null
  return periodic(step, {
    bound: boundOf(match),
    workingDay: hasClass(match.slot('l'), 'dau') ? 'first' : 'last',
    ...monthsOf(step, match),
  })
}

function lastDay(match: Match): Made | null {
  const step = stepOf(match.slot('c'))
  if (step === null || step.weeks !== undefined) return null
  const first = hasClass(match.slot('l'), 'dautien')
  return periodic(step, { bound: boundOf(match), days: [first ? 1 : -1], ...monthsOf(step, match) })
}

function monthsOf(step: Step, match: Match): { months?: readonly number[] } {
  const first = hasClass(match.slot('l'), 'dau')
  if (step.months === 3) return { months: first ? [1, 4, 7, 10] : quarterEnds }
  return step.years === 1 ? { months: [first ? 1 : 12] } : {}
}

/** "từ ngày 15/10 đến 15/11 hằng năm": yearly, done by the last day of the range. */
function yearlyRange(match: Match): Made | null {
  const value = match.items[0]!.value as Period
  const to = 'unit' in value.to ? value.to.unit : null
  if (stepOf(match.slot('c'))?.years !== 1 || to?.grain !== 'day' || to.year !== null) return null
  return periodic({ years: 1 }, { bound: 'on', months: [to.number!], days: [to.day!] })
}
