import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { yearUnit } from '../meaning/calendar-unit.js'
import { gluedAfter, gluedBefore, hasClass, madeYear, reading, spanOf, year, yearIn } from './unit-items.js'

/**
 * "năm 2026", "NĂM 2O26", "năm sau", "trong năm"; "2026-2030", "2026-30", "05 năm 2026-2030".
 *
 * Not: "5 năm" (a count), "các năm sau", "báo cáo năm trước ngày 10/11".
 */
export const yearRows: readonly Row[] = [
  {
    id: 'year/digits',
    slots: `nam ${year}`,
    make: (match) => {
      const value = yearIn(match)
      return value === undefined || gluedAfterNumber(match) ? null : madeYear(value)
    },
  },
  {
    id: 'year/counted-list',
    slots: 'n2|numword nam a:n4 ,|va b:n4 ,|va? c:n4?',
    make: (match) => countedYears(match),
  },
  {
    id: 'year/range',
    slots: 'n:n2|numword? nam? a:n4|digits-slip -|den nam? b:n4|digits-slip',
    make: (match) => {
      if (match.slot('n') !== undefined && !hasClass(match.items[1], 'nam')) return null
      return years(match, yearIn(match, 'a'), yearIn(match, 'b'))
    },
  },
  {
    id: 'year/range-short',
    slots: 'n:n2|numword? nam? a:n4 -~ b:n2~',
    make: (match) => {
      const from = yearIn(match, 'a')
      const to = typeof from === 'number' ? Math.floor(from / 100) * 100 + match.number('b') : undefined
      return match.written('b').length !== 2 || gluedAfter(match) ? null : years(match, from, to)
    },
  },
  {
    id: 'year/relative',
    slots: 'trong? nam r:nay|nay2|sau|den|truoc|ngoai|tieptheo',
    make: (match) => {
      const word = match.slot('r')!.classes[0]!
      const shift =
        word === 'sau' || word === 'den' || word === 'tieptheo' ? 1 : word === 'truoc' || word === 'ngoai' ? -1 : 0
      if (hasClass(match.before, 'digits', 'numword', 'cac', 'roman', 'baocao')) return null
      if (hasClass(match.after, 'digits', 'den', 'hethan', 'ngay', 'thang', 'quy', 'nam', 'fill', 'kybaocao'))
        return null
      // "năm tới" needs the word "tới" itself; "đến" only bounds what follows.
      return word === 'den' && !/tới/iu.test(match.written('r').normalize('NFC')) ? null : madeYear(null, shift)
    },
  },
  {
    id: 'year/whole',
    slots: 'trong nam',
    make: (match) => (hasClass(match.after, 'digits', 'namhoc') ? null : madeYear(null)),
  },
]

/** "03 năm 2026, 2027, 2028" */
function countedYears(match: Match): Made | null {
  const years = ['a', 'b', 'c'].filter((slot) => match.slot(slot) !== undefined).map((slot) => yearIn(match, slot))
  const rising = years.every((each, at) => typeof each === 'number' && (at === 0 || each > years[at - 1]!))
  const said = match.items[0]!.value === years.length
  return rising && said ? { is: 'units', value: years.map((each) => yearUnit(each!)) } : null
}

function gluedAfterNumber(match: Parameters<Row['make']>[0]): boolean {
  return match.after?.gap === 0 && hasClass(match.after, 'digits')
}

function years(
  match: Parameters<Row['make']>[0],
  from: number | null | undefined,
  to: number | null | undefined,
): ReturnType<Row['make']> {
  if (typeof from !== 'number' || typeof to !== 'number' || gluedBefore(match) || gluedAfterNumber(match)) return null
  if (from > to) return reading({ kind: 'impossible', code: 'range-reversed', written: yearUnit(from) })
  return { is: 'range years', value: spanOf(yearUnit(from), yearUnit(to), 'years') }
}
