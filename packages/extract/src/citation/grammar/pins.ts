import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { Pin } from '../citation.js'

function one(key: keyof Pin): (match: Match) => Made {
  return (match) => ({ is: 'pin', value: [{ [key]: match.written('v') }] })
}

/** Articles, clauses, points and sections, one by one. */
export const pinRows: readonly Row[] = [
  { id: 'pin/article', slots: 'article v:digits', make: one('article') },
  { id: 'pin/clause', slots: 'clause v:digits', make: one('clause') },
  { id: 'pin/point', slots: 'point v:letter|digits', make: one('point') },
  {
    id: 'pin/point-decimal',
    slots: 'point v:digits .~ digits~',
    make: (match) => ({
      is: 'pin',
      value: [{ point: match.text.slice(match.items[1]!.start, match.items.at(-1)!.end) }],
    }),
  },
  { id: 'pin/section', slots: 'section v:roman|digits|letter', make: one('section') },
]

function joined(match: Match): Made {
  const groups: Pin[] = [{}]
  let fresh = false
  for (const item of match.items) {
    if (item.classes.includes('and')) fresh = true
    if (!item.classes.includes('pin')) continue
    const pin = (item.value as readonly Pin[])[0]!
    const last = groups.at(-1)!
    if (fresh || Object.keys(pin).some((key) => key in last)) groups.push({ ...pin })
    else groups[groups.length - 1] = { ...last, ...pin }
    fresh = false
  }
  const tail = groups.at(-1)!
  const shared = groups.map((group) => ({ ...(tail.article === undefined ? {} : { article: tail.article }), ...group }))
  return { is: 'pins', value: shared }
}

/** Pins of one reference together: "điểm a khoản 1 và điểm a khoản 2 Điều 7". */
export const pinGroupRows: readonly Row[] = [
  { id: 'pins/few', slots: 'pin ,? pin? ,? pin? ,? pin?', make: joined },
  { id: 'pins/two', slots: 'pin pin? and pin pin? pin?', make: joined },
]
