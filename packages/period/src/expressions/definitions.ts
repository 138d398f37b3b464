import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { hasClass, reading } from './unit-items.js'

/**
 * What the law says parts of a month and year are (Civil Code 2015, article 146): "Giữa tháng là ngày thứ mười lăm của
 * tháng", "Đầu năm là ngày đầu tiên của tháng một". And those parts without a month or year: "cuối tháng", "đầu quý".
 */
export const definitionRows: readonly Row[] = [
  {
    id: 'definition/day',
    slots: 'p:dau|giua|cuoi thang|nam|quy la ngay? d:nthday|dayonly cua thang|nam|u-month',
    make: (match) => definition(match),
  },
  {
    id: 'definition/end',
    slots: 'p:dau|giua|cuoi thang|nam|quy la ngay e:dautien|cuoi cua thang|nam|quy|u-month',
    make: (match) => definition(match),
  },
  {
    id: 'definition/loose',
    slots: 'p:loose la ngay e:dautien|cuoi cua thang|nam|quy|u-month',
    make: (match) => definition(match),
  },
  {
    id: 'definition/loose-day',
    slots: 'p:loose la ngay? d:nthday|dayonly cua thang|nam|u-month',
    make: (match) => definition(match),
  },
  { id: 'loose/week-of-month', slots: 'tuan p:dau|cuoi cua? thang|quy', make: (match) => part(match) },
  { id: 'loose/part-without-unit', slots: 'p:dau|giua|cuoi u:thang|quy|tuan', make: (match) => part(match) },
]

function definition(match: Match): Made {
  const at = match.items.findIndex((item) => hasClass(item, 'la'))
  const term = match.text.slice(match.items[0]!.start, match.items[at - 1]!.end).toLowerCase()
  const value = match.slot('d')?.value
  const day = typeof value === 'number' ? value : ((value as { day?: number } | undefined)?.day ?? null)
  return reading({ kind: 'definition', term, day: day ?? (hasClass(match.slot('e'), 'dautien') ? 1 : -1) })
}

function part(match: Match): Made | null {
  if (
    hasClass(match.before, 'thang', 'ngay', 'tuan', 'quy', 'weekday', 'ngaylv', 'count') ||
    hasClass(match.after, 'la')
  )
    return null
  const words = match.text.slice(match.items[0]!.start, match.items[match.items.length - 1]!.end)
  const head = match.slot('p')!
  return reading({
    kind: 'loose',
    part: hasClass(head, 'dau') ? 'start' : hasClass(head, 'giua') ? 'middle' : 'end',
    of: null,
    words,
  })
}
