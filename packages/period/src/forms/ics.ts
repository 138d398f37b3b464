import type { Day } from '@commune-plan/model'
import { addDays } from '../calendar.js'

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** Stable and unique: `plan-id/task-id`. */
  readonly id: string
  readonly title: string
  /** First and last day, both included. */
  readonly start: Day
  readonly end: Day
  readonly description?: string
  /** Recurrence rule of RFC 5545, from `recurrenceRule`. */
  readonly rule?: string
}

/**
 * A calendar file (RFC 5545) of whole days: text with CRLF line ends, lines folded at 75 octets. Reads no clock: the stamp
 * that the format demands is the day given.
 *
 * @param entries entries in the order in which they are to stand
 * @param stampedOn day that the entries are stamped with
 * @param name name of the calendar, shown by programs that import it
 */
export function toIcs(entries: readonly CalendarEntry[], stampedOn: Day, name = 'commune-plan'): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//commune-plan//period//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(name)}`,
    ...entries.flatMap((entry) => event(entry, stampedOn)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function event(entry: CalendarEntry, stampedOn: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escape(entry.id)}@commune-plan`,
    `DTSTAMP:${compact(stampedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(entry.start)}`,
    // The end of a whole-day entry is the day after its last.
    `DTEND;VALUE=DATE:${compact(addDays(entry.end, 1))}`,
    `SUMMARY:${escape(entry.title)}`,
    ...(entry.description === undefined ? [] : [`DESCRIPTION:${escape(entry.description)}`]),
    ...(entry.rule === undefined ? [] : [`RRULE:${entry.rule.replace(/[\r\n]/gu, '')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function escape(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n')
}

/** Lines of at most 75 octets of UTF-8, never cut inside a character. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const size = sizeOf(sign.codePointAt(0)!)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += size
  }
  return folded
}

function sizeOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
