import type { Evaluation } from '@commune-plan/model'
import { evaluation } from './evaluation.js'

/** Words that try to break out of every format at once. */
export const hostileText =
  '=HYPERLINK("http://x.example","a")|<script>alert(1)</script><img src=x onerror=alert(1)>\u001b[31m\u0007\u202e**b** `c` [d](javascript:e) & "q" \'s\' $m$ ]]> BEGIN:VEVENT\r\nEND:VEVENT;x,y\\'

function poison(value: unknown, key: string): unknown {
  if (typeof value === 'string') return keep.has(key) ? value : hostileText
  if (Array.isArray(value)) return value.map((member) => poison(member, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, poison(member, name)]))
  }
  return value
}

/** Members whose values the types enumerate or that are ids, days and decimals. */
const keep = new Set([
  'schemaVersion',
  'asOf',
  'verdict',
  'severity',
  'kind',
  'cadence',
  'comparator',
  'state',
  'certainty',
  'role',
  'grade',
  'value',
  'low',
  'high',
  'maximum',
  'minimum',
  'fullMaximum',
  'start',
  'end',
  'expires',
  'direction',
  'versus',
  'rhythm',
  'recurrence',
  'due',
  'horizonCertainty',
  'phase',
])

/** The fixture with hostile words in every free text, names and ids included. */
export const hostileEvaluation = poison(evaluation, '') as Evaluation
