import type { Item } from '@commune-plan/vietnamese'
import { hasClass } from './expressions/unit-items.js'
import type { CalendarUnit } from './meaning/calendar-unit.js'
import type { Deadline, Edge, Gap, TimeMeaning } from './meaning/time-meaning.js'

/** Items, and those among them whose year was taken from a neighbour. */
export interface Inherited {
  readonly items: readonly Item[]
  readonly heirs: ReadonlySet<Item>
}

const nobody: ReadonlySet<Item> = new Set()

const farthest = 9

/**
 * One sweep from right to left: a unit without a year takes it from the next reading of the same clause, where a comma,
 * "và" or the like joins the two ("tháng 11, tháng 12 năm 2025"; "6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2025").
 */
export function inheritYears(items: readonly Item[]): Inherited {
  let heirs: Set<Item> | null = null
  let result: Item[] | null = null
  let year: number | null = null
  let distance = 0
  let connected = false
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!
    if (item.rule !== null) {
      const own = yearsOf(item)
      if (own.missing && year !== null && connected && distance <= farthest) {
        result ??= [...items]
        heirs ??= new Set()
        const heir = withYear(item, year)
        result[at] = heir
        heirs.add(heir)
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
      const name = item.classes[0]!
      if (name === '.' || name === ';' || name === ':' || name === 'claimed') year = null
      else if (name === ',' || name === 'va' || name === '-' || name === 'hoac') connected = true
    }
    if (item.gap === 3) year = null
  }
  return { items: result ?? items, heirs: heirs ?? nobody }
}

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
