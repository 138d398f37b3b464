import { ClassFlags, type Item, type Phrases } from '@commune-plan/vietnamese'
import { hasClass } from './expressions/unit-items.js'
import type { CalendarUnit } from './meaning/calendar-unit.js'
import type { Deadline, Edge, Gap, TimeMeaning } from './meaning/time-meaning.js'

const farthest = 9

/** 1 for the marks behind which no year is taken, 2 for the words that join. */
const joints = new ClassFlags(([name]) =>
  name === '.' || name === ';' || name === ':' || name === 'claimed'
    ? 1
    : name === ',' || name === 'va' || name === '-' || name === 'hoac'
      ? 2
      : 0,
)

/**
 * One sweep from right to left: a unit without a year takes it from the next reading of the same clause, where a comma,
 * "và" or the like joins the two ("tháng 11, tháng 12 năm 2025"; "6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2025").
 *
 * @param phrases items of a text; afterwards with the years filled in
 * @returns indexes of the items whose year was taken from a neighbour
 */
export function inheritYears(phrases: Phrases): ReadonlySet<number> {
  let heirs: Set<number> | null = null
  let year: number | null = null
  let distance = 0
  let connected = false
  for (let at = phrases.length - 1; at >= 0; at--) {
    if (phrases.made(at)) {
      const item = phrases.item(at)!
      const own = yearsOf(item)
      if (own.missing && year !== null && connected && distance <= farthest) {
        heirs ??= new Set()
        phrases.put(at, withYear(item, year))
        heirs.add(at)
        distance = 0
        connected = false
      } else if (own.year !== null) {
        year = own.year
        distance = 0
        connected = false
      } else if (own.missing) year = null
      else distance++
    } else if (year !== null) {
      distance++
      const joint = joints.of(phrases.set(at))
      if (joint === 1) year = null
      else if (joint === 2) connected = true
    }
    if (phrases.gap(at) === 3) year = null
  }
  return heirs ?? nobody
}

const nobody: ReadonlySet<number> = new Set()

function yearsOf(item: Item): { readonly year: number | null; readonly missing: boolean } {
  if (hasClass(item, 'unit')) return edge(item.value as CalendarUnit)
  if (hasClass(item, 'units')) return edge((item.value as readonly CalendarUnit[])[0]!)
  if (hasClass(item, 'range') || hasClass(item, 'period')) {
    const value = item.value as { readonly from: Edge; readonly to: Edge }
    const unit = 'unit' in value.to ? value.to.unit : 'unit' in value.from ? value.from.unit : null
    return unit === null ? { year: null, missing: false } : edge(unit)
  }
  if (hasClass(item, 'deadline')) return edge((item.value as Deadline).stated)
  return { year: null, missing: false }
}

function edge(unit: CalendarUnit): { readonly year: number | null; readonly missing: boolean } {
  const blank = unit.blanks?.includes('year') ?? false
  return { year: unit.year, missing: unit.year === null && !blank && unit.shift === undefined && unit.grain !== 'year' }
}

function withYear(item: Item, year: number): Item {
  return { ...item, value: fill(item.value, year) }
}

function fill(value: unknown, year: number): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => fill(each, year))
  if (typeof value !== 'object' || value === null) return value
  if ('grain' in value && 'number' in value) return filled(value as CalendarUnit, year)
  const meaning = value as TimeMeaning
  if (meaning.kind === 'period')
    return {
      ...meaning,
      from: filledEdge(meaning.from, year),
      to: filledEdge(meaning.to, year),
      gaps: without(meaning.gaps),
    }
  if (meaning.kind === 'deadline')
    return { ...meaning, stated: filled(meaning.stated, year), gaps: without(meaning.gaps) }
  return value
}

function filled(unit: CalendarUnit, year: number): CalendarUnit {
  return unit.year === null ? { ...unit, year } : unit
}

function filledEdge(end: Edge, year: number): Edge {
  return 'unit' in end ? { unit: filled(end.unit, year) } : end
}

function without(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter((gap) => gap !== 'year')
}
