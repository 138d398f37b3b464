import { readCadences, scanTime, type Deadline, type TimeMeaning, type TimeReading } from '@commune-plan/period'
import { citedSpans } from '../reading/time.js'
import type { ReportingDuty } from '@commune-plan/model'

/** How often is reported, and until which day. */
export interface Cadenced {
  readonly cadence: ReportingDuty['cadence']
  readonly due: string | null
}

interface Placed extends Cadenced {
  readonly start: number
  readonly end: number
}

/** Between a day and the cadence behind it that it holds for: "trước ngày 05/6 (báo cáo 6 tháng)". */
const holdsFor = /^[\s(]*(?:(?:đối với|cho|là|áp dụng với)\s+)?(?:các\s+)?(?:báo cáo\s+)?$/iu

/** "báo cáo tháng", "báo cáo quý": not "báo cáo tháng 6". */
const plainReport =
  /báo cáo\s+(?:(?:định kỳ|kết quả|tiến độ|tình hình)\s+){0,2}(tháng|quý)(?=\s*[:,;.(]|\s+(?:trước|chậm|vào|và|về|gửi)|$)/giu

/**
 * The cadences that a stretch of text on reports names, each with its day: the one that is said to hold for it, else the
 * first between it and the next cadence.
 */
export function cadencesIn(text: string): readonly Cadenced[] {
  const claimed = citedSpans(text)
  const { readings } = scanTime(text, { claimed })
  const halves = readings.flatMap(({ meaning, span }): Placed[] =>
    reportsHalf(meaning, text.slice(0, span.start)) ? [{ cadence: 'half-yearly', due: null, ...span }] : [],
  )
  const plain = [...text.matchAll(plainReport)].map(({ 0: words, 1: of, index }): Placed => ({
    cadence: of?.toLowerCase() === 'quý' ? 'quarterly' : 'monthly',
    due: null,
    start: index,
    end: index + words.length,
  }))
  const named = readCadences(text, { claimed }).map(({ cadence, due, span }): Placed => ({ cadence, due, ...span }))
  const cadences = [
    ...named,
    ...[...halves, ...plain].filter((half) => !named.some((own) => own.cadence === half.cadence)),
  ].sort((one, other) => one.start - other.start)
  if (cadences.every(({ due }) => due !== null)) return cadences
  const days = daysIn(text, readings)
  const taken = new Set<number>()
  return cadences.map(({ cadence, due, start, end }, at) => {
    if (due !== null) return { cadence, due }
    const before = days.findLastIndex((day) => day.end <= start && holdsFor.test(text.slice(day.end, start)))
    const next = cadences.find((other) => other.start >= end)?.start ?? text.length
    const behind = days.findIndex((day, index) => !taken.has(index) && day.start >= end && day.start < next)
    const own = before >= 0 ? before : behind >= 0 && !claims(text, days[behind]!.end, cadences[at + 1]) ? behind : -1
    if (own >= 0) taken.add(own)
    const common = days.find((day) => day.monthly !== null && day.start >= end)
    return { cadence, due: dueOf(days[own] ?? common, cadence) }
  })
}

/** A last day with its month, or of each month or each last month of a period. */
interface Day {
  readonly due: string
  /** The day of a month that its cadence tells. */
  readonly monthly: { readonly day: string; readonly last: boolean } | null
  readonly start: number
  readonly end: number
}

const dayOnly =
  /(trước|chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|không muộn hơn)\s+ngày\s+(\d{1,2})(?![\d/])(?!\s+tháng\s+\d)(\s+(?:của\s+)?tháng cuối(?: cùng)?(?: của)? (?:quý|kỳ|mỗi quý))?/giu
const bareDate = /(?<=(?:^|[,;]|\s(?:và|ngày))\s*)(\d{1,2})\/(\d{1,2})(?![\d/])/giu

function daysIn(text: string, readings: readonly TimeReading[]): Day[] {
  const read = readings.flatMap(({ meaning, span: { start, end } }): Day[] => {
    const due = dayOf(meaning, text.slice(0, start))
    return due === null ? [] : [{ due, monthly: null, start, end }]
  })
  const only = [...text.matchAll(dayOnly)].map((match): Day => {
    const [words, bound = '', written = '', last] = match
    const day = written.padStart(2, '0')
    const due = `${boundOf(bound)} ---${day}`
    return { due, monthly: { day, last: last !== undefined }, start: match.index, end: match.index + words.length }
  })
  const bare = [...text.matchAll(bareDate)].map((match): Day => {
    const [words, day = '', month = ''] = match
    const due = `${boundOf(text.slice(0, match.index))} --${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return { due, monthly: null, start: match.index, end: match.index + words.length }
  })
  const free = (day: Day): boolean =>
    readings.every(
      ({ meaning, span }) =>
        day.end <= span.start || day.start >= span.end || (meaning.kind === 'cadence' && meaning.every === null),
    )
  return [...read, ...only.filter(free), ...bare.filter(free)].sort((one, other) => one.start - other.start)
}

function boundOf(words: string): Deadline['bound'] {
  return /trước/iu.test(words) ? 'before' : 'by'
}

const lastMonths: Partial<Record<Cadenced['cadence'], readonly string[]>> = {
  quarterly: ['03', '06', '09', '12'],
  'half-yearly': ['06', '12'],
  yearly: ['12'],
}

function dueOf(day: Day | undefined, cadence: Cadenced['cadence']): string | null {
  if (day === undefined) return null
  const months = day.monthly?.last === true ? lastMonths[cadence] : undefined
  if (months === undefined) return day.due
  return `${day.due.split(' ')[0]!} ${months.map((month) => `--${month}-${day.monthly!.day}`).join(', ')}`
}

/** Whether a day is said to hold for the cadence behind it. */
function claims(text: string, end: number, next: Placed | undefined): boolean {
  return next?.due === null && next.start >= end && holdsFor.test(text.slice(end, next.start))
}

/** "báo cáo 6 tháng đầu năm" is the report of the half year. */
function reportsHalf(meaning: TimeMeaning, before: string): boolean {
  return meaning.kind === 'period' && meaning.grain === 'half' && /báo cáo(?:\s+\S+){0,4}\s*$/iu.test(before)
}

function dayOf(meaning: TimeMeaning, before: string): string | null {
  if (meaning.kind === 'deadline') return meaning.stated.grain === 'day' ? dayText(meaning) : null
  if (meaning.kind !== 'period' || meaning.grain !== 'day' || !('unit' in meaning.to)) return null
  // "trước ngày 15/6 và 15/12"
  return /(?:trước|và|,)\s*(?:ngày\s*)?$/iu.test(before) ? dayText({ bound: 'before', stated: meaning.to.unit }) : null
}

function dayText({ bound, stated }: Pick<Deadline, 'bound' | 'stated'>): string | null {
  if (stated.day === null) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${bound} ${stated.number === null ? `---${two(stated.day)}` : `--${two(stated.number)}-${two(stated.day)}`}`
}
