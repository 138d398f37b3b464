import { readCadences, scanTime, type Deadline, type TimeMeaning } from '@commune-plan/period'
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
  const named = readCadences(text, { claimed }).map(({ cadence, due, span }): Placed => ({ cadence, due, ...span }))
  const cadences = [...named, ...halves.filter((half) => !named.some((own) => own.cadence === half.cadence))].sort(
    (one, other) => one.start - other.start,
  )
  if (cadences.every(({ due }) => due !== null)) return cadences
  const days = readings.flatMap(({ meaning, span }) => {
    const due = dayOf(meaning, text.slice(0, span.start))
    return due === null ? [] : [{ due, start: span.start, end: span.end }]
  })
  const taken = new Set<number>()
  return cadences.map(({ cadence, due, start, end }, at) => {
    if (due !== null) return { cadence, due }
    const before = days.findLastIndex((day) => day.end <= start && holdsFor.test(text.slice(day.end, start)))
    const next = cadences.find((other) => other.start >= end)?.start ?? text.length
    const behind = days.findIndex((day, index) => !taken.has(index) && day.start >= end && day.start < next)
    const own = before >= 0 ? before : behind >= 0 && !claims(text, days[behind]!.end, cadences[at + 1]) ? behind : -1
    if (own < 0) return { cadence, due }
    taken.add(own)
    return { cadence, due: days[own]!.due }
  })
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
