import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { cite } from './cite-value.js'

function annex(match: Match): Made {
  const targets: string[] = []
  match.items.forEach((item) => {
    if (item.classes.includes('annex')) targets.push('')
    if (targets.length > 0 && item.classes[0] !== ',' && !item.classes.includes('and'))
      targets.push(`${targets.pop()!} ${match.text.slice(item.start, item.end)}`.trim())
  })
  return cite({ form: 'internal', targets })
}

/** References of a document to its own annexes. */
export const annexRows: readonly Row[] = [
  { id: 'cite/annex', slots: 'annex so? v:digits|roman|roman-slip', make: annex },
  {
    id: 'cite/annex-bare',
    slots: 'annex enclosed t:type this',
    make: (match) =>
      cite({ form: 'internal', targets: [match.text.slice(match.items[0]!.start, match.items[0]!.end)] }),
  },
  { id: 'cite/annex-numbers', slots: 'annex v:digits|roman ,|and digits|roman', make: annex },
  { id: 'cite/annex-numbers-three', slots: 'annex v:digits|roman , digits|roman ,|and digits|roman', make: annex },
  { id: 'cite/annex-enclosed', slots: 'annex enclosed', make: annex },
  { id: 'cite/annex-list', slots: 'annex v:digits|roman ,|and annex digits|roman', make: annex },
  {
    id: 'cite/annex-list-three',
    slots: 'annex v:digits|roman , annex digits|roman ,|and annex digits|roman',
    make: annex,
  },
]
