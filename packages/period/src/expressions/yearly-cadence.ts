import type { Made } from '@commune-plan/vietnamese'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { DueRule, Step } from '../meaning/time-meaning.js'
import { cadence, periodic } from './cadences.js'
import { reading } from './unit-items.js'

/** Days or months of every year; the same day at equal distances makes a half-yearly or quarterly cadence. */
export function yearlyCadence(units: readonly CalendarUnit[], bound: DueRule['bound']): Made {
  const [first] = units
  const sameDay = units.every(({ day }) => day === first?.day)
  const months = units.map((unit) => unit.number!)
  if (sameDay || units.length === 1)
    return periodic(intervalOf(months), { bound, months, ...(first!.day === null ? {} : { days: [first!.day] }) })
  const items = units.map((unit) =>
    cadence({ mode: 'periodic', every: { years: 1 }, due: { bound, months: [unit.number!], days: [unit.day!] } }),
  )
  return reading({ kind: 'joined', by: 'and', items })
}

/** The interval of months that stand at equal distances over the year; a year where they do not. */
function intervalOf(months: readonly number[]): Step {
  const distance = 12 / months.length
  const even =
    Number.isInteger(distance) && months.every((month, at) => at === 0 || distance === month - months[at - 1]!)
  return even && months.length > 1 ? { months: distance } : { years: 1 }
}
