import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { dayUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import { hasClass, reading } from './unit-items.js'

/**
 * The days a report covers, as article 12 of Decree 09/2019/NĐ-CP words them: "từ ngày 15 tháng trước đến ngày 14 của
 * tháng thuộc kỳ báo cáo", "từ ngày 15/12 năm trước kỳ báo cáo đến ngày 14/6 của kỳ báo cáo".
 */
export const windowRows: readonly Row[] = [
  {
    id: 'window/month',
    slots: 'tu? a:dayonly thang truoc|tieptheo kybaocao? den|-|hethan b:dayonly cua? thang thuoc? kybaocao?',
    make: (match) => window(match, 'month'),
  },
  {
    id: 'window/quarter',
    slots: 'tu? a:dayonly cua? thang cuoi? quy? truoc den|hethan b:dayonly cua? thang cuoi quy? kybaocao?',
    make: (match) => window(match, 'quarter'),
  },
  {
    id: 'window/quarter-of-report',
    slots: 'tu? a:dayonly cua? thang truoc? w:... ',
    make: (match) => reportQuarter(match),
  },
  {
    id: 'window/year',
    slots: 'tu? a:u-day nam? truoc kybaocao? den|hethan b:u-day|maybeday cua? nam? thuoc? kybaocao',
    make: (match) => yearWindow(match),
  },
  {
    id: 'window/same-year',
    slots: 'tu? a:u-day|maybeday den|hethan b:u-day|maybeday cua? nam? thuoc? kybaocao',
    make: (match) => yearWindow(match),
  },
  { id: 'window/range', slots: 'r:range cua? nam? thuoc? kybaocao', make: (match) => rangeWindow(match) },
]

function written(match: Match, slot: string): string {
  const unit = match.slot(slot)!.value as CalendarUnit
  return [unit.number, unit.day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function window(match: Match, grain: 'month' | 'quarter'): Made {
  return reading({ kind: 'window', rule: { from: `-1:${written(match, 'a')}`, to: `0:${written(match, 'b')}`, grain } })
}

function reportQuarter(match: Match): Made | null {
  const text = match.written('w')
  const end = /ngày\s+(\d{1,2})\s+(?:của\s+)?tháng\s+cuối/iu.exec(text)
  if (end === null || !/kỳ báo cáo|quý/iu.test(text)) return null
  return reading({
    kind: 'window',
    rule: { from: `-1:${written(match, 'a')}`, to: `0:${end[1]!.padStart(2, '0')}`, grain: 'quarter' },
  })
}

function yearWindow(match: Match): Made | null {
  const [from, to] = [match.slot('a')!.value as CalendarUnit, match.slot('b')!.value as CalendarUnit]
  if (from.year !== null || to.year !== null || from.number === null || to.number === null) return null
  const before = match.items.some((item) => hasClass(item, 'truoc'))
  const months = to.number - from.number + (before ? 12 : 0)
  return reading({
    kind: 'window',
    rule: {
      from: `${before ? '-1' : '0'}:${written(match, 'a')}`,
      to: `0:${written(match, 'b')}`,
      grain: months <= 7 ? 'half' : 'year',
    },
  })
}

function rangeWindow(match: Match): Made | null {
  const value = match.slot('r')!.value as { from: { unit?: CalendarUnit }; to: { unit?: CalendarUnit } }
  const [from, to] = [value.from.unit, value.to.unit]
  if (from?.grain !== 'day' || to?.grain !== 'day' || from.year !== null) return null
  const key = (unit: CalendarUnit): string => dayKey(dayUnit(null, unit.number, unit.day))
  return reading({ kind: 'window', rule: { from: `0:${key(from)}`, to: `0:${key(to)}`, grain: 'half' } })
}

function dayKey(unit: CalendarUnit): string {
  return `${String(unit.number).padStart(2, '0')}-${String(unit.day).padStart(2, '0')}`
}
