import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { partUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import { gluedAfter, gluedBefore, madePart, madeUnit, spanOf, year, yearIn, yearSeparator } from './unit-items.js'

const number = 'roman|roman-slip|n2|numword|four|digits'

/** Repeated I that text recognition turned into digits: no quarter is called 11 or 111. */
const ones: Readonly<Record<string, number>> = { '11': 2, '111': 3 }

/**
 * "Quý I/2026", "quý 2 năm 2026", "Quí ba", "quý cuối năm 2026", "Quý III-IV/2026", "quý I, II và III năm 2026", "II/2026".
 *
 * Not: "quý khách", "Nghị quyết II/2026/NQ".
 */
export const quarterRows: readonly Row[] = [
  { id: 'quarter/number', slots: `quy q:${number}`, make: (match) => quarter(match, null) },
  {
    id: 'quarter/number-year',
    slots: `quy q:${number} ${yearSeparator} ${year}`,
    make: (match) => withYear(match, quarter),
  },
  {
    id: 'quarter/range',
    slots: `quy q:${number} -|den quy? r:${number} ${yearSeparator} ${year}`,
    make: (match) => withYear(match, range),
  },
  { id: 'quarter/range-no-year', slots: `quy q:${number} - quy? r:${number}`, make: (match) => range(match, null) },
  {
    id: 'quarter/list-two',
    slots: `quy q:${number} ,|va|hoac|+ quy? r:${number} ${yearSeparator} ${year}`,
    make: (match) => withYear(match, list),
  },
  {
    id: 'quarter/list-three',
    slots: `quy q:${number} ,|+ quy? r:${number} ,|va|+ quy? s:${number} ${yearSeparator} ${year}`,
    make: (match) => withYear(match, list),
  },
  {
    id: 'quarter/list-four',
    slots: `quy q:${number} , quy? r:${number} , quy? s:${number} ,|va quy? u:${number} ${yearSeparator} ${year}`,
    make: (match) => withYear(match, list),
  },
  {
    id: 'quarter/bare-range',
    slots: 'q:roman -|,|va r:roman / y:n4',
    make: (match) => (gluedAfter(match) ? null : withYear(match, hasMark(match, '-') ? range : list)),
  },
  {
    id: 'quarter/letter',
    slots: 'quyletter q:n2~ /|-~ y:n4~',
    make: (match) => withYear(match, (_, of) => madePart('quarter', match.number('q'), of)),
  },
  {
    id: 'quarter/end',
    slots: 'quy p:dau|cuoi cua? nam y:n4?',
    make: (match) => {
      const value = yearIn(match)
      if (value === undefined) return null
      return madeUnit(partUnit('quarter', match.slot('p')!.classes.includes('dau') ? 1 : 4, value))
    },
  },
  {
    id: 'quarter/bare',
    slots: `q:roman / y:n4`,
    make: (match) => {
      const value = yearIn(match)
      if (typeof value !== 'number' || gluedBefore(match) || gluedAfter(match)) return null
      return match.number('q') > 4 ? null : madePart('quarter', match.number('q'), value)
    },
  },
]

function withYear(match: Match, make: (match: Match, year: number) => Made | null): Made | null {
  const value = yearIn(match)
  return typeof value === 'number' ? make(match, value) : null
}

function hasMark(match: Match, mark: string): boolean {
  return match.items.some((item) => item.classes.includes(mark))
}

function numberIn(match: Match, slot: string): number {
  return ones[match.written(slot)] ?? match.number(slot)
}

function quarter(match: Match, yearOf: number | null): Made {
  const made = madePart('quarter', numberIn(match, 'q'), yearOf)
  const written = match.written('q')
  const repaired = Object.hasOwn(ones, written)
  return repaired ? { ...made, repairs: [{ written, taken: 'I'.repeat(written.length) }] } : made
}

function units(match: Match, yearOf: number | null): CalendarUnit[] | null {
  const numbers = ['q', 'r', 's', 'u']
    .filter((slot) => match.slot(slot) !== undefined)
    .map((slot) => numberIn(match, slot))
  return numbers.every((each) => each >= 1 && each <= 4)
    ? numbers.map((each) => partUnit('quarter', each, yearOf))
    : null
}

function range(match: Match, yearOf: number | null): Made | null {
  const [from, to] = units(match, yearOf) ?? []
  if (from === undefined || to === undefined || from.number! >= to.number!) return null
  return { is: 'range', value: spanOf(from, to) }
}

function list(match: Match, yearOf: number): Made | null {
  const value = units(match, yearOf)
  return value === null ? null : { is: 'units', value }
}
