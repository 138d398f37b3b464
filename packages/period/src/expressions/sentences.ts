import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { Cadence, Deadline, Event, Period, TimeMeaning } from '../meaning/time-meaning.js'
import { partUnit, yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import { hasClass, periodOf, reading } from './unit-items.js'

/** Readings joined to one: a condition in brackets, "định kỳ" before a cadence, definitions, times that stand elsewhere. */
export const sentenceRows: readonly Row[] = [
  { id: 'cadence/periodic', slots: 'd:cadence ,? vao? c:periodic', make: (match) => periodically(match) },
  { id: 'sentence/condition', slots: 'm:reading ,|(? e:event )?', make: (match) => conditional(match) },
  { id: 'sentence/onwards', slots: 'm:reading|u-year|u-month|years va onwards', make: (match) => onwards(match) },
  { id: 'sentence/vague', slots: 'trong? v:vague', make: (match) => vague(match) },
  { id: 'sentence/pointer', slots: 'theo p:pointed', make: (match) => pointer(match) },
  { id: 'sentence/pointer-of', slots: 'theo p:pointed ...', make: (match) => pointer(match) },
]

function periodically(match: Match): Made | null {
  const first = match.slot('d')!.value as Cadence
  const unspecified = first.mode === 'periodic' && first.every === null && first.due === undefined
  const separated = match.items.length > 2 && hasClass(match.items[1], ',')
  return unspecified && !separated ? { is: 'reading cadence periodic', value: match.slot('c')!.value } : null
}

function conditional(match: Match): Made | null {
  const { items } = match
  const opened = items.some((item) => hasClass(item, '('))
  if (opened !== items.some((item) => hasClass(item, ')'))) return null
  if (!opened && items.some((item) => hasClass(item, ','))) return null
  const meaning = match.slot('m')!.value as TimeMeaning
  const { after } = match.slot('e')!.value as Event
  if (meaning.kind !== 'cadence' && meaning.kind !== 'period' && meaning.kind !== 'deadline') return null
  const value: Cadence | Period | Deadline = { ...meaning, condition: after }
  return reading(value)
}

function vague(match: Match): Made {
  const words = match.text.slice(match.items[0]!.start, match.items[match.items.length - 1]!.end)
  return reading({ kind: 'loose', part: null, of: null, words })
}

/** "Theo lộ trình" fills a cell; in running text such words point to no time. */
function pointer(match: Match): Made | null {
  const enclosed = match.before === undefined && match.after === undefined && match.items.length <= 10
  const alone = enclosed && match.text.length < 200
  const to = match.text.slice(match.slot('p')!.start, match.items[match.items.length - 1]!.end)
  return alone ? reading({ kind: 'pointer', to, ditto: false }) : null
}

/** "năm 2026 và những năm tiếp theo": what is said, and an open period from the next year. */
function onwards(match: Match): Made | null {
  const item = match.slot('m')!
  const first: TimeMeaning = hasClass(item, 'unit') ? periodOf(item.value as CalendarUnit) : (item.value as TimeMeaning)
  const unit = lastUnit(first)
  const next = unit === null ? null : following(unit, /tháng/iu.test(match.text.slice(match.items.at(-1)!.start)))
  if (next === null) return null
  const rest: Period = {
    kind: 'period',
    from: { unit: next },
    to: { open: true },
    grain: 'open',
    gaps: [],
  }
  return reading({ kind: 'joined', by: 'and', items: [first, rest] })
}

/** The unit behind a year, or behind a month where months go on. */
function following({ grain, year, number }: CalendarUnit, months: boolean): CalendarUnit | null {
  if (year === null) return null
  if (grain === 'year') return yearUnit(year + 1)
  if (grain !== 'month' || number === null || !months) return null
  return number === 12 ? partUnit('month', 1, year + 1) : partUnit('month', number + 1, year)
}

function lastUnit(meaning: TimeMeaning): CalendarUnit | null {
  if (meaning.kind === 'deadline') return meaning.stated
  if (meaning.kind !== 'period') return null
  return 'unit' in meaning.to ? meaning.to.unit : 'within' in meaning.to ? meaning.to.within : null
}
