import { compareDecimals, parseDecimal, parseNumeral, type Match, type Row } from '@commune-plan/vietnamese'
import type { NumberValue } from './values.js'

const vulgar: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' }

function number(written: string): { is: string; value: NumberValue } | null {
  const read = parseDecimal(written.replace(/\s+/gu, ' '))
  return read === null
    ? null
    : { is: 'num', value: { value: read.value, other: read.other, ambiguity: read.ambiguity } }
}

function matched(match: Match): string {
  return match.text.slice(match.items[0]!.start, match.items.at(-1)!.end)
}

const digits = (match: Match): ReturnType<typeof number> => number(matched(match))
const section = (match: Match): { is: string; value: undefined } | null =>
  number(matched(match)) === null ? { is: 'outline', value: undefined } : null

/** "95 ,5": a blank before the comma and none behind it; a list has them the other way round. */
function spacedComma(match: Match): ReturnType<typeof number> {
  return number(matched(match).replace(/\s+,/u, ','))
}

/** Blanks group thousands only where three digits follow. */
function blankGroups(match: Match): ReturnType<typeof number> {
  const groups = matched(match).split(/\s/u)
  return groups.every((group, at) => (at === 0 ? /^\d{1,3}$/u.test(group) : /^\d{3}(?:,\d+)?$/u.test(group)))
    ? digits(match)
    : null
}

function slip(match: Match): { is: string; value: NumberValue } | null {
  const taken = match.slot('a')?.repairs[0]?.taken
  if (taken === undefined) return null
  const tail = match.written('b')
  return number(tail === '' ? taken : `${taken},${tail}`)
}

function inWords(match: Match): { is: string; value: NumberValue } | null {
  const value = parseNumeral(matched(match))
  return value === null
    ? null
    : { is: match.items.length > 1 ? 'wordnum longword' : 'wordnum', value: { value, other: null, ambiguity: null } }
}

/** Numbers: digits with their marks, mended digits, words, vulgar fractions; outline numbers are set aside. */
export const numberRows: readonly Row[] = [
  { id: 'number/digits', slots: 'digits', make: digits },
  { id: 'number/mark', slots: 'digits .|,~ digits~', make: digits },
  { id: 'number/spaced-comma', slots: 'digits , digits~', make: spacedComma },
  { id: 'number/two-marks', slots: 'digits .|,~ digits~ .|,~ digits~', make: digits },
  { id: 'number/three-marks', slots: 'digits .|,~ digits~ .|,~ digits~ .|,~ digits~', make: digits },
  { id: 'number/four-marks', slots: 'digits .|,~ digits~ .|,~ digits~ .|,~ digits~ .|,~ digits~', make: digits },
  { id: 'number/outline', slots: 'digits .~ digits~ .~ digits~ .?~ digits?~ .?~ digits?~', rank: -1, make: section },
  { id: 'number/blank-groups', slots: 'digits digits digits? digits?', make: blankGroups },
  { id: 'number/mended', slots: 'a:digits-slip ,?~ b:digits?~', make: slip },
  {
    id: 'number/vulgar',
    slots: 'a:½|¼|¾',
    make: (match) => ({ is: 'fraction', value: { value: vulgar[match.written('a')]!, other: null, ambiguity: null } }),
  },
  {
    id: 'number/words',
    slots:
      'numword|numtail numword|numtail|numscale|five? numword|numtail|numscale|five? numword|numtail|numscale|five? numword|numtail|numscale|five? numword|numtail|numscale|five? numword|numtail|numscale|five?',
    make: inWords,
  },
  {
    id: 'number/five-tens',
    slots: 'five numtail|numscale numword|numtail|five? numtail? numword|numtail|five?',
    make: inWords,
  },
]

/** Dates and periods, whose numbers are nobody's quantity. */
export const calendarRows: readonly Row[] = [
  { id: 'calendar/date', slots: 'day? num|fill / num|fill / num', make: aside },
  { id: 'calendar/day-month-year', slots: 'day num|fill? month num|fill year num?', make: aside },
  { id: 'calendar/day-month', slots: 'day num month num', make: aside },
  { id: 'calendar/day', slots: 'day num', make: aside },
  { id: 'calendar/day-slash-month', slots: 'day num / num', make: aside },
  { id: 'calendar/month-year', slots: 'month num / num', make: aside },
  { id: 'calendar/month-of-year', slots: 'month num year num', make: aside },
  { id: 'calendar/month', slots: 'month num', make: aside },
  { id: 'calendar/quarter', slots: 'quarter roman|num|roman-slip year|/? num?', make: aside },
  {
    id: 'calendar/year',
    slots: 'year y:num -? z:num?',
    make: (match) => (years(match) ? { is: 'calendar year-name', value: match.written('y') } : null),
  },
  {
    id: 'calendar/years',
    slots: 'y:num - z:num',
    make: (match) => (years(match) ? { is: 'calendar', value: match.written('y') } : null),
  },
]

function aside(): { is: string; value: undefined } {
  return { is: 'calendar', value: undefined }
}

function years(match: Match): boolean {
  return ['y', 'z'].every((slot) => {
    const value = match.slot(slot)?.value as NumberValue | undefined
    return (
      value === undefined ||
      (/^\d{4}$/u.test(match.written(slot)) &&
        compareDecimals(value.value, '1900') > 0 &&
        compareDecimals(value.value, '2100') < 0)
    )
  })
}
