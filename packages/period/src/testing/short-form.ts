import { timeReadingToJson, type TimeReadingJson } from '../forms/time-reading-to-json.js'
import type { PlanContext } from '../resolve/resolve-time.js'
import { scanTime, type ScanTimeOptions } from '../scan-time.js'

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access -- one line for any JSON of a reading */

/** All readings of a text on one line, for tables: `2026-04-01..2026-06-30`, `before 2026-06-30 due 2026-06-29`. */
export function shortForms(
  text: string,
  options: ScanTimeOptions = {},
  context: PlanContext = { planYear: 2026 },
): string {
  return scanTime(text, options)
    .readings.map((reading) => short(timeReadingToJson(reading, context)))
    .join(' & ')
}

function short(json: TimeReadingJson): string {
  const of = json as any
  if (of.class === 'composite') return of.items.map(short).join(' & ')
  if (of.deadline) return `${of.deadline.bound} ${of.deadline.stated} due ${of.deadline.due}`
  if (of.cadence) return cadence(of.cadence) + (of.condition ? ` after: ${of.condition.after}` : '')
  if (of.relative)
    return `${of.relative.direction} ${of.relative.offset} ${of.relative.dayCount === 'working' ? 'working ' : ''}of ${of.relative.anchor}`
  switch (of.class) {
    case 'interval':
    case 'date':
      if (of.startWithin) return `in ${of.startWithin}..in ${of.endWithin}`
      return `${of.start}..${of.end}${of.resolved ? ` (${of.resolved.start}..${of.resolved.end})` : ''}`
    case 'error':
      return `error ${of.code}`
    case 'vague':
      return `vague ${of.part ? `${of.part} ` : ''}${of.of}`
    case 'window':
      return `window ${of.window.from}..${of.window.to}`
    default:
      return of.class
  }
}

function cadence(of: any): string {
  const rule = of.dueRrule ? `due ${of.dueRrule}` : (of.rrule ?? of.statedRrule)
  const times = of.count ? `${of.min ? 'min ' : ''}${of.count}x` : undefined
  return [of.mode, of.every, rule, times, of.onRequest ? 'on request' : undefined].filter(Boolean).join(' ')
}
