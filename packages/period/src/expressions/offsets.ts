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
    slots: 'h:atleast|truoc|chamnhat n:count truoc? x:...',
    make: (match) => beforeAnchor(match),
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

function beforeAnchor(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  const said = match.items.some((item) => hasClass(item, 'truoc'))
  if (count === null || !said || !/^(?:khi|ngày|thời điểm|hội nghị|kỳ họp|cuộc họp)/iu.test(match.written('x')))
    return null
  return reading(offsetOf(match.written('x'), count.step, 'before', count.working))
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
  if (count === null || (hasClass(match.items[0], 'trong') && count.noun !== 'nam')) return null
  if (hasClass(match.after, 'dau', 'cuoi')) return null
  return reading({ kind: 'duration', length: count.step, gaps: ['anchor'] })
}
