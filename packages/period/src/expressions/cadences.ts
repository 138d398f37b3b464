import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { Cadence, DueRule, Step } from '../meaning/time-meaning.js'
import { countOf, hasClass, reading } from './unit-items.js'

const perNoun = 'ngay|tuan|thang|quy|nam'

const steps: Readonly<Record<string, Step>> = {
  ngay: { days: 1 },
  tuan: { weeks: 1 },
  thang: { months: 1 },
  quy: { months: 3 },
  nam: { years: 1 },
}

/**
 * How often: "hằng tháng", "định kỳ", "03 tháng/lần", "hai năm một lần", "ít nhất 01 lần/quý", "thường xuyên", "đột xuất".
 *
 * Not: "nhập dữ liệu một lần", "hàng hóa", "năng suất".
 */
export const cadenceRows: readonly Row[] = [
  { id: 'cadence/word', slots: 'dinhky? c:cad', make: (match) => word(match) },
  {
    id: 'cadence/split-word',
    slots: `hang|moi c:${perNoun}`,
    make: (match) => periodic(steps[match.slot('c')!.classes[0]!]!),
  },
  { id: 'cadence/unspecified', slots: 'dinhky', make: () => reading(cadence({ mode: 'periodic' })) },
  { id: 'cadence/periodic-count', slots: 'dinhky moi? n:count', make: (match) => every(match) },
  { id: 'cadence/periodic-report', slots: 'dinhky moi? t:n2|numword? r:kybaocao', make: (match) => reportEvery(match) },
  { id: 'cadence/every', slots: 'dinhky? moi? n:count / one:n2|numword? lan', make: (match) => every(match) },
  { id: 'cadence/every-once', slots: 'dinhky? moi? cu? n:count t:n2|numword lan', make: (match) => everyTimes(match) },
  { id: 'cadence/times-per', slots: `l:atleast? t:n2|numword lan / p:${perNoun}`, make: (match) => per(match) },
  { id: 'cadence/times-per-count', slots: 'l:atleast? t:n2|numword lan /|trong n:count', make: (match) => per(match) },
  { id: 'cadence/times-each', slots: `l:atleast? t:n2|numword lan ,? p:cad`, make: (match) => per(match) },
  { id: 'cadence/times-in', slots: `l:atleast? t:n2|numword lan trong p:${perNoun}`, make: (match) => per(match) },
  {
    id: 'cadence/times-in-year',
    slots: 'l:atleast? t:n2|numword lan u:u-year',
    make: (match) => timesInYear(match),
  },
  { id: 'cadence/each-times', slots: 'l:atleast? p:cad ,? l:atleast? t:n2|numword lan', make: (match) => per(match) },
  {
    id: 'cadence/one-each-times',
    slots: 'moi|hang p:thang|quy|nam|tuan|ngay l:atleast? t:n2|numword lan',
    make: (match) => per(match),
  },
  {
    id: 'cadence/continuous',
    slots: 'nhiemvu? continuous',
    make: () => reading(cadence({ mode: 'continuous' })),
  },
  {
    id: 'cadence/continuous-twice',
    slots: 'nhiemvu? continuous ,|va|/? continuous',
    make: () => reading(cadence({ mode: 'continuous' })),
  },
  { id: 'cadence/ad-hoc', slots: 'dotxuat', make: () => reading(cadence({ mode: 'as-needed' })) },
  { id: 'cadence/on-request', slots: 'r:onrequest', make: () => asked() },
  { id: 'cadence/as-asked', slots: 'r:asasked', make: (match) => (alone(match) ? asked() : null) },
  { id: 'cadence/ad-hoc-on-request', slots: 'dotxuat ,|va|hoac|/? r:onrequest|asasked', make: () => asked() },
  { id: 'cadence/ad-hoc-bracket', slots: 'dotxuat ( r:onrequest|asasked )', make: () => asked() },
]

/** A cadence with what is given; nothing else. */
export function cadence(given: Partial<Cadence> & Pick<Cadence, 'mode'>): Cadence {
  return { kind: 'cadence', every: null, gaps: [], ...given }
}

export function periodic(every: Step, due?: DueRule): Made {
  return reading(cadence({ mode: 'periodic', every, ...(due === undefined ? {} : { due }) }), 'periodic')
}

/** "định kỳ 6 tháng báo cáo Ban Thường vụ": the report is what is done, no word of the time. */
function reportEvery(match: Match): Made | null {
  const step = match.slot('r')!.value as Step | undefined
  const count = match.slot('t') === undefined ? 1 : match.number('t')
  if (step === undefined || !(count >= 1 && count <= 60)) return null
  return periodic(Object.fromEntries(Object.entries(step).map(([unit, each]) => [unit, each * count])))
}

/** "02 lần trong năm" */
function timesInYear(match: Match): Made | null {
  const { year, shift } = match.slot('u')!.value as CalendarUnit
  const count = match.number('t')
  if (year !== null || shift !== undefined || !(count >= 1 && count <= 366)) return null
  const times = { count, least: match.slot('l') !== undefined }
  return reading(cadence({ mode: 'periodic', every: { years: 1 }, times }), 'periodic')
}

function word(match: Match): Made {
  return periodic(match.slot('c')!.value as Step)
}

function every(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  if (count === null || count.working) return null
  const once = match.slot('one')
  if (once !== undefined && once.value !== 1) return null
  return match.items.some((item) => hasClass(item, 'lan'))
    ? reading(cadence({ mode: 'periodic', every: count.step, times: { count: 1, least: false } }), 'periodic')
    : periodic(count.step)
}

function everyTimes(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  const times = match.number('t')
  if (count === null || count.working || !(times >= 1 && times <= 366)) return null
  return times === 1
    ? periodic(count.step)
    : reading(cadence({ mode: 'periodic', every: count.step, times: { count: times, least: false } }), 'periodic')
}

function per(match: Match): Made | null {
  const noun = match.slot('p')
  const step =
    noun === undefined
      ? countOf(match.slot('n'))?.step
      : hasClass(noun, 'cad')
        ? (noun.value as Step)
        : steps[noun.classes[0]!]
  const count = match.number('t')
  if (step === undefined || !(count >= 1 && count <= 366)) return null
  const least = match.slot('l') !== undefined
  return reading(cadence({ mode: 'periodic', every: step, times: { count, least } }), 'periodic')
}

function asked(): Made {
  return reading(cadence({ mode: 'as-needed', onRequest: true }))
}

/** Whether marks or the ends of the text enclose the match: "theo yêu cầu" in running text is no time. */
function alone(match: Match): boolean {
  const mark = (item: Match['before']): boolean =>
    item === undefined || item.gap === 3 || /^[,;.:()/]$/u.test(item.classes[0]!)
  return mark(match.before) && mark(match.after)
}
