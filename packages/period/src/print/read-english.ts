import { gapsOf, periodOf, spanOf } from '../expressions/unit-items.js'
import { dayUnit, partUnit, yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Cadence, Deadline, DueRule, Joined, Period, Step, TimeMeaning } from '../meaning/time-meaning.js'
import { englishMonths, englishWeekdays } from './english-words.js'
import { readDistance } from './read-english-distance.js'

/**
 * Reads what `printTime(meaning, 'en')` prints for periods, deadlines, cadences, distances and lists of them: "Q2 2026", "by the very end of 2030",
 * "every quarter, before day 15 of March, June, September, December". It is no reader of free English.
 *
 * @returns `null` for anything else
 */
export function readEnglish(text: string): TimeMeaning | null {
  const list = joined(text, '; ', 'and') ?? joined(text, ' or ', 'or')
  if (list !== null) return list
  const [, stated, after] = /^(.{1,200}) \(after: (.{1,400})\)$/u.exec(text) ?? []
  if (stated === undefined || after === undefined) return dated(text) ?? readDistance(text)
  const meaning = dated(stated)
  return meaning === null ? null : { ...meaning, condition: after }
}

function dated(text: string): Cadence | Deadline | Period | null {
  return cadence(text) ?? deadline(text) ?? period(text)
}

function joined(text: string, by: string, kind: Joined['by']): Joined | null {
  const parts = text.split(by)
  const items = parts.length < 2 || parts.length > 20 ? [] : parts.map((part) => readEnglish(part))
  return items.length > 0 && items.every((item) => item !== null) ? { kind: 'joined', by: kind, items } : null
}

const month = `(${englishMonths.join('|')})`
const unitForms: readonly (readonly [RegExp, (match: RegExpExecArray) => CalendarUnit | null])[] = [
  [/^(\d{4})$/u, ([, year]) => yearUnit(Number(year))],
  [/^(this|next|last) year$/u, ([, word]) => yearUnit(null, word === 'this' ? 0 : word === 'next' ? 1 : -1)],
  [
    /^(first|second) half of (?:(\d{4})|the year)$/u,
    ([, half, year]) => partUnit('half', half === 'first' ? 1 : 2, yearIn(year)),
  ],
  [/^Q([1-4])(?: (\d{4}))?$/u, ([, number, year]) => partUnit('quarter', Number(number), yearIn(year))],
  [/^week (\d{1,2}) of (\d{4})$/u, ([, week, year]) => partUnit('week', Number(week), Number(year))],
  [new RegExp(`^${month}(?: (\\d{4}))?$`, 'u'), ([, name, year]) => partUnit('month', monthNumber(name), yearIn(year))],
  [
    new RegExp(`^(\\d{1,2}) ${month}(?: (\\d{4}))?$`, 'u'),
    ([, day, name, year]) => dayUnit(yearIn(year), monthNumber(name), Number(day)),
  ],
  [
    new RegExp(`^(\\d{1,2}) ${month} (next|last) year$`, 'u'),
    ([, day, name, word]) => ({ ...dayUnit(null, monthNumber(name), Number(day)), shift: word === 'next' ? 1 : -1 }),
  ],
]

function yearIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function monthNumber(name: string | undefined): number {
  return englishMonths.findIndex((each) => each === name) + 1
}

function unit(text: string): CalendarUnit | null {
  for (const [form, make] of unitForms) {
    const match = form.exec(text)
    if (match !== null) return make(match)
  }
  return null
}

function period(text: string): Period | null {
  const named = /^(term|school year) (\d{4})-(\d{4})$/u.exec(text)
  if (named !== null) {
    const [from, to] = [yearUnit(Number(named[2])), yearUnit(Number(named[3]))]
    return {
      ...spanOf(from, to, named[1] === 'term' ? 'term' : 'school-year'),
      from: { within: from },
      to: { within: to },
    }
  }
  const [, on] = /^from (.{1,60}) on$/u.exec(text) ?? []
  if (on !== undefined) {
    const from = unit(on)
    return from === null
      ? null
      : { kind: 'period', from: { unit: from }, to: { open: true }, grain: 'open', gaps: gapsOf(from) }
  }
  const [, first, last] = /^from (.{1,40}) to (.{1,40})$/u.exec(text) ?? []
  if (first !== undefined && last !== undefined) {
    const document = first === theDocument ? unit(last) : last === theDocument ? unit(first) : null
    if (document !== null) return sinceOrTo(document, first === theDocument)
    const [from, to] = [unit(first), unit(last)]
    return from === null || to === null
      ? null
      : spanOf(from, to, from.grain === 'year' && to.grain === 'year' ? 'years' : 'range')
  }
  const [, stood] = /^as of (.{1,40})$/u.exec(text) ?? []
  const single = unit(stood ?? text)
  return single === null ? null : periodOf(single, stood === undefined ? {} : { asOf: true })
}

const theDocument = 'the day of the document'

function sinceOrTo(known: CalendarUnit, begins: boolean): Period {
  const [here, there] = [{ documentDate: true } as const, { unit: known }]
  const [from, to] = begins ? [here, there] : [there, here]
  return { kind: 'period', from, to, grain: 'range', gaps: [...gapsOf(known), 'document-date'] }
}

function deadline(text: string): Deadline | null {
  const match =
    /^(before|by the very end of|by about the end of|by|vision to|orientation to) (?:(\d{2}):(\d{2}) on )?(.{1,40})$/u.exec(
      text,
    )
  const stated = match === null ? null : unit(match[4]!)
  if (match === null || stated === null) return null
  const [, head, hour, minute] = match
  return {
    kind: 'deadline',
    bound: head === 'before' ? 'before' : 'by',
    stated,
    explicitEnd: head === 'by the very end of',
    gaps: gapsOf(stated),
    ...(hour === undefined ? {} : { at: { hour: Number(hour), minute: Number(minute) } }),
    ...(head === 'vision to' ? { role: 'vision' } : head === 'orientation to' ? { role: 'orientation' } : {}),
    ...(head === 'by about the end of' ? { loose: true } : {}),
  }
}

const plain: Readonly<Record<string, Partial<Cadence> & Pick<Cadence, 'mode'>>> = {
  continuously: { mode: 'continuous' },
  'on request': { mode: 'as-needed', onRequest: true },
  'as needed': { mode: 'as-needed' },
  periodically: { mode: 'periodic' },
}

function cadence(text: string): Cadence | null {
  const named = Object.hasOwn(plain, text) ? plain[text] : undefined
  if (named !== undefined) return { kind: 'cadence', every: null, gaps: [], ...named }
  const match = /^(?:(at least )?(once|\d{1,3} times) )?every ([a-z0-9 ]{1,20})(?:, (.{1,400}))?$/u.exec(text)
  const every = match === null ? null : step(match[3]!)
  if (match === null || every === null) return null
  const [, least, times, , rest] = match
  const due = rest === undefined ? undefined : dueRule(rest)
  if (due === null) return null
  const counted =
    times === undefined
      ? {}
      : { times: { count: times === 'once' ? 1 : Number.parseInt(times, 10), least: least !== undefined } }
  return { kind: 'cadence', mode: 'periodic', every, gaps: [], ...counted, ...(due === undefined ? {} : { due }) }
}

function step(text: string): Step | null {
  if (text === 'quarter') return { months: 3 }
  const match = /^(?:(\d{1,3}) )?(year|month|week|day|hour|minute)s?$/u.exec(text)
  if (match === null) return null
  const count = match[1] === undefined ? 1 : Number(match[1])
  return { [`${match[2]!}s`]: count }
}

function dueRule(text: string): DueRule | null {
  const match = /^(before|by|on) (.{1,240}?)(?: of ([A-Z][A-Za-z, ]{2,110}?))?(?: at (\d{2}):(\d{2}))?$/u.exec(text)
  const place = match === null ? null : placeOf(match[2]!)
  if (match === null || place === null) return null
  const months = match[3]?.split(', ').map((name) => monthNumber(name))
  return {
    bound: match[1] as DueRule['bound'],
    ...place,
    ...(months === undefined ? {} : { months }),
    ...(match[4] === undefined ? {} : { at: { hour: Number(match[4]), minute: Number(match[5]) } }),
  }
}

function placeOf(text: string): Partial<DueRule> | null {
  if (text === 'any day') return {}
  if (text === 'the last day') return { days: [-1] }
  const working = /^the (first|last) working day$/u.exec(text)
  if (working !== null) return { workingDay: working[1] as 'first' | 'last' }
  const days = /^day (\d{1,2}(?: and \d{1,2})*)$/u.exec(text)
  if (days !== null) return { days: days[1]!.split(' and ').map(Number) }
  const weekdays = text.split(' and ').map((part) => /^(?:(last|\d)\.? )?([A-Z][a-z]+)$/u.exec(part))
  if (!weekdays.every((match) => match !== null && englishWeekdays.some((name) => name === match[2]))) return null
  return {
    weekdays: weekdays.map((match) => {
      const weekday = englishWeekdays.findIndex((name) => name === match![2]) + 1
      const nth = match![1]
      return nth === undefined ? { weekday } : { weekday, nth: nth === 'last' ? -1 : Number(nth) }
    }),
  }
}
