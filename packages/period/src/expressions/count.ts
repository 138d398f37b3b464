import type { Match, Row } from '@commune-plan/vietnamese'
import type { Clock, Step } from '../meaning/time-meaning.js'
import { hasClass, type Count } from './unit-items.js'

const units: Readonly<Record<Count['noun'], (count: number) => Step>> = {
  ngay: (days) => ({ days }),
  tuan: (weeks) => ({ weeks }),
  thang: (months) => ({ months }),
  quy: (count) => ({ months: 3 * count }),
  nam: (years) => ({ years }),
  gio: (hours) => ({ hours }),
  phut: (minutes) => ({ minutes }),
}

/**
 * Counts ("03 tháng", "05 ngày làm việc", "hai năm"), times of day ("17 giờ 00", "08h00’", "16h30", "07:36") and
 * weekdays ("thứ năm", "Chủ nhật"). None of them is a reading alone.
 *
 * Not: "Phiên họp thứ 6", "lần thứ hai".
 */
export const countRows: readonly Row[] = [
  {
    id: 'count/unit',
    slots: 'n:n2|numword|digits u:ngay|tuan|thang|quy|nam|gio|phut',
    make: (match) => count(match, match.slot('u')!.classes[0] as Count['noun'], false),
  },
  { id: 'count/working-days', slots: 'n:n2|numword|digits ngaylv', make: (match) => count(match, 'ngay', true) },
  { id: 'clock/words', slots: "h:n2 gio m:n2? phut|'?", rank: 1, make: (match) => clock(match) },
  { id: 'clock/colon', slots: 'h:n2 :~ m:n2~', make: (match) => clock(match) },
  {
    id: 'weekday/number',
    slots: 'thu w:n2|numword|four|nam',
    make: (match) => {
      const number = match.number('w')
      if (hasClass(match.before, 'ordhead', 'tuan')) return null
      if (hasClass(match.before, 'ngay') && number > 7) return { is: 'nthday', value: number }
      return number >= 2 && number <= 7 ? { is: 'weekday', value: number - 1 } : null
    },
  },
  { id: 'weekday/sunday', slots: 'chunhat', make: () => ({ is: 'weekday', value: 7 }) },
  {
    id: 'weekday/nth-week',
    slots: 'tuan thu? w:n2|numword|four|nam',
    make: (match) => {
      const number = match.number('w')
      return number >= 1 && number <= 5 ? { is: 'nthweek', value: number } : null
    },
  },
]

function count(match: Match, noun: Count['noun'], working: boolean): ReturnType<Row['make']> {
  const number = match.number('n')
  if (!(number >= 1 && number <= 9999) || hasClass(match.before, 'thang', 'fill')) return null
  const value: Count & Partial<Clock> = { count: number, noun, working, step: units[noun](number) }
  return { is: noun === 'gio' ? 'count hours' : 'count', value }
}

function clock(match: Match): ReturnType<Row['make']> {
  const hour = match.number('h')
  const minute = match.slot('m') === undefined ? 0 : match.number('m')
  if (hour > 24 || minute > 59) return null
  const step: Step = { hours: hour }
  const plain = match.slot('m') === undefined && match.items.length === 2
  return {
    is: plain ? 'clock count hours' : 'clock',
    value: { hour, minute, count: hour, noun: 'gio', working: false, step },
  }
}
