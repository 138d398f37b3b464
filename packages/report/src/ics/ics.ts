import type { TextFormat } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { calendarEvents } from './events.js'
import { escapeIcs as ics, foldIcs } from './fold.js'
import { nextDay } from './previous-day.js'

const compact = (day: string) => day.replaceAll('-', '')

/** Deadlines of tasks and reports as iCalendar (RFC 5545), a reminder a week before each. */
export const calendar: TextFormat = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar',
  render: (evaluation, { lang }) => {
    const words = wordsOf(lang)
    const { header } = evaluation.plan
    const { events, undated } = calendarEvents(evaluation, lang)
    const unit = header.issuer ?? evaluation.name
    const stamp = `${compact(evaluation.asOf)}T000000Z`
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//commune-plan//report//VI',
      'CALSCALE:GREGORIAN',
      `X-WR-CALNAME:${ics(words.calendar.name(unit))}`,
      ...(undated === 0 ? [] : [`X-WR-CALDESC:${ics(words.calendar.undated(undated))}`]),
      ...events.flatMap((event) => [
        'BEGIN:VEVENT',
        `UID:${ics(`${event.id}@${evaluation.provenance.document.slice(0, 16)}.commune-plan`)}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${compact(event.day)}`,
        `DTEND;VALUE=DATE:${compact(nextDay(event.day))}`,
        `SUMMARY:${ics(event.summary)}`,
        `DESCRIPTION:${ics(event.description)}`,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${ics(event.summary)}`,
        'TRIGGER:-P7D',
        'END:VALARM',
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
    ]
    return `${lines.map(foldIcs).join('\r\n')}\r\n`
  },
}
