import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { Offset } from '../meaning/time-meaning.js'
import { countOf, hasClass, reading } from './unit-items.js'

/**
 * Distances and conditions: "trong vòng 30 ngày kể từ ngày ban hành", "chậm nhất sau 03 ngày làm việc", "sau 12 tháng
 * nghiệm thu", "ngay sau khi …", "sau khi …", "khi có …", "trong thời hạn 05 năm".
 *
 * Not: "sau đây", "khi chậm trễ", "sau năm 2030".
 */
export const offsetRows: readonly Row[] = [
  {
    id: 'offset/within-anchor',
    slots: 'h:chamnhat|trongvong|thoihan|trong la|sau|trong? n:count tu|sau|saukhi|ngaysaukhi|tinhden x:...',
    make: (match) => offset(match, 'within'),
  },
  {
    id: 'offset/within',
    slots: 'h:chamnhat|trongvong la|sau|trong? n:count',
    make: (match) => offset(match, 'within'),
  },
  { id: 'offset/after-anchor', slots: 'sau n:count tu|saukhi x:...', make: (match) => offset(match, 'after') },
  { id: 'offset/after-event', slots: 'sau n:count x:eventnoun', make: (match) => offset(match, 'after') },
  {
    id: 'offset/after',
    slots: 'sau n:count',
    make: (match) => (hasClass(match.after, '/', 'lan') ? null : offset(match, 'after')),
  },
  {
    id: 'offset/before-anchor',
    slots: 'atleast|chamnhat|truoc? n:count truockhi|sovoi x:...',
    make: (match) => offset(match, 'before'),
  },
  {
    id: 'offset/before-day',
    slots: 'atleast|chamnhat? n:count truoc ngay x:...',
    make: (match) => offset(match, 'before'),
  },
  { id: 'offset/counted-from', slots: 'n:count ketu x:...', make: (match) => offset(match, 'within') },
  { id: 'offset/before', slots: 'truoc n:count', make: (match) => before(match) },
  { id: 'offset/within-short', slots: 'trong n:count', make: (match) => withinShort(match) },
  {
    id: 'offset/from-day',
    slots: 'tu x:eventday',
    make: (match) => reading(offsetOf(match.written('x'), { days: 0 }, 'after')),
  },
  {
    id: 'offset/at-once',
    slots: 'ngaysaukhi x:...',
    make: (match) => reading(offsetOf(match.written('x'), { days: 0 }, 'after')),
  },
  { id: 'offset/after-noun', slots: 'sau eventnoun ...', make: (match) => afterNoun(match) },
  { id: 'offset/after-noun-alone', slots: 'sau eventnoun', make: (match) => afterNoun(match) },
  { id: 'event/after', slots: 'saukhi x:...', make: (match) => reading({ kind: 'event', after: match.written('x') }) },
  { id: 'event/when', slots: 'khico x:...', make: (match) => when(match) },
  { id: 'duration/term', slots: 'thoihan|trong n:count', make: (match) => duration(match) },
]

function offsetOf(anchor: string | null, by: Offset['by'], side: Offset['side'], working = false): Offset {
  return {
    kind: 'offset',
    anchor: anchor === '' ? null : anchor,
    by,
    side,
    days: working ? 'working' : 'calendar',
    gaps: anchor === null || anchor === '' ? ['anchor'] : [],
  }
}

function offset(match: Match, side: Offset['side']): Made | null {
  const count = countOf(match.slot('n'))
  if (count === null) return null
  return reading(offsetOf(match.written('x'), count.step, side, count.working))
}

/** "trước 15 ngày": so long before what the sentence speaks of. */
function before(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  const days = count?.noun === 'ngay' || count?.noun === 'tuan' || count?.noun === 'thang'
  return days && !hasClass(match.after, 'dau', 'cuoi', 'n2') ? offset(match, 'before') : null
}

/** "trong 24 giờ", "trong 10 ngày"; longer stretches are durations. */
function withinShort(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  const short = count?.noun === 'ngay' || count?.noun === 'gio' || count?.noun === 'phut'
  return short && !hasClass(match.after, 'dau', 'cuoi', 'n2', 'digits') ? offset(match, 'within') : null
}

function afterNoun(match: Match): Made {
  const anchor = match.text.slice(match.items[1]!.start, match.items[match.items.length - 1]!.end)
  return reading(offsetOf(anchor, null, 'after'))
}

function when(match: Match): Made {
  const head = match.text.slice(match.items[0]!.start, match.items[match.items.length - 1]!.end)
  return reading({ kind: 'event', after: head.replace(/^khi\s+/iu, '') })
}

function duration(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  if (count === null || (hasClass(match.items[0], 'trong') && count.noun !== 'nam' && count.noun !== 'thang'))
    return null
  if (hasClass(match.after, 'dau', 'cuoi')) return null
  return reading({ kind: 'duration', length: count.step, gaps: ['anchor'] })
}
